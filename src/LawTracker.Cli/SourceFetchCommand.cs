using System.CommandLine;
using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Publishing;

namespace LawTracker.Cli;

/// <summary><c>source fetch [ID…] [--due] [--replay DIR] [--all]</c>: reads sources, stores what they gave, proposes texts. It never changes a published law.</summary>
static class SourceFetchCommand
{
    public static readonly Option<string?> Replay = new("--replay") { Description = "Read from a capture archive instead of the web: the folder that holds index.csv" };

    public static Command Create()
    {
        Argument<string[]> ids = new("ID") { Description = "Sources; none: all", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> all = new("--all") { Description = "With --replay: every page of the archive, also those that no page links to" };
        Option<bool> due = new("--due") { Description = "Only what is due by its cadence and its last run; made for a timer" };
        var command = new Command("fetch", "Read sources, store their pages and propose the texts of tracked laws") { ids, due, Replay, all };
        command.SetRun(async (parsed, stop) =>
        {
            var json = parsed.GetValue(Shared.Json);
            if (parsed.GetValue(all) && parsed.GetValue(Replay) is null)
                throw new CliException("--all reads a whole archive and needs --replay DIR.");
            if (parsed.GetValue(due) && parsed.GetValue(Replay) is not null)
                throw new CliException("--due asks the web for what is due; an archive never is. Leave --due or --replay out.");
            var tracker = Shared.Open();
            var corpus = tracker.Published.Corpus();
            var sources = Choose(corpus, parsed.GetValue(ids) ?? []);
            if (parsed.GetValue(due))
                sources = Due(sources, tracker, json);
            var origin = Origin(parsed.GetValue(Replay), tracker);
            var every = parsed.GetValue(all) && origin is ReplayOrigin archive ? Mine(archive.Urls, corpus, sources) : null;
            var done = 0;
            var report = await new SourceRun(tracker.Store, corpus, origin, tracker.Time).Run(sources, every, page => Tell(page, ++done, json), stop);
            if (json)
                Shared.PrintJson(report);
            else if (sources.Count > 0)
                Summarise(report);
            if (report.Problems.Count(p => p.Outcome == "failed") is > 0 and var failed)
                throw new CliException($"{failed} of {report.Pages} pages failed ({string.Join(", ", report.Reasons.Select(r => $"{r.Value} {r.Key}"))}). What was read before stays; run it again later.");
            return stop.IsCancellationRequested ? 1 : 0;
        });
        return command;
    }

    /// <summary>Those of them that are due; where none is, says so, and which comes next.</summary>
    static IReadOnlyList<SourceRecord> Due(IReadOnlyList<SourceRecord> sources, Tracker tracker, bool json)
    {
        var runs = LastRun.OfAll(tracker.Store);
        var due = Schedule.Due(sources, runs, tracker.Time.GetUtcNow().UtcDateTime);
        if (due.Count == 0 && !json)
        {
            var next = sources.Select(s => (s.Id, Schedule.Of(s, runs.GetValueOrDefault(s.Id)).At)).Where(t => t.At is not null).OrderBy(t => t.At).FirstOrDefault();
            Console.WriteLine(next.At is { } at ? $"Nothing is due. Next: {next.Id}, from {at:yyyy-MM-dd HH:mm} UTC." : "Nothing is due, and nothing will be: none of these sources is read without a person. See: lawtracker source list");
        }
        return due;
    }

    public static IReadOnlyList<SourceRecord> Choose(Corpus corpus, IReadOnlyList<string> ids) =>
        ids.Count == 0 ? [.. corpus.Sources.Where(s => s.Adapter is not null)]
            : [.. ids.Select(id => corpus.Sources.FirstOrDefault(s => s.Id == id) ?? throw new CliException($"There is no source '{id}'. See: lawtracker source list"))];

    public static IPageOrigin Origin(string? replay, Tracker tracker) => replay is null ? new HttpOrigin(HttpSettings.FromEnvironment(), tracker.Time, new RequestQuota(tracker.Store, tracker.Time)) : new ReplayOrigin(replay);

    /// <summary>With sources named, only their pages; without, the whole archive, so that nothing goes untold.</summary>
    static IReadOnlyCollection<string> Mine(IReadOnlyCollection<string> urls, Corpus corpus, IReadOnlyList<SourceRecord> sources) =>
        sources.Count == corpus.Sources.Count(s => s.Adapter is not null) ? urls : [.. urls.Where(u => SourceRun.SourceOf(corpus, u) is { } s && sources.Contains(s))];

    static void Tell(PageOutcome page, int done, bool json)
    {
        if (json)
            Shared.PrintJson(page);
        else if (page.Outcome is "quarantined" or "robots" or "failed")
            Console.WriteLine($"{page.Outcome,-12} {page.Url}: {page.Reason}");
        if (!json && !Console.IsErrorRedirected)
            Console.Error.Write($"\r{done} pages");
    }

    static void Summarise(RunReport report)
    {
        if (!Console.IsErrorRedirected)
            Console.Error.WriteLine();
        Console.WriteLine($"{report.Pages} pages, {report.Bytes / 1e6:0.0} MB in {report.Seconds:0.0} s ({report.PagesPerSecond:0.0} pages/s, at most {report.PeakMemoryMegabytes:0} MB of memory)");
        Console.WriteLine(string.Join(", ", report.Outcomes.Select(o => $"{o.Value} {o.Key}")) + (report.NotInArchive > 0 ? $"; {report.NotInArchive} linked pages are not in the archive" : ""));
        Console.WriteLine($"{report.New} new, {report.Changed} changed, {report.NotModified} not modified; {report.Requests} requests{(report.Resumed > 0 ? $"; {report.Resumed} pages were read before the last run was interrupted" : "")}");
        if (report.Reasons.Count > 0)
            Console.WriteLine("Problems: " + string.Join(", ", report.Reasons.Select(r => $"{r.Value} {r.Key}")));
        if (report.Outcomes.GetValueOrDefault("robots") is > 0 and var disallowed)
            Console.WriteLine($"{disallowed} {(disallowed == 1 ? "page was" : "pages were")} not asked for, as robots.txt wants it: that is no failure");
        foreach (var (source, why) in report.Skipped)
            Console.WriteLine($"Skipped {source}: {why}");
        foreach (var (source, why) in report.Waiting)
            Console.WriteLine($"Waiting {source}: {why}");
        Console.WriteLine($"{report.Instruments} instruments, {report.Provisions} provisions, {report.Characters / 1e6:0.0} million characters of law");
        if (report.Triaged + report.BillsTracked + report.BillsUnrelated > 0)
            Console.WriteLine($"{report.Triaged} bills put forward for review, {report.BillsTracked} tracked already, {report.BillsUnrelated} of none of our topics (only counted).{(report.Triaged > 0 ? " See: lawtracker review list" : "")}");
        Console.WriteLine($"{report.Proposed} texts proposed, {report.Published} pinned texts published.{(report.Proposed > 0 ? " See: lawtracker review list" : "")}");
    }
}
