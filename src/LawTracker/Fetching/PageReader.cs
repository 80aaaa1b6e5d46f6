using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Sources;
using LawTracker.Sources.Adapters;
using LawTracker.Storage;
using LawTracker.Triaging;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Fetching;

/// <summary>Takes one fetched page through guard, store and adapter. The bytes are in the store before anything reads them.</summary>
sealed class PageReader(TrackerStore store, SourceRecord source, LawMatcher matcher)
{
    readonly ISourceAdapter? adapter = source.Adapter is null ? null : AllAdapters.Find(source.Adapter);

    string ReadBy => $"{adapter!.Id} {adapter.Version} {matcher.Sha256[..12]}";

    /// <summary>What we hold of this page, so that the server may say it still stands.</summary>
    public PageRequest Request(string url)
    {
        using var db = store.Open();
        var last = SnapshotStore.LastGood(db, url);
        // Where the bytes of a list of unrelated bills went, only the page itself can tell where it goes on.
        return last is null || adapter is null || last.ReadBy != ReadBy || Leads(last) && IndexBytes(db, last) is null ? new(url, source) : new(url, source) { ETag = last.ETag, LastModified = last.LastModified };
    }

    public (PageOutcome Outcome, IReadOnlyList<Uri> Next) Read(FetchedPage page)
    {
        if (adapter is null)
            return (Plain(page, "unsupported", $"the source {source.Id} has no adapter: it is watched by hand"), []);
        if (page.NotModified)
            return NotModified(page);
        var sha = Sha.Of(page.Bytes);
        if (Known(page, sha) is { } known)
            return known;
        var (snapshot, objection) = Log(page, sha);
        if (objection is not null)
            return (Plain(page, "quarantined", objection), []);
        PageResult result;
        try
        {
            result = Parse(page.Url, page.Bytes, page.ContentType);
        }
        catch (Exception error) when (error is SourceShapeException or System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            return (Refuse(page, snapshot, "quarantined", "layout-changed: " + error.Message), []);
        }
        catch (SourceRefusedException error)
        {
            return (Refuse(page, snapshot, "failed", "refused: " + error.Message) with { EndsSource = error.ConcernsAll }, []);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A defect of ours in one page must not stop the run; the bytes are kept, and the next version reads them again.
            return (Refuse(page, snapshot, "failed", $"the adapter broke on this page ({error.GetType().Name}: {error.Message})"), []);
        }
        return (Keep(page, snapshot, result), result.Next);
    }

    /// <summary>Reads what the guard put aside, because a person has looked at it.</summary>
    /// <exception cref="SourceShapeException">It is not what the adapter knows, whoever looked at it.</exception>
    public PageOutcome Release(SnapshotRow row, byte[] bytes)
    {
        var page = new FetchedPage(row.Url, bytes, row.ContentType, row.FetchedAt);
        return adapter is null ? Plain(page, "unsupported", $"the source {source.Id} has no adapter") : Keep(page, row.Id, Parse(page.Url, bytes, page.ContentType));
    }

    PageResult Parse(string url, byte[] bytes, string? contentType) => adapter!.Parse(new SourcePage(new(url), bytes, contentType, source.Options));

    /// <summary>The same bytes, read by the same reader for the same laws, are no work; links of an index are still followed.</summary>
    (PageOutcome Outcome, IReadOnlyList<Uri> Next)? Known(FetchedPage page, string sha)
    {
        var seen = store.Write(db =>
        {
            var row = db.Snapshots.Where(s => s.Url == page.Url && s.Sha256 == sha && s.ReadBy == ReadBy && s.Outcome != "failed" && s.Outcome != "quarantined").OrderByDescending(s => s.Id).FirstOrDefault();
            if (row is not null && page.FetchedAt > row.LastSeenAt)
                row.LastSeenAt = page.FetchedAt;
            return row;
        });
        if (seen is null)
            return null;
        var next = Leads(seen) ? Parse(page.Url, page.Bytes, page.ContentType).Next : [];
        return (new(page.Url, source.Id, "unchanged", null, seen.Instruments, seen.Provisions, seen.Characters) { Unrelated = seen.Unrelated }, next);
    }

