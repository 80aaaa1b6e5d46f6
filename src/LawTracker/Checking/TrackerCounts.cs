using System.Globalization;
using LawTracker.Laws;

namespace LawTracker.Checking;

/// <summary>Counts of other trackers that are not ours. The data says why, for the difference it had when that was written: another one is open again.</summary>
public static class TrackerCounts
{
    public static IEnumerable<Contradiction> Of(Corpus corpus, DateOnly today) =>
        from row in CountRow.Of(corpus, today)
        let explained = row.Stated.Explains is not { } told || told == row.Difference
        where row.Difference != 0 || !explained
        select new Contradiction(
            MismatchKind.TrackerDisagrees, row.Stated.Id, $"{row.Stated.Tracker}: {row.Stated.Counts}",
            string.Create(CultureInfo.InvariantCulture, $"We count {row.Then.Count} for {row.Stated.StatedOn.InWords()}.") + (explained ? "" : Stale(row)),
            string.Create(CultureInfo.InvariantCulture, $"They state {row.Stated.Stated} as of {row.Stated.StatedOn.InWords()}."))
        {
            Url = corpus.TrackerSources.FirstOrDefault(s => s.Id == row.Stated.Source)?.Url.AbsoluteUri,
            Places = ["reconciliation"],
            Explanation = explained ? row.Stated.Why : null,
        };

    static string Stale(CountRow row) => string.Create(CultureInfo.InvariantCulture, $" Our explanation is for a difference of {row.Stated.Explains:+0;-0;0}; it is {row.Difference:+0;-0;0}.");
}
