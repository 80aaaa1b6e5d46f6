using LawTracker.Laws;
using LawTracker.Storage;

namespace LawTracker.Checking;

/// <summary>Cited addresses in trouble. One failed look proves nothing: gone is what answered 404 or 410 on two different days and nothing else between; unreachable is told apart, and only after two weeks of it.
/// What a server or its robots.txt keeps from us says nothing about the page.</summary>
public static class BrokenLinks
{
    const int DaysUntilGone = 2;

    static readonly TimeSpan UntilUnreachable = TimeSpan.FromDays(14);

    public static IEnumerable<Contradiction> Of(Corpus corpus, IReadOnlyList<LinkRow> looks)
    {
        var seen = looks.ToDictionary(l => l.Url, StringComparer.Ordinal);
        return from link in CitedLink.In(corpus)
               where seen.ContainsKey(link.Url)
               let row = seen[link.Url]
               where KindOf(row) is not null
               select new Contradiction(
                   KindOf(row)!.Value, link.Url, link.Url,
                   $"Cited in {(link.Places.Count == 1 ? "one record" : $"{link.Places.Count} records")}{(link.OpenedOn is { } day ? $", last opened by a person on {PartialDate.Of(day).InWords()}" : "")}.",
                   Says(row))
               {
                   Law = link.Places.Count == 1 && InstrumentId.TryParse(link.Places[0], null, out var law) && corpus.Law(law) is not null ? link.Places[0] : null,
                   Url = row.MovedTo ?? link.Url,
                   Places = link.Places,
               };
    }

    static MismatchKind? KindOf(LinkRow row) => row.Outcome switch
    {
        "gone" when row.Days >= DaysUntilGone => MismatchKind.DeadLink,
        "unreachable" when row.LookedAt - row.SinceAt >= UntilUnreachable => MismatchKind.UnreachableLink,
        "moved" => MismatchKind.MovedLink,
        _ => null,
    };

    /// <summary>Without the day of the last look: the same answer tomorrow is the same fact.</summary>
    static string Says(LinkRow row) => row.Outcome == "moved" ? $"It leads to {row.MovedTo} for good."
        : $"{row.Reason?[(row.Reason.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()}; so since {Day(row.SinceAt)}{(row.LastGoodAt is { } good ? $", last good on {Day(good)}" : ", never good in a look of ours")}.";

    static string Day(DateTime at) => PartialDate.Of(DateOnly.FromDateTime(at)).InWords();
}
