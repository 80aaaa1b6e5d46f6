using LawTracker.Fetching;
using LawTracker.Publishing;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>Reading what is due, against servers on this machine and a clock that is set by hand.</summary>
public abstract class DueRunsTests : IDisposable
{
    const string Id = "us-xx-code";

    readonly LoopbackServer server = new();
    readonly TrackerFixture world;
    readonly List<string> said = [];

    protected DueRunsTests(Engine engine)
    {
        world = TrackerFixture.OfSample(engine);
        Source(Id, server.Address);
        server.On("/xx/index.xml", (_, to) => LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Contents("77-101.xml", "77-102.xml")));
        foreach (var number in new[] { "77-101", "77-102" })
            server.On($"/xx/{number}.xml", (_, to) => LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Section(number, "Kites.", $"(a) Kite {number}.")));
    }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_source_is_read_when_it_is_due_and_not_before()
    {
        var due = Due();
        Assert.True(await due.RunNext(Stop));
        Assert.False(await due.RunNext(Stop));
        Assert.Equal(3, server.Requests.Count);
        var run = LastRun.OfAll(world.Store)[Id];
        Assert.Equal((3, 3, 0, false), (run.Pages, run.New, run.FailedInARow, run.IsRunning));
        Assert.StartsWith("us-xx-code: 3 pages, 3 new, 0 changed; 1 texts proposed; again from 2026-12-22 1", Assert.Single(said), StringComparison.Ordinal);
        world.Time.Now += TimeSpan.FromDays(29.9);
        Assert.False(await Due().RunNext(Stop));
        world.Time.Now += TimeSpan.FromDays(1);
        Assert.True(await due.RunNext(Stop));
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task A_run_that_is_stopped_stops_at_once_and_goes_on_next_time()
    {
        var reached = new TaskCompletionSource();
        server.On("/xx/77-102.xml", (_, _) =>
        {
            reached.TrySetResult();
            return Task.Delay(Timeout.Infinite, Stop);
        });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var running = Due().RunNext(stop.Token);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), Stop);
        Assert.True(LastRun.OfAll(world.Store)[Id].IsRunning);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(TimeSpan.FromSeconds(20), Stop));
        Assert.Equal((null, false), (LastRun.OfAll(world.Store)[Id].EndedAt, LastRun.OfAll(world.Store)[Id].IsRunning));
        server.On("/xx/77-102.xml", (_, to) => LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Section("77-102", "Storms.", "(a) No kite in a storm.")));
        Assert.True(await Due().RunNext(Stop));
        Assert.Equal([1, 1, 2], new[] { "index", "77-101", "77-102" }.Select(p => server.Requests.Count(r => r.Contains($"/{p}.xml", StringComparison.Ordinal))));
        Assert.NotNull(LastRun.OfAll(world.Store)[Id].EndedAt);
        Assert.Equal(1, world.Ask(db => db.Runs.Count()));
    }

    [Fact]
    public async Task What_another_process_reads_is_left_to_it()
    {
        using (world.Store.TryHold("run-" + Id))
        {
            var due = Due();
            Assert.True(await due.RunNext(Stop));
            Assert.False(await due.RunNext(Stop));
            world.Time.Now += TimeSpan.FromMinutes(11);
            Assert.True(await due.RunNext(Stop));
        }
        Assert.Empty(server.Requests);
        Assert.Empty(said);
        Assert.True(await Due().RunNext(Stop));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Two_sources_of_one_host_are_never_read_at_once()
    {
        Source("us-xx-more", server.Address, "/yy/");
        var (reached, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.On("/xx/index.xml", async (_, to) =>
        {
            reached.TrySetResult();
            await goOn.Task;
            await LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Contents("77-101.xml"));
        });
        var due = Due();
        var first = due.RunNext(Stop);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), Stop);
        Assert.False(await due.RunNext(Stop));
        goOn.SetResult();
        Assert.True(await first);
        Assert.True(await due.RunNext(Stop));
    }

    [Fact]
    public async Task Without_a_network_it_says_so_once_and_asks_less_and_less_often()
    {
        for (var port = 1; port <= 4; port++)
            Source($"us-xx-a{port}", $"http://127.0.0.1:{port}");
        var due = Due();
        for (var run = 0; run < 3; run++)
            Assert.True(await due.RunNext(Stop));
        Assert.False(await due.RunNext(Stop));
        Assert.Equal(3, said.Count);
        Assert.StartsWith("us-xx-a1 cannot be reached (unreachable: Connection refused); again from 2026-11-22 13:0", said[0], StringComparison.Ordinal);
        Assert.Equal("The network cannot be reached: 3 hosts one after another gave no answer. Sources wait until 12:15 UTC, then longer each time", said[2]);
        world.Time.Now += TimeSpan.FromMinutes(15);
        Assert.True(await due.RunNext(Stop));
        Assert.False(await due.RunNext(Stop));
        Assert.Equal(world.Time.Now.AddMinutes(30).UtcDateTime, due.AwayUntil);
        Assert.Equal(3, said.Count);
        world.Time.Now += TimeSpan.FromMinutes(30);
        Assert.True(await due.RunNext(Stop));
        Assert.Null(due.AwayUntil);
        Assert.Equal(3, server.Requests.Count);
        Assert.Equal("The network can be reached again", said[3]);
        Assert.Equal(1, LastRun.OfAll(world.Store)["us-xx-a1"].FailedInARow);
    }

    [Fact]
    public async Task A_host_in_trouble_is_asked_again_later_each_time_and_told_once()
    {
        server.On("/robots.txt", "503 Busy");
        var due = Due();
        for (var failed = 1; failed <= 3; failed++)
        {
            Assert.True(await due.RunNext(Stop));
            Assert.False(await due.RunNext(Stop));
            Assert.Equal(failed, LastRun.OfAll(world.Store)[Id].FailedInARow);
            world.Time.Now += TimeSpan.FromHours(Math.Pow(2, failed - 1) * 1.1);
        }
        server.On("/robots.txt", "404 Not Found");
        Assert.True(await due.RunNext(Stop));
        Assert.Equal(0, LastRun.OfAll(world.Store)[Id].FailedInARow);
    }

    [Fact]
    public async Task A_defect_in_one_source_is_one_line_and_keeps_nobody_else_from_being_read()
    {
        var due = Due();
        world.Lame("Snapshots");
        Assert.True(await due.RunNext(Stop));
        Assert.False(await due.RunNext(Stop));
        var line = Assert.Single(said);
        Assert.True(line.StartsWith("us-xx-code: the run broke off (", StringComparison.Ordinal) && !line.Contains('\n', StringComparison.Ordinal), line);
        Source("us-xx-more", "http://127.0.0.1:1");
        Assert.True(await due.RunNext(Stop));
        Assert.StartsWith("us-xx-more cannot be reached", said[1], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        server.Dispose();
        world.Dispose();
        GC.SuppressFinalize(this);
    }

    DueRuns Due() => new(world.Open(), new() { AllowPrivate = true, Attempts = 1 }, said.Add);

    void Source(string id, string address, string path = "/xx/")
    {
        world.Write($"sources/{id}.yaml", SampleData.Files[SampleData.Source].Replace(Id, id, StringComparison.Ordinal).Replace("https://code.example/xx/", address + path, StringComparison.Ordinal));
        world.Import();
    }
}

public sealed class DueRunsOnSqlite() : DueRunsTests(Engine.Sqlite);

public sealed class DueRunsOnPostgres() : DueRunsTests(Engine.Postgres);
