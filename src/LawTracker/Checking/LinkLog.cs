using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Storage;

namespace LawTracker.Checking;

/// <summary>What looks at cited addresses have brought, whoever looked: a round over the links, or a run over the sources.</summary>
public static class LinkLog
{
    /// <summary>Notes one look. The same outcome on another day is counted; another outcome begins anew.</summary>
    public static LinkRow Note(TrackerDb db, string url, LinkSeen seen, DateTime now)
    {
        if (db.Links.Find(url) is not { } row)
            db.Links.Add(row = new() { Url = url, LookedAt = now, Outcome = seen.Outcome, SinceAt = now, Days = 1 });
        else if (row.Outcome != seen.Outcome)
            (row.Outcome, row.SinceAt, row.Days) = (seen.Outcome, now, 1);
        else if (row.LookedAt.Date != now.Date)
            row.Days++;
        (row.LookedAt, row.Reason, row.MovedTo) = (now, seen.Reason, seen.MovedTo);
        if (seen.Outcome is "good" or "moved")
            row.LastGoodAt = now;
        return row;
    }

    /// <summary>What a run over a source saw of cited addresses: those it could not have, and those in trouble that it read after all.</summary>
    public static int Note(TrackerDb db, Corpus corpus, RunReport run, DateTime now)
    {
        var cited = CitedLink.In(corpus).Select(l => l.Url).ToHashSet(StringComparer.Ordinal);
        var failed = run.Problems.Where(p => p.Outcome == "failed" && ReasonCode.Of(p.Reason) is "gone" or "unreachable" && cited.Contains(p.Url)).ToList();
        foreach (var page in failed)
            Note(db, page.Url, new(ReasonCode.Of(page.Reason), page.Reason), now);
        var missing = failed.Select(p => p.Url).ToHashSet(StringComparer.Ordinal);
        var troubled = db.Links.Where(l => l.Outcome != "good").ToList();
        var urls = troubled.ConvertAll(l => l.Url);
        var read = db.Snapshots.Where(s => urls.Contains(s.Url) && s.LastSeenAt >= run.StartedAt && (s.Outcome == "parsed" || s.Outcome == "index" || s.Outcome == "nothing")).Select(s => s.Url).Distinct().ToList();
        foreach (var url in read.Where(u => !missing.Contains(u)))
            Note(db, url, new("good"), now);
        return failed.Count + read.Count;
    }
}
