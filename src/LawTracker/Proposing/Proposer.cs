using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Sources;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Proposing;

/// <summary>What came of proposing a source's texts.</summary>
public sealed record ProposingReport(int Proposed, int PublishedByPin);

/// <summary>Compares what a source now gives with what is published, and suggests. It never changes a published law.</summary>
public static class Proposer
{
    /// <summary>One proposal for each tracked law whose text in this source is neither published nor already proposed. A pinned text was decided with the data and is published, unless passages of it are marked.</summary>
    public static ProposingReport Propose(TrackerDb db, Corpus corpus, SourceRecord source, DateTime now)
    {
        if (source.Role != SourceRole.Text)
            return new(0, 0);
        var (proposed, pinned) = (0, 0);
        foreach (var group in db.Sections.AsNoTracking().Where(s => s.SourceId == source.Id).AsEnumerable().GroupBy(s => s.Law, StringComparer.Ordinal))
        {
            if (corpus.Law(InstrumentId.Parse(group.Key)) is not { } law)
                continue;
            var version = Assemble(db, law, source, group);
            if (Predates(version, law))
                continue;
            if (db.Versions.Any(v => v.Law == group.Key && v.SourceId == source.Id && v.AsAt == version.AsAt && v.Sha256 == version.Sha256))
                continue;
            var before = db.Proposals.Where(p => p.Law == group.Key && p.SourceId == source.Id && p.AsAt == version.AsAt && p.TextSha256 == version.Sha256 && p.State != "withdrawn").Select(p => p.State).FirstOrDefault();
            // A pin stands for a text that somebody read; that they read what is struck through in it, it does not say.
            if (version.MarkCount == 0 && before is (null or "open") && IsPinned(law, version))
            {
                Withdraw(db, group.Key, source.Id, now, "Decided with the data: its text is pinned there");
                Publisher.PublishText(db, law, version, "data", now);
                pinned++;
                continue;
            }
            if (before is not null)
                continue;
            Withdraw(db, group.Key, source.Id, now, "The source has given another text since");
            Add(db, version, now);
            proposed++;
        }
        return new(proposed, pinned);
    }

    static bool IsPinned(Instrument law, ProposedVersion version) => law.Text.Any(p => p.Source == version.SourceId && p.Sha256 == version.Sha256);

    static ProposedVersion Assemble(TrackerDb db, Instrument law, SourceRecord source, IEnumerable<SectionRow> rows)
    {
        List<SectionRow> sections = [.. rows];
        var ids = sections.Select(s => s.SnapshotId).Distinct().ToList();
        var snapshots = db.Snapshots.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionary(s => s.Id);
        return ProposedVersion.Of(law, source, sections.Select(s => (JsonSerializer.Deserialize<ParsedInstrument>(s.Json, RecordJson.Options)!, snapshots[s.SnapshotId])));
    }

    /// <summary>A newer text of the same source takes the place of one that nobody has decided yet.</summary>
    static void Withdraw(TrackerDb db, string law, string source, DateTime now, string why)
    {
        foreach (var open in db.Proposals.Where(p => p.Law == law && p.SourceId == source && p.State == "open"))
            (open.State, open.DecidedAt, open.Why) = ("withdrawn", now, why);
    }

    static void Add(TrackerDb db, ProposedVersion version, DateTime now)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(version, RecordJson.Options);
        var again = db.Proposals.FirstOrDefault(p => p.Law == version.Law.Value && p.SourceId == version.SourceId && p.AsAt == version.AsAt && p.TextSha256 == version.Sha256);
        if (again is not null)
        {
            (again.State, again.DecidedAt, again.Why, again.ProposedAt, again.Json, again.Marks) = ("open", null, null, now, json, version.MarkCount);
            return;
        }
        db.Proposals.Add(new()
        {
            Law = version.Law.Value,
            SourceId = version.SourceId,
            AsAt = version.AsAt,
            TextSha256 = version.Sha256,
            Json = json,
            State = "open",
            Marks = version.MarkCount,
            ProposedAt = now,
        });
    }

    /// <summary>A text older than the law's enactment is that of something else which stood at its place.</summary>
    static bool Predates(ProposedVersion version, Instrument law) =>
        PartialDate.TryParse(version.AsAt, null, out var asAt)
        && law.Events.FirstOrDefault(e => e.Kind == EventKind.Enacted) is { IsKnownOnlyBy: false } enacted
        && asAt.Last < enacted.On.First;
}
