using LawTracker.Fetching;
using LawTracker.Storage;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Sources;

/// <summary>Reads due sources while the site is served: it begins after the first pages, keeps to a few hosts at a time and stops with the host; what was cut off is gone on with.</summary>
public sealed class ScheduledFetching(Tracker tracker, HttpSettings manners, FetchSwitch wanted, ILoggerFactory logs) : BackgroundService
{
    const int AtOnce = 2;

    static readonly TimeSpan Settle = TimeSpan.FromSeconds(30), Look = TimeSpan.FromMinutes(1), AfterTrouble = TimeSpan.FromMinutes(10);

    readonly ILogger log = logs.CreateLogger(QuietLog.Category);
    DueRuns? runs;

    public FetchSwitch Wanted => wanted;

    /// <summary>Until when (UTC) no source is asked because no host answered; null where the network is there.</summary>
    public DateTime? AwayUntil => runs?.AwayUntil;

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (wanted.WhyNot is not null)
            return Task.CompletedTask;
        runs = new(tracker, manners, line => log.LogInformation("{Line}", line));
        return Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Lane(runs, stoppingToken)));
    }

    async Task Lane(DueRuns due, CancellationToken stop)
    {
        // By chance, so that servers started by the same timer do not ask together.
        var wait = Settle * (1 + Random.Shared.NextDouble());
        try
        {
            while (true)
            {
                await Task.Delay(wait, tracker.Time, stop);
                wait = await Work(due, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    /// <summary>Runs what is due, until nothing is; how long to wait then.</summary>
    async Task<TimeSpan> Work(DueRuns due, CancellationToken stop)
    {
        try
        {
            while (await due.RunNext(stop))
                continue;
            return Look;
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            log.LogWarning("What is due could not be learnt: {Trouble}", StoreTrouble.Explain(error) ?? $"{error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}");
            return AfterTrouble;
        }
    }
}
