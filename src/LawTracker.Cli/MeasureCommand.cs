using System.CommandLine;
using System.Diagnostics;
using LawTracker.Fetching;
using LawTracker.Reviewing;
using LawTracker.Storage;

namespace LawTracker.Cli;

/// <summary><c>measure --replay DIR</c>: how fast pages are read, parsed by each adapter and stored, and how fast search answers, each beside a baseline of the same run. Works in a folder of its own.</summary>
static class MeasureCommand
{
    static readonly string[] Queries =
    [
        "deepfake", "likeness", "sexual image", "\"intimate visual depiction\"", "voice OR likeness", "(digital OR computer) replica", "consent NOT minor", "publish harm consent", "391.170", "damages", "\"right of publicity\"", "artificial intelligence",
    ];

    public static Command Create()
    {
        Option<string?> replay = new("--replay") { Description = "The capture archive to measure on" }, judged = MeasureJudged.Option(), relevance = MeasureRelevance.Option();
        Option<string[]> texts = new("--texts") { Description = "Folders of pages of public codes, to measure search over their provisions" };
        Option<string[]> sources = new("--source") { Description = "The source whose adapter and options read them, one a folder" };
        Option<int> provisions = new("--provisions") { Description = "How many provisions", DefaultValueFactory = _ => 10_000 };
        Option<int> hostile = new("--hostile") { Description = "How many hostile queries to ask" };
        var command = new Command("measure", "Print how fast this machine replays an archive and searches, how well search answers or how well new bills are found") { replay, judged, relevance, texts, sources, provisions, hostile };
        command.SetRun(async (parsed, stop) =>
        {
            if (parsed.GetValue(judged) is { } queries)
                return MeasureJudged.Run(queries);
            if (parsed.GetValue(relevance) is { } bills)
                return MeasureRelevance.Run(bills, parsed.GetValue(texts) is [var folder, ..] ? folder : null);
            if (parsed.GetValue(hostile) is > 0 and var count)
                return MeasureHostile.Run(count);
            if (parsed.GetValue(texts) is { Length: > 0 } folders)
                return MeasureSearching.Run([.. folders.Zip(parsed.GetValue(sources) ?? [])], parsed.GetRequiredValue(provisions));
            var archive = parsed.GetValue(replay) ?? throw new CliException("Say what to measure: --replay DIR, --judged FILE, --relevance FILE, --texts FOLDER or --hostile N.");
            return await Measuring.InAFolderOfItsOwn(async home =>
            {
                await Measure(home, archive, stop);
                return 0;
            });
        });
        return command;
    }

    static async Task Measure(TrackerHome home, string archive, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        using var tracker = Tracker.Open(home, TimeProvider.System);
        Shared.Import(tracker);
        Console.WriteLine($"start and import of the data      {watch.Elapsed.TotalSeconds,8:0.00} s");
        var corpus = tracker.Published.Corpus();
        var origin = new ReplayOrigin(archive);
        string[] urls = [.. origin.Urls.Where(u => SourceRun.SourceOf(corpus, u)?.Adapter is not null)];
        watch.Restart();
        var pages = new List<FetchedPage>();
        foreach (var url in urls)
            pages.Add(await origin.Get(new(url, SourceRun.SourceOf(corpus, url)!), stop));
        Row("read from disk (baseline)", pages.Count, watch.Elapsed);
        MeasureParsing.Print(corpus, pages);
        var report = await new SourceRun(tracker.Store, corpus, origin, tracker.Time).Run([.. corpus.Sources.Where(s => s.Adapter is not null)], urls, _ => { }, stop);
        Row("read, parsed and stored (cold)", report.Pages, TimeSpan.FromSeconds(report.Seconds));
        Console.WriteLine($"most memory                       {report.PeakMemoryMegabytes,8:0} MB");
        foreach (var proposal in Review.List(tracker.Store, decided: false))
            Review.Accept(tracker.Store, corpus, proposal.Id, "measure", tracker.Time.GetUtcNow().UtcDateTime);
        MeasureSearch(tracker, everything: true);
        MeasureSearch(tracker, everything: false);
    }

    static void Row(string what, int pages, TimeSpan taken) => Console.WriteLine($"{what,-34}{pages / taken.TotalSeconds,8:0} pages/s  ({pages} pages in {taken.TotalSeconds:0.00} s)");

    static void MeasureSearch(Tracker tracker, bool everything)
    {
        List<double> taken = [];
        for (var i = 0; i < 50; i++)
        {
            foreach (var query in Queries)
            {
                var started = Stopwatch.GetTimestamp();
                tracker.Search.Find(new() { Query = everything ? "" : query, On = tracker.Today, Take = everything ? 0 : 20 });
                if (i >= 5)
                    taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }
        taken.Sort();
        Console.WriteLine($"{(everything ? "list of all laws, facets (baseline)" : "search, facets, passages"),-36}p50 {taken[taken.Count / 2],6:0.00} ms  p95 {taken[(int)(taken.Count * 0.95)],6:0.00} ms");
    }
}