    /// <summary>The server says that what we hold still stands: the same as getting the same bytes again, links of an index included.</summary>
    (PageOutcome Outcome, IReadOnlyList<Uri> Next) NotModified(FetchedPage page)
    {
        var held = store.Write<(SnapshotRow Row, byte[]? Index)?>(db =>
        {
            if (SnapshotStore.LastGood(db, page.Url) is not { } row)
                return null;
            if (page.FetchedAt > row.LastSeenAt)
                row.LastSeenAt = page.FetchedAt;
            return (row, IndexBytes(db, row));
        });
        return held is { } it
            ? Again(it.Row, it.Index, "not modified", "not-modified")
            : (Plain(page, "failed", "the server says that nothing changed, but we hold nothing of it"), []);
    }

    /// <summary>What an interrupted run has already read of a page; null where it is still to be fetched.</summary>
    public (PageOutcome Outcome, IReadOnlyList<Uri> Next)? Resumed(string url, DateTime since)
    {
        if (adapter is null)
            return null;
        using var db = store.Open();
        if (SnapshotStore.LastGood(db, url) is not { } row || row.LastSeenAt < since || row.ReadBy != ReadBy)
            return null;
        var index = IndexBytes(db, row);
        return Leads(row) && index is null ? null : Again(row, index, "read before the run was interrupted", "resumed");
    }

    /// <summary>Whether there are links to follow: an index is nothing but that, and a list of bills goes on on its next page.</summary>
    static bool Leads(SnapshotRow row) => row.Outcome == "index" || row.Links > 0;

    /// <summary>Where the bytes of an index were dropped, others with the same result were kept.</summary>
    static byte[]? IndexBytes(TrackerDb db, SnapshotRow row) => !Leads(row) ? null
        : db.Snapshots.Where(s => s.Url == row.Url && s.ResultSha256 == row.ResultSha256).OrderByDescending(s => s.Id).Select(s => s.Sha256).ToList()
            .Select(sha => SnapshotStore.Read(db, sha)).FirstOrDefault(b => b is not null);

    (PageOutcome Outcome, IReadOnlyList<Uri> Next) Again(SnapshotRow held, byte[]? index, string reason, string change) =>
        (new(held.Url, source.Id, "unchanged", reason, held.Instruments, held.Provisions, held.Characters) { Change = change, Unrelated = held.Unrelated }, index is null ? [] : Parse(held.Url, index, held.ContentType).Next);

    (int Snapshot, string? Objection) Log(FetchedPage page, string sha) => store.Write(db =>
    {
        var objection = PageGuard.Objection(page.Bytes, page.ContentType, SnapshotStore.LastGood(db, page.Url)?.Length, adapter!.ReadsPdf);
        SnapshotStore.Keep(db, sha, page.Bytes);
        var row = db.Snapshots.Where(s => s.Url == page.Url).OrderByDescending(s => s.Id).FirstOrDefault();
        // Bad bytes that come again, or that a killed run left half read, are the same event.
        if (row is not { Outcome: "failed" or "quarantined" } || row.Sha256 != sha)
        {
            row = new() { SourceId = source.Id, Url = page.Url, FetchedAt = page.FetchedAt, LastSeenAt = page.FetchedAt, Sha256 = sha, Length = page.Bytes.Length, ReadBy = ReadBy, Outcome = "" };
            db.Snapshots.Add(row);
        }
        (row.ContentType, row.ETag, row.LastModified, row.ReadBy, row.LastSeenAt) = (page.ContentType, page.ETag, page.LastModified, ReadBy, page.FetchedAt);
        (row.Outcome, row.Reason) = objection is null ? ("failed", "interrupted while it was read") : ("quarantined", objection);
        db.SaveChanges();
        return (row.Id, objection);
    });

    PageOutcome Refuse(FetchedPage page, int snapshot, string outcome, string reason)
    {
        store.Write(db =>
        {
            var row = db.Snapshots.Find(snapshot)!;
            (row.Outcome, row.Reason) = (outcome, reason);
            return row;
        });
        return Plain(page, outcome, reason);
    }

