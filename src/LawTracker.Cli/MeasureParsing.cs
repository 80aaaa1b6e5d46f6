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
static class MeasureParsing
{
    /// <summary>A few pages take too little time to be measured once: each kind is read again until so much has passed.</summary>
    static readonly TimeSpan Long = TimeSpan.FromSeconds(0.6);

    public static void Print(Corpus corpus, IReadOnlyList<FetchedPage> pages)
    {
        Console.WriteLine($"{"adapter",-24}{"pages",6}{"MB",8}{"MB/s",8}{"bare",8}{"share",8}");
        foreach (var kind in pages.GroupBy(p => SourceRun.SourceOf(corpus, p.Url)!.Adapter!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var adapter = AllAdapters.Find(kind.Key)!;
            var read = kind.Where(p => Reads(adapter, corpus, p)).ToList();
            if (read.Count == 0)
                continue;
            var megabytes = read.Sum(p => (double)p.Bytes.Length) / 1e6;
            var ours = Speed(() => read.ForEach(p => adapter.Parse(Page(corpus, p))), megabytes);
            var bare = Speed(() => read.ForEach(p => Bare(Page(corpus, p))), megabytes);
            Console.WriteLine($"{kind.Key,-24}{read.Count,6}{megabytes,8:0.00}{ours,8:0.0}{bare,8:0.0}{ours / bare,8:P0}");
        }
    }

    static double Speed(Action once, double megabytes)
    {
        once();
        var (watch, times) = (Stopwatch.StartNew(), 0);
        do
        {
            once();
            times++;
        }
        while (watch.Elapsed < Long);
        return megabytes * times / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Decoding is part of both; what is made of the tree is ours alone.</summary>
    static void Bare(SourcePage page)
    {
        var text = page.Text;
        if (text.AsSpan().TrimStart() is ['{' or '[', ..])
            JsonDocument.Parse(text).Dispose();
        else if (text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase))
            new XmlParser().ParseDocument(text).Dispose();
        else
            new HtmlParser().ParseDocument(text).Dispose();
    }

    static SourcePage Page(Corpus corpus, FetchedPage page) => new(new(page.Url), page.Bytes, page.ContentType, SourceRun.SourceOf(corpus, page.Url)!.Options);

    static bool Reads(ISourceAdapter adapter, Corpus corpus, FetchedPage page)
    {
        try
        {
            adapter.Parse(Page(corpus, page));
            Bare(Page(corpus, page));
            return true;
        }
        catch (Exception error) when (error is SourceShapeException or XmlParseException)
        {
            return false;
        }
    }
}
