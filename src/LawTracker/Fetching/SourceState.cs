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
        var aside = health.Bad == 0 ? "" : $"; {health.Bad} {(health.Bad == 1 ? "page" : "pages")} put aside";
        aside += health.ReleasedAt is { } released ? $"; {health.ReleasedBy} released a page on {Day(released)} at {released.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC" : "";
        if (health.LastGoodAt is not { } good)
            return "tried, but nothing could be read" + aside;
        if (Spans.Parse(source.Cadence) is { } cadence && ran + cadence < now)
            return $"due since {Day(ran + cadence)}: we have not looked{aside}";
        return good < ran ? $"the last run brought nothing good; last good read {Day(good)}{aside}"
            : health.LastChangeAt is { } change ? $"read as planned; no change since {Day(change)}{aside}" : "read as planned" + aside;
    }

    static string Day(DateTime at) => at.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
