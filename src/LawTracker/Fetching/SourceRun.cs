using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using LawTracker.Checking;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Publishing;
using LawTracker.Storage;

namespace LawTracker.Fetching;

/// <summary>Walks sources: start pages, then the pages they lead to. Each page is told of as it is done; texts are proposed at the end of each source.</summary>
public sealed class SourceRun(TrackerStore store, Corpus corpus, IPageOrigin origin, TimeProvider time)
{
    /// <summary>A page read longer ago than this is asked for again, however many parts a run needs.</summary>
    static readonly TimeSpan LongestWaiting = TimeSpan.FromDays(30);

    /// <summary>Runs the sources one after another.</summary>
    /// <param name="sources">Which.</param>
    /// <param name="every">Every page to read, whether or not one leads to it; null: begin at the start pages.</param>
    /// <param name="tell">Called with each page as it is done.</param>
    /// <param name="stop">Stops between two pages; what is done stays done, and the next run goes on from there.</param>
    public async Task<RunReport> Run(IReadOnlyList<SourceRecord> sources, IReadOnlyCollection<string>? every, Action<PageOutcome> tell, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var report = new RunReport { Sources = [.. sources.Select(s => s.Id)], StartedAt = time.GetUtcNow().UtcDateTime, FromArchive = origin.IsArchive };
        var bySource = (every ?? []).ToLookup(url => SourceOf(corpus, url)?.Id ?? "", StringComparer.Ordinal);
        foreach (var source in sources.TakeWhile(_ => !stop.IsCancellationRequested))
            await RunOne(source, bySource[source.Id], report, tell, stop);
        foreach (var url in bySource[""])
            Tell(new(url, null, "unsupported", "no source in data/sources matches this address", 0, 0, 0), report, tell);
        foreach (var group in bySource.Where(g => g.Key.Length > 0 && sources.All(s => s.Id != g.Key)))
        {
            foreach (var url in group)
                Tell(new(url, group.Key, "unsupported", $"the source {group.Key} was not asked for, or has no adapter", 0, 0, 0), report, tell);
        }
        // What it brought may settle or open mismatches; a run that was stopped has brought half of it.
        if (!stop.IsCancellationRequested)
            SpotChecks.Run(store, corpus, time.GetUtcNow().UtcDateTime);
        report.Seconds = Math.Round(watch.Elapsed.TotalSeconds, 2);
        using var self = Process.GetCurrentProcess();
        report.PeakMemoryMegabytes = Math.Round(self.PeakWorkingSet64 / 1e6, 1);
        return report;
    }

    /// <summary>The source an address belongs to: the longest match wins.</summary>
    public static SourceRecord? SourceOf(Corpus corpus, string url) => corpus.Sources.Where(s => s.Matches(url) > 0).MaxBy(s => s.Matches(url));

    async Task RunOne(SourceRecord source, IEnumerable<string> every, RunReport report, Action<PageOutcome> tell, CancellationToken stop)
    {
        if (origin.Skips(source) is { } why)
        {
            report.Skipped[source.Id] = why;
            return;
        }
        using var held = await Hold(source.Id, stop);
        if (held is null)
        {
            report.Skipped[source.Id] = "another process is reading it";
            return;
        }
        var (run, resumed) = Begin(source);
        var mine = new RunReport { Sources = [source.Id], StartedAt = resumed ?? time.GetUtcNow().UtcDateTime, FromArchive = origin.IsArchive };
        var sent = origin.Requests;
        var watch = Stopwatch.StartNew();
        var reader = new PageReader(store, source, new LawMatcher(corpus, source));
        var queue = new Queue<string>(source.Start.Select(u => u.OriginalString).Concat(every));
        HashSet<string> seen = new(StringComparer.Ordinal);
        string? waits = null;
        while (waits is null && queue.TryDequeue(out var url) && !stop.IsCancellationRequested)
        {
            if (!seen.Add(url))
                continue;
            if (!origin.Has(url))
            {
                mine.NotInArchive++;
                report.NotInArchive++;
                continue;
            }
            var (outcome, next) = (resumed is { } since ? reader.Resumed(url, since) : null) ?? await Page(reader, source, url, mine, stop);
            waits = outcome.EndsSource ? outcome.Reason : null;
            if (outcome.Outcome == "waiting")
                break;
            mine.Count(outcome);
            Tell(outcome, report, tell);
            foreach (var link in next.Select(u => u.AbsoluteUri).Where(l => SourceOf(corpus, l)?.Id == source.Id))
                queue.Enqueue(link);
        }
        if (waits is not null)
            report.Waiting[source.Id] = mine.Waiting[source.Id] = $"{waits}. Known pages that wait: {1 + queue.Count(seen.Add)}; the next run goes on with them";
        var proposing = store.Write(db => Proposer.Propose(db, corpus, source, time.GetUtcNow().UtcDateTime));
        (mine.Proposed, mine.Published, mine.Seconds) = (proposing.Proposed, proposing.PublishedByPin, Math.Round(watch.Elapsed.TotalSeconds, 2));
        mine.Requests = origin.Requests - sent;
        // An archive's pages tell of the past, not whether they are still there.
        if (mine.Requests > 0)
            store.Write(db => LinkLog.Note(db, corpus, mine, time.GetUtcNow().UtcDateTime));
        report.Requests += mine.Requests;
        report.Bytes += mine.Bytes;
        report.Proposed += proposing.Proposed;
        report.Published += proposing.PublishedByPin;
        // A run that was stopped has no end: the next one goes on with it.
        if (!stop.IsCancellationRequested)
            End(run, mine);
    }

