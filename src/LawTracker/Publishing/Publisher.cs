using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Searching.Indexing;
using LawTracker.Storage;

namespace LawTracker.Publishing;

/// <summary>Turns a decision into an immutable revision, the version it publishes, and its place in the search index: all in the caller's transaction.</summary>
public static class Publisher
{
    public static RevisionRow PublishText(TrackerDb db, Instrument law, ProposedVersion version, string by, DateTime now)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(version, RecordJson.Options);
        var revision = RevisionChain.Append(db, now, [(by, "text", law.Folder, law.Key, json)])[0];
        var row = new VersionRow
        {
            Law = law.Id.Value,
            SourceId = version.SourceId,
            Language = version.Language,
            AsAt = version.AsAt,
            Sha256 = version.Sha256,
            Revision = revision.Number,
            FetchedAt = version.FetchedAt,
        };
        HashSet<string> added = new(StringComparer.Ordinal);
        foreach (var (p, i) in version.Provisions.Select((p, i) => (p, i)))
        {
            var sha = Sha.Of(p.Text);
            if (added.Add(sha) && db.Texts.Find(sha) is null)
                db.Texts.Add(new() { Sha256 = sha, Text = p.Text });
            row.Provisions.Add(new() { Ordinal = i, Path = p.Path, Number = p.Number, Heading = p.Heading, TextSha256 = sha, SnapshotId = p.SnapshotId });
        }
        db.Versions.Add(row);
        db.SaveChanges();
        SearchIndex.RebuildLaw(db, law);
        return revision;
    }
}