    PageOutcome Keep(FetchedPage page, int snapshot, PageResult result)
    {
        var outcome = PageOutcome.Of(result);
        var provisions = result.Instruments.Sum(i => i.Provisions.Count);
        var characters = result.Instruments.Sum(i => i.Provisions.Sum(p => (long)p.Text.Length + p.Heading.Length));
        var resultSha = Sha.Of(JsonSerializer.SerializeToUtf8Bytes((result.Instruments, result.Next, result.NothingReason), ResultJson));
        var bills = matcher.Feed?.Read(result.Instruments);
        var (change, opened) = store.Write(db =>
        {
            var row = db.Snapshots.Find(snapshot)!;
            var before = SnapshotStore.LastGood(db, page.Url)?.ResultSha256;
            var same = db.Snapshots.AsNoTracking().Where(s => s.Url == page.Url && s.Id != snapshot && s.ResultSha256 == resultSha && s.Sha256 != row.Sha256).OrderByDescending(s => s.Id).FirstOrDefault();
            (row.Outcome, row.Reason, row.ResultSha256) = (outcome, result.NothingReason, resultSha);
            (row.Instruments, row.Provisions, row.Characters, row.Links) = (result.Instruments.Count, provisions, characters, result.Next.Count);
            row.Unrelated = bills?.Rest.Count ?? 0;
            // Nothing of the law changed, only the page around it, or nothing on it concerns us: hash and headers stay, the bytes go.
            if ((same is not null || bills is { IsUnrelated: true }) && !db.Snapshots.Any(s => s.Sha256 == row.Sha256 && s.Id != snapshot))
                db.Blobs.Where(b => b.Sha256 == row.Sha256).ExecuteDelete();
            DropSections(db, page.Url, result);
            KeepSections(db, snapshot, result);
            var triaged = bills is null ? 0 : Triage.Keep(db, bills, source, matcher.Feed!.PlaceOf, page.FetchedAt);
            return (before is null ? "new" : before == resultSha ? null : "changed", triaged);
        });
        return new(page.Url, source.Id, outcome, result.NothingReason, result.Instruments.Count, provisions, characters) { Change = change, Triaged = opened, Tracked = bills?.Tracked.Count ?? 0, Unrelated = bills?.Rest.Count ?? 0 };
    }

    /// <summary>What this page gave before and gives no more (a section now repealed or taken out) is no part of the text it proposes.</summary>
    void DropSections(TrackerDb db, string url, PageResult result)
    {
        var given = result.Instruments.SelectMany(i => matcher.LawsOf(i).Select(law => (law.Value, i.Citation))).ToHashSet();
        var held = db.Sections.Where(s => s.SourceId == source.Id).Join(db.Snapshots.Where(s => s.Url == url), s => s.SnapshotId, s => s.Id, (section, _) => section);
        db.Sections.RemoveRange(held.AsEnumerable().Where(s => !given.Contains((s.Law, s.Citation))));
    }

    void KeepSections(TrackerDb db, int snapshot, PageResult result)
    {
        foreach (var section in result.Instruments)
        {
            foreach (var law in matcher.LawsOf(section))
            {
                var json = JsonSerializer.SerializeToUtf8Bytes(section, RecordJson.Options);
                var held = db.Sections.Find(source.Id, law.Value, section.Citation);
                if (held is not null && IsNewer(db, held, section, snapshot))
                    continue;
                if (held is not null)
                    (held.Json, held.SnapshotId) = (json, held.Json.AsSpan().SequenceEqual(json) ? held.SnapshotId : snapshot);
                else
                    db.Sections.Add(new() { SourceId = source.Id, Law = law.Value, Citation = section.Citation, Json = json, SnapshotId = snapshot });
            }
        }
    }

    /// <summary>One source may give a law as it stood on several days, a page each: the newest is its text, in whatever order they come.</summary>
    static bool IsNewer(TrackerDb db, SectionRow held, ParsedInstrument section, int snapshot) =>
        held.SnapshotId != snapshot
        && db.Snapshots.Find(held.SnapshotId)?.Url != db.Snapshots.Find(snapshot)?.Url
        && string.CompareOrdinal(JsonSerializer.Deserialize<ParsedInstrument>(held.Json, RecordJson.Options)!.AsAt, section.AsAt) > 0;

    PageOutcome Plain(FetchedPage page, string outcome, string reason) => new(page.Url, source.Id, outcome, reason, 0, 0, 0);

    static readonly JsonSerializerOptions ResultJson = new() { IncludeFields = true };
}
