using LawTracker.Laws;
using LawTracker.Publishing;

namespace LawTracker.Fetching;

/// <summary>Runs what is due, source by source, for a process that stays: never two sources of one host at once, and none that another process reads. Where no host answers, the network is taken to be away, and asked for less and less often.</summary>
/// <param name="tracker">The instance.</param>
/// <param name="settings">Our manners on the web.</param>
/// <param name="say">Told one line of each run, and of the network going and coming back.</param>
public sealed class DueRuns(Tracker tracker, HttpSettings settings, Action<string> say)
{
    const int HostsUntilAway = 3;

    static readonly TimeSpan WhileHeld = TimeSpan.FromMinutes(10), AfterDefect = TimeSpan.FromHours(1), FirstAway = TimeSpan.FromMinutes(15), LongestAway = TimeSpan.FromHours(6);

    readonly Lock choosing = new();
    readonly HashSet<SourceRecord> running = [];
    readonly Dictionary<string, DateTime> notBefore = new(StringComparer.Ordinal);
    readonly HashSet<string> silent = new(StringComparer.Ordinal);
    (DateTime Until, TimeSpan For)? away;

    /// <summary>Until when (UTC) nothing is tried, because no host answered; null where the network is there.</summary>
    public DateTime? AwayUntil
    {
        get
        {
            lock (choosing)
                return away?.Until;
        }
    }

    DateTime Now => tracker.Time.GetUtcNow().UtcDateTime;

    /// <summary>Runs one due source, if there is one that may be run now.</summary>
    /// <param name="stop">Stops at once; the run is gone on with next time.</param>
    /// <returns>False where there was nothing to do.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<bool> RunNext(CancellationToken stop)
    {
        if (Take() is not { } source)
            return false;
        try
        {
            using var origin = new HttpOrigin(settings, tracker.Time, new RequestQuota(tracker.Store, tracker.Time));
            var report = await new SourceRun(tracker.Store, tracker.Published.Corpus(), origin, tracker.Time).Run([source], null, _ => { }, stop);
            stop.ThrowIfCancellationRequested();
            if (report.Skipped.Count > 0)
                Leave(source, WhileHeld);
            else
                Ended(source, report);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            // One source must not keep the others from being read.
            Leave(source, AfterDefect);
            say($"{source.Id}: the run broke off ({error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}); it goes on in an hour");
        }
        finally
        {
            lock (choosing)
                running.Remove(source);
        }
        return true;
    }

    SourceRecord? Take()
    {
        lock (choosing)
        {
            var now = Now;
            if (away is { } gone && (now < gone.Until || running.Count > 0))
                return null;
            var source = Schedule.Due(tracker.Published.Corpus().Sources, LastRun.OfAll(tracker.Store), now)
                .FirstOrDefault(s => now >= notBefore.GetValueOrDefault(s.Id) && !running.Any(r => r.Id == s.Id || Hosts(r).Intersect(Hosts(s), StringComparer.Ordinal).Any()));
            if (source is not null)
                running.Add(source);
            return source;
        }
    }

    void Leave(SourceRecord source, TimeSpan span)
    {
        lock (choosing)
            notBefore[source.Id] = Now + span;
    }

    void Ended(SourceRecord source, RunReport report)
    {
        var last = LastRun.OfAll(tracker.Store)[source.Id];
        var again = Schedule.Of(source, last).At is { } at ? $"again from {at:yyyy-MM-dd HH:mm} UTC" : "again soon";
        lock (choosing)
        {
            if (report.Problems is [var first, ..] && report.Problems.Count == report.Pages && report.Reasons.All(r => r.Key == "unreachable"))
            {
                NoAnswer(source, $"{source.Id} cannot be reached ({first.Reason}); {again}", last);
                return;
            }
            silent.Clear();
            if (away is not null)
                say("The network can be reached again");
            away = null;
        }
        var bad = string.Concat(report.Outcomes.Where(o => o.Key is "quarantined" or "failed" or "robots").Select(o => $", {o.Value} {o.Key}"));
        say($"{source.Id}: {report.Pages} pages, {report.New} new, {report.Changed} changed{bad}; {report.Proposed} texts proposed; {again}");
    }

    /// <summary>Only the first failure of a source is told; while the network is away, none.</summary>
    void NoAnswer(SourceRecord source, string line, LastRun last)
    {
        silent.UnionWith(Hosts(source));
        // What began before the network went tells nothing new.
        if (away?.Until > Now)
            return;
        if (silent.Count < HostsUntilAway)
        {
            if (last.FailedInARow <= 1)
                say(line);
            return;
        }
        var span = away is not { } before ? FirstAway : before.For * 2 < LongestAway ? before.For * 2 : LongestAway;
        if (away is null)
            say($"The network cannot be reached: {silent.Count} hosts one after another gave no answer. Sources wait until {Now + span:HH:mm} UTC, then longer each time");
        away = (Now + span, span);
    }

    static IEnumerable<string> Hosts(SourceRecord source) => source.Match.Select(m => m.Authority).Distinct(StringComparer.Ordinal);
}
