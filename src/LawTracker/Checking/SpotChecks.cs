using LawTracker.Laws;
using LawTracker.Storage;

namespace LawTracker.Checking;

/// <summary>Compares what we hold with what else we have seen, and records where the two disagree. Asks nobody over the network and changes no law.</summary>
public static class SpotChecks
{
    /// <summary>One round of every check.</summary>
    /// <returns>How many contradictions it saw.</returns>
    public static int Run(TrackerStore store, Corpus corpus, DateTime now)
    {
        var seen = See(store, corpus, DateOnly.FromDateTime(now));
        return store.Write(db => MismatchLog.Record(db, seen, now));
    }

    /// <summary>What every check sees on a day; nothing is recorded.</summary>
    public static IReadOnlyList<Contradiction> See(TrackerStore store, Corpus corpus, DateOnly today)
    {
        var texts = HeldText.Read(store, corpus);
        using var db = store.Open();
        return
        [
            .. TextDifferences.Of(texts),
            .. LostAnchors.Of(texts),
            .. PastSessions.Of(corpus, today),
            .. TrackerCounts.Of(corpus, today),
            .. BrokenLinks.Of(corpus, [.. db.Links]),
        ];
    }
}
