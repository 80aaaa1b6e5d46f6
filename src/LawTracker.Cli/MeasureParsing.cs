using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Html.Parser;
using AngleSharp.Xml.Parser;
using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Sources;
using LawTracker.Sources.Adapters;

namespace LawTracker.Cli;

/// <summary>How fast each adapter reads its pages, beside the bare parse of the same bytes by the library below it (AngleSharp; the JSON reader for JSON), in the same run.</summary>
/// <remarks>
/// Everything is warmed up before anything is measured. Then both sides take turns, and the other one begins each time, so that what else the machine does falls on both;
/// the share is the median of the turns' shares.
/// </remarks>
static class MeasureParsing
{
    const int Turns = 15;

    static readonly TimeSpan Warm = TimeSpan.FromSeconds(0.25), Long = TimeSpan.FromSeconds(0.02);

    public static void Print(Corpus corpus, IReadOnlyList<FetchedPage> pages)
    {
        var kinds = pages.Select(page => new Reading(page, SourceRun.SourceOf(corpus, page.Url)!)).Where(Reads).GroupBy(r => r.Adapter.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        foreach (var kind in kinds)
            for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < Warm;)
                (_, _) = (Once(kind, Ours), Once(kind, Bare));
        Console.WriteLine($"{"adapter",-24}{"pages",6}{"MB",8}{"MB/s",8}{"bare",8}{"share",8}");
        var shares = kinds.Select(kind => Measure(kind)).ToList();
        Console.WriteLine($"half as fast as the bare parse, or faster: {shares.Count(share => share >= 0.5)} of {shares.Count}; median {Median(shares):P0}");
    }

    static double Measure(List<Reading> kind)
    {
        var megabytes = kind.Sum(r => (double)r.Page.Bytes.Length) / 1e6;
        // A few pages take too little time to be measured once.
        var times = (int)Math.Ceiling(Long / Once(kind, Bare));
        List<(double Ours, double Bare)> turns = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            var first = Many(kind, times, turn % 2 == 0 ? Ours : Bare);
            var second = Many(kind, times, turn % 2 == 0 ? Bare : Ours);
            turns.Add(turn % 2 == 0 ? (first, second) : (second, first));
        }
        var (ours, bare, share) = (Median(turns.Select(t => t.Ours)), Median(turns.Select(t => t.Bare)), Median(turns.Select(t => t.Bare / t.Ours)));
        Console.WriteLine($"{kind[0].Adapter.Id,-24}{kind.Count,6}{megabytes,8:0.00}{megabytes * times / ours,8:0.0}{megabytes * times / bare,8:0.0}{share,8:P0}");
        return share;
    }

    static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    static TimeSpan Once(List<Reading> kind, Action<Reading> read)
    {
        var started = Stopwatch.GetTimestamp();
        kind.ForEach(read);
        return Stopwatch.GetElapsedTime(started);
    }

    static double Many(List<Reading> kind, int times, Action<Reading> read) => Enumerable.Range(0, times).Sum(_ => Once(kind, read).TotalSeconds);

    static void Ours(Reading reading) => reading.Adapter.Parse(reading.Open());

    /// <summary>Decoding is part of both (JSON is read as bytes); what is made of the tree is ours alone.</summary>
    static void Bare(Reading reading)
    {
        if (reading.Is("json"))
        {
            JsonDocument.Parse(reading.Page.Bytes).Dispose();
            return;
        }
        var text = reading.Open().Text;
        if (reading.Is("xml"))
            new XmlParser().ParseDocument(text).Dispose();
        else
            new HtmlParser().ParseDocument(text).Dispose();
    }

    static bool Reads(Reading reading)
    {
        try
        {
            Ours(reading);
            Bare(reading);
            return true;
        }
        catch (Exception error) when (error is SourceShapeException or SourceRefusedException or XmlParseException)
        {
            return false;
        }
    }

    sealed record Reading(FetchedPage Page, SourceRecord Source)
    {
        public ISourceAdapter Adapter { get; } = AllAdapters.Find(Source.Adapter!)!;

        readonly Uri url = new(Page.Url);

        public SourcePage Open() => new(url, Page.Bytes, Page.ContentType, Source.Options);

        public bool Is(string type) => Page.ContentType?.Contains(type, StringComparison.Ordinal) is true && !Page.ContentType.Contains("html", StringComparison.Ordinal);
    }
}
