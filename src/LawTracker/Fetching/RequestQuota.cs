using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Fetching;

/// <summary>Keeps within the requests a service grants in a span of time. Each is counted in the database before it is sent, so that neither a restart nor another process forgets one.</summary>
/// <remarks>The span slides, and hours count whole: whenever the service's own day or month begins, it is not passed.</remarks>
public sealed class RequestQuota(TrackerStore store, TimeProvider time)
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Counts one request that is about to be sent.</summary>
    /// <exception cref="FetchException">The quota is spent; nothing was counted.</exception>
    public void Take(SourceRecord source)
    {
        if (source.Quota is not { } quota || Spans.Parse(quota.Per) is not { } per)
            return;
        var now = time.GetUtcNow().UtcDateTime;
        store.Write(db =>
        {
            var (since, hour) = (now - per - Hour, now.Date.AddHours(now.Hour));
            List<RequestRow> counted = [.. db.Requests.Where(r => r.SourceId == source.Id && r.Hour > since).OrderBy(r => r.Hour)];
            if (counted.Sum(r => r.Count) >= quota.Requests)
                throw new FetchException($"quota: all {quota.Requests} requests in {Words(per)} are used, some are free again after {counted[0].Hour + Hour + per:yyyy-MM-dd HH:mm} UTC") { QuotaSpent = true };
            db.Requests.Where(r => r.SourceId == source.Id && r.Hour <= since).ExecuteDelete();
            if (counted.Find(r => r.Hour == hour) is { } row)
                row.Count++;
            else
                db.Requests.Add(row = new() { SourceId = source.Id, Hour = hour, Count = 1 });
            return row;
        });
    }

    /// <summary>Requests used of the quotas, by source; sources without one are left out.</summary>
    public static IReadOnlyDictionary<string, int> Used(TrackerStore store, IEnumerable<SourceRecord> sources, DateTime now)
    {
        using var db = store.Open();
        Dictionary<string, int> used = new(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (source.Quota is not { } quota || Spans.Parse(quota.Per) is not { } per)
                continue;
            var since = now - per - Hour;
            used[source.Id] = db.Requests.AsNoTracking().Where(r => r.SourceId == source.Id && r.Hour > since).Sum(r => r.Count);
        }
        return used;
    }

    /// <summary>A quota in words, with what is used of it.</summary>
    public static string Told(RequestLimit quota, int used) => $"{used} of {quota.Requests} requests used in {(Spans.Parse(quota.Per) is { } per ? Words(per) : quota.Per)}";

    static string Words(TimeSpan per) => per >= TimeSpan.FromDays(1) ? per.TotalDays == 1 ? "a day" : $"{per.TotalDays:0} days" : per == Hour ? "an hour" : $"{per.TotalMinutes:0} minutes";
}
