using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Sources;
using LawTracker.Storage;

namespace LawTracker.Fetching;

/// <summary>Lets a page out that the guard put aside wrongly: a law that really became shorter, a statute that speaks of captchas.</summary>
public static class Quarantine
{
    /// <summary>Reads the page as it was fetched, notes who let it out and when, and proposes what it says; a person still decides on that.</summary>
    /// <exception cref="FetchException">Its last fetch is not in quarantine, or cannot be read.</exception>
    public static PageOutcome Release(TrackerStore store, Corpus corpus, string url, string by, DateTime now)
    {
        var source = SourceRun.SourceOf(corpus, url) ?? throw new FetchException($"No source matches {url}. Write the page's address whole.");
        var (row, bytes) = Held(store, url);
        try
        {
            var outcome = new PageReader(store, source, new LawMatcher(corpus, source)).Release(row, bytes);
            store.Write(db =>
            {
                var released = db.Snapshots.Find(row.Id)!;
                (released.ReleasedBy, released.ReleasedAt) = (by, now);
                return Proposer.Propose(db, corpus, source, now);
            });
            return outcome;
        }
        catch (Exception error) when (error is SourceShapeException or SourceRefusedException)
        {
            throw new FetchException($"{url} cannot be released: {(error is SourceRefusedException ? "refused" : "layout-changed")}: {error.Message}", error);
        }
    }

    static (SnapshotRow Row, byte[] Bytes) Held(TrackerStore store, string url)
    {
        using var db = store.Open();
        var row = db.Snapshots.Where(s => s.Url == url).OrderByDescending(s => s.Id).FirstOrDefault();
        if (row is not { Outcome: "quarantined" })
            throw new FetchException($"{url} is not in quarantine.");
        return ReasonCode.Of(row.Reason) is "shrunk" or "blocked" && SnapshotStore.Read(db, row.Sha256) is { } bytes
            ? (row, bytes)
            : throw new FetchException($"{url} cannot be released: {row.Reason}. Only what shrank or looks like a block page can.");
    }
}
