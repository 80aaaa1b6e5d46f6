using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Publishing;

namespace LawTracker.Fetching;

/// <summary>When a source is to be read again.</summary>
/// <param name="At">From then on (UTC); null: at once, for it was never asked from here or its last run was interrupted. Says nothing where there is a reason why not.</param>
/// <param name="WhyNot">Why it is not read without a person; null where it is.</param>
public sealed record NextLook(DateTime? At, string? WhyNot)
{
    public bool IsDue(DateTime now) => WhyNot is null && (At is null || At <= now);
}

/// <summary>Reckons from each source's cadence and its last run when it is due: the same answer for the web, the command line and every node.</summary>
public static class Schedule
{
    /// <summary>The first wait after a fault that may pass, doubled with each further one up to the cadence: where nothing could be read, and where only some pages are missing and all the others would be asked for again.</summary>
    static readonly TimeSpan AfterNothing = TimeSpan.FromHours(1), AfterPart = TimeSpan.FromDays(1);

    static readonly TimeSpan LongestSpread = TimeSpan.FromHours(6);

    /// <param name="source">The source.</param>
    /// <param name="last">Its newest run here, if any.</param>
    public static NextLook Of(SourceRecord source, LastRun? last)
    {
        if (WhyNot(source) is { } why)
            return new(null, why);
        if (last is not { EndedAt: { } ended, FromArchive: false })
            return new(null, null);
        var cadence = Spans.Parse(source.Cadence)!.Value;
        var first = last.ReadNothing ? AfterNothing : AfterPart;
        var wait = last.FailedInARow == 0 ? cadence : Shorter(cadence, first * Math.Pow(2, Math.Min(last.FailedInARow - 1, 16)));
        if (wait < AfterNothing)
            wait = AfterNothing;
        return new(ended + wait + Spread(source.Id, ended, Shorter(wait / 10, LongestSpread)), null);
    }

    /// <summary>What is due, the most frequent first: a feed of the day does not wait for a code that takes hours.</summary>
    public static IReadOnlyList<SourceRecord> Due(IEnumerable<SourceRecord> sources, IReadOnlyDictionary<string, LastRun> runs, DateTime now) =>
    [
        .. sources.Select(s => (Source: s, Next: Of(s, runs.GetValueOrDefault(s.Id)))).Where(t => t.Next.IsDue(now))
            .OrderBy(t => Spans.Parse(t.Source.Cadence)).ThenBy(t => t.Next.At).ThenBy(t => t.Source.Id, StringComparer.Ordinal).Select(t => t.Source),
    ];

    static string? WhyNot(SourceRecord source) =>
        source.Adapter is null ? "watched by hand"
        : ApiKey.Missing(source) is { } waits ? waits
        : source.Start.Count == 0 ? "no page to begin with: read from an archive only"
        : Spans.Parse(source.Cadence) is null ? $"its cadence '{source.Cadence}' cannot be read" : null;

    /// <summary>Some way into a span, by what differs between instances and does not change: so not everybody asks on the hour, and everybody who reckons gets the same.</summary>
    static TimeSpan Spread(string source, DateTime ended, TimeSpan most) =>
        most * (BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{source} {ended.Ticks}"))) / (double)uint.MaxValue);

    static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
