using LawTracker.Publishing;
using LawTracker.Storage;
using LawTracker.Web.Sources;
using Microsoft.Extensions.Logging.Abstractions;

namespace LawTracker.Web.Tests;

/// <summary>Reading in the background of the site, from a publisher on this machine and with waits that pass at once.</summary>
public sealed class ScheduledFetchingTests : IAsyncLifetime
{
    readonly TemporaryFolder folder = new();
    SlowPublisher publisher = null!;
    Tracker tracker = null!;

    public async ValueTask InitializeAsync()
    {
        publisher = await SlowPublisher.Start();
        InventedData.Write(folder / "data");
        publisher.Publishes(folder / "data");
        tracker = Tracker.Open(new TrackerHome(folder / "home", folder / "data"), new Hasty());
        var data = tracker.LoadData();
        Assert.True(!data.HasErrors, string.Join('\n', data.Problems));
        tracker.Import(data);
    }

    [Fact]
    public async Task It_begins_by_itself_stops_with_the_host_and_goes_on_with_the_next()
    {
        publisher.Holds = true;
        using (var first = Service(new(null)))
        {
            await first.StartAsync(Pages.Stop);
            await publisher.Asked.WaitAsync(TimeSpan.FromSeconds(60), Pages.Stop);
            Assert.True(Run!.IsRunning);
            await first.StopAsync(Pages.Stop).WaitAsync(TimeSpan.FromSeconds(20), Pages.Stop);
        }
        Assert.Equal((null, false), (Run!.EndedAt, Run.IsRunning));
        publisher.Holds = false;
        using var second = Service(new(null));
        await second.StartAsync(Pages.Stop);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Pages.Stop);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (Run!.EndedAt is null)
            await Task.Delay(20, patience.Token);
        await second.StopAsync(Pages.Stop);
        Assert.Equal((1, 1), (Run.Pages, Run.Reasons["gone"]));
    }

    [Fact]
    public async Task Where_it_is_off_nothing_is_asked()
    {
        using var service = Service(FetchSwitch.Of("off", isShared: false));
        await service.StartAsync(Pages.Stop);
        await service.ExecuteTask!;
        Assert.Null(Run);
    }

    public async ValueTask DisposeAsync()
    {
        await publisher.DisposeAsync();
        tracker.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    LastRun? Run => LastRun.OfAll(tracker.Store).GetValueOrDefault("us-xx-code");

    ScheduledFetching Service(FetchSwitch wanted) => new(tracker, new() { AllowPrivate = true, Attempts = 1 }, wanted, NullLoggerFactory.Instance);

    /// <summary>The system's clock, on which a wait of less than a minute is over at once and a longer one never.</summary>
    sealed class Hasty : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, dueTime < TimeSpan.FromMinutes(1) && dueTime >= TimeSpan.Zero ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, period);
    }
}
