using LawTracker.Laws;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Checking;

/// <summary>A round over the addresses that the data cites: as many as a budget allows, each at most once a day, what was in trouble before first and then what nobody has looked at for longest.</summary>
public static class LinkRound
{
    /// <summary>Which addresses are due, in the order in which they are asked: one of each host, then the next of each, so that the delays of hosts pass together.</summary>
    public static IReadOnlyList<string> Due(TrackerStore store, Corpus corpus, int most, DateTime now)
    {
        using var db = store.Open();
        var looked = db.Links.AsNoTracking().ToDictionary(l => l.Url, StringComparer.Ordinal);
        return
        [
            .. CitedLink.In(corpus).Select(l => (l.Url, Last: looked.GetValueOrDefault(l.Url))).Where(l => l.Last is null || l.Last.LookedAt.Date < now.Date)
                .OrderBy(l => l.Last?.Outcome is "gone" or "unreachable" ? 0 : 1).ThenBy(l => l.Last?.LookedAt ?? default).ThenBy(l => l.Url, StringComparer.Ordinal).Take(most)
                .GroupBy(l => new Uri(l.Url).Authority, StringComparer.Ordinal).SelectMany(g => g.Select((l, i) => (l.Url, Turn: i))).OrderBy(l => l.Turn).Select(l => l.Url),
        ];
    }

    /// <summary>Looks at each address and notes how it fared; one that was not asked, since its host rests, stays due.</summary>
    /// <param name="store">Where it is noted.</param>
    /// <param name="urls">Which, in this order.</param>
    /// <param name="look">How.</param>
    /// <param name="time">The clock.</param>
    /// <param name="tell">Called with each as it is done.</param>
    /// <param name="stop">Stops between two; what is done stays done.</param>
    public static async Task Run(TrackerStore store, IReadOnlyList<string> urls, LinkLook look, TimeProvider time, Action<string, LinkSeen> tell, CancellationToken stop)
    {
        foreach (var url in urls)
        {
            if (stop.IsCancellationRequested)
                return;
            var seen = await look.Look(url, stop);
            if (seen.Outcome != "resting")
                store.Write(db => LinkLog.Note(db, url, seen, time.GetUtcNow().UtcDateTime));
            tell(url, seen);
        }
    }
}