    /// <summary>Twice, for whoever only asks whether a source is being read holds it for a moment too.</summary>
    async Task<IDisposable?> Hold(string source, CancellationToken stop)
    {
        if (store.TryHold(RunRow.Hold(source)) is { } held)
            return held;
        await Task.Delay(TimeSpan.FromMilliseconds(100), time, stop);
        return store.TryHold(RunRow.Hold(source));
    }

    async Task<(PageOutcome Outcome, IReadOnlyList<Uri> Next)> Page(PageReader reader, SourceRecord source, string url, RunReport mine, CancellationToken stop)
    {
        try
        {
            var page = await origin.Get(reader.Request(url), stop);
            mine.Bytes += page.Bytes.Length;
            return reader.Read(page);
        }
        catch (FetchException error) when (error.QuotaSpent)
        {
            return (new(url, source.Id, "waiting", error.Message, 0, 0, 0) { EndsSource = true }, []);
        }
        catch (FetchException error)
        {
            return (new(url, source.Id, error.Disallowed ? "robots" : "failed", error.Message, 0, 0, 0), []);
        }
    }

    static void Tell(PageOutcome outcome, RunReport report, Action<PageOutcome> tell)
    {
        report.Count(outcome);
        tell(outcome);
    }

    /// <summary>A new run, or the last one where it was interrupted less than a day ago, or a new one that goes on where the last one had to wait: what that one has read is not asked for again.</summary>
    (int Id, DateTime? Resumed) Begin(SourceRecord source) => store.Write<(int, DateTime?)>(db =>
    {
        var now = time.GetUtcNow().UtcDateTime;
        var last = db.Runs.Where(r => r.SourceId == source.Id).OrderByDescending(r => r.Id).FirstOrDefault();
        if (last is { EndedAt: null } && now - last.StartedAt < TimeSpan.FromDays(1))
            return (last.Id, last.StartedAt);
        var row = new RunRow { SourceId = source.Id, StartedAt = now };
        db.Runs.Add(row);
        db.SaveChanges();
        return (row.Id, WaitedSince(last) is { } since && now - since < LongestWaiting ? since : null);
    });

    /// <summary>When a run began whose last part ended with pages waiting; null where none wait.</summary>
    static DateTime? WaitedSince(RunRow? last) => last?.Report is { } bytes && JsonNode.Parse(bytes) is { } report && report["waiting"] is JsonObject { Count: > 0 }
        ? report["startedAt"]!.GetValue<DateTime>().ToUniversalTime() : null;

    void End(int run, RunReport report) => store.Write(db =>
    {
        var row = db.Runs.Find(run)!;
        if (report.HasPassingFault)
            report.FailedInARow = 1 + (db.Runs.Where(r => r.SourceId == row.SourceId && r.EndedAt != null).OrderByDescending(r => r.Id).FirstOrDefault() is { } before ? LastRun.Of(before).FailedInARow : 0);
        row.EndedAt = time.GetUtcNow().UtcDateTime;
        row.Report = JsonSerializer.SerializeToUtf8Bytes(report, RecordJson.Options);
        return row;
    });
}
