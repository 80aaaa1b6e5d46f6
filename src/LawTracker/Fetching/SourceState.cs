using System.Globalization;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Publishing;

namespace LawTracker.Fetching;

/// <summary>How a source is doing, in words: its silence told apart from ours.</summary>
public static class SourceState
{
    public static string Of(SourceRecord source, SourceHealth? health, DateTime now)
    {
        if (source.Adapter is null)
            return "watched by hand";
        if (ApiKey.Missing(source) is { } waits)
            return waits;
        if (health?.LastRunAt is not { } ran)
            return "never read here";
        if (health.LastRun is { EndedAt: null } run)
            return run.IsRunning ? $"being read since {Moment(run.StartedAt)}" : $"the run of {Moment(run.StartedAt)} was interrupted; it goes on, or begins anew after a day";
        var aside = health.Bad == 0 ? "" : $"; {health.Bad} {(health.Bad == 1 ? "page" : "pages")} put aside";
        aside += health.ReleasedAt is { } released ? $"; {health.ReleasedBy} released a page on {Day(released)} at {released.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC" : "";
        if (health.LastRun is { FailedInARow: > 0, ReadNothing: true } failed)
            aside = $"; not reached in the last {(failed.FailedInARow == 1 ? "run" : $"{failed.FailedInARow} runs")}{aside}";
        if (health.LastGoodAt is not { } good)
            return "tried, but nothing could be read" + aside;
        if (health.LastRun is { FromArchive: true })
            return $"read from an archive on {Day(ran)}; its publisher was not asked{aside}";
        if (Schedule.Of(source, health.LastRun) is { At: { } at, WhyNot: null } && at < now)
            return $"due since {Day(at)}: we have not looked{aside}";
        return good < ran ? $"the last run brought nothing good; last good read {Day(good)}{aside}"
            : health.LastChangeAt is { } change ? $"read as planned; no change since {Day(change)}{aside}" : "read as planned" + aside;
    }

    static string Day(DateTime at) => at.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    static string Moment(DateTime at) => at.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
