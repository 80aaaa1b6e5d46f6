using System.Diagnostics;
using System.Text.Json;
using LawTracker.Storage;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>The real program against a server on this machine: killed in mid-run, run again, and what it tells whoever runs it from a timer.</summary>
public sealed class ResumeTests : IDisposable
{
    readonly LoopbackServer server = new();
    readonly TrackerFixture world = TrackerFixture.OfSample();

    public ResumeTests()
    {
        world.Write(SampleData.Source, SampleData.Files[SampleData.Source].Replace("https://code.example", server.Address, StringComparison.Ordinal));
        server.On("/xx/index.xml", (_, to) => LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Contents("77-101.xml", "77-102.xml", "77-201.xml")));
        foreach (var number in new[] { "77-101", "77-102", "77-201" })
            server.On($"/xx/{number}.xml", (_, to) => LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Section(number, "Kites.", $"(a) Kite {number}.")));
    }

    [Fact]
    public async Task A_run_that_was_killed_goes_on_where_it_was()
    {
        var reached = new TaskCompletionSource();
        var killed = false;
        server.On("/xx/77-102.xml", async (_, to) =>
        {
            reached.TrySetResult();
            if (!killed)
                await Task.Delay(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            await LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Section("77-102", "Storms.", "(a) No kite in a storm."));
        });
        using (var first = Start())
        {
            await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            first.Kill();
            await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        killed = true;
        var (exit, lines) = await Finish();
        Assert.Equal(0, exit);
        Assert.Equal(["unchanged", "unchanged", "parsed", "parsed"], lines[..^1].Select(l => l.GetProperty("outcome").GetString()));
        Assert.Equal((4, 2, 2, 3), (Number(lines[^1], "pages"), Number(lines[^1], "resumed"), Number(lines[^1], "new"), Number(lines[^1], "requests")));
        Assert.Equal([1, 1, 2, 1], new[] { "index", "77-101", "77-102", "77-201" }.Select(p => server.Requests.Count(r => r.Contains($"/{p}.xml", StringComparison.Ordinal))));
        Assert.Equal((4, 4, 1, 0), world.Ask(db => (db.Snapshots.Count(), db.Blobs.Count(), db.Runs.Count(), db.Runs.Count(r => r.EndedAt == null))));
        Assert.Equal((3, 2), world.Ask(db => (db.Sections.Count(), db.Proposals.Count())));
        world.Close();
        (_, lines) = await Finish();
        Assert.Equal((4, 0, 5), (Number(lines[^1], "pages"), Number(lines[^1], "resumed"), Number(lines[^1], "requests")));
        Assert.Equal((4, 2), world.Ask(db => (db.Snapshots.Count(), db.Runs.Count())));
    }

    [Fact]
    public async Task Pages_that_failed_make_it_exit_with_1_and_the_report_says_why()
    {
        server.On("/xx/77-102.xml", "404 Not Found").On("/xx/77-201.xml", "200 OK", body: "<html>Access denied</html>");
        var (exit, lines) = await Finish();
        Assert.Equal(1, exit);
        Assert.Equal((1, 1), (Number(lines[^1].GetProperty("reasons"), "gone"), Number(lines[^1].GetProperty("reasons"), "blocked")));
        Assert.All(server.Requests, r => Assert.Contains("User-Agent: LawTracker/1.0 (+mailto:ann@tracker.example)\r\n", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_timer_runs_what_is_due_and_is_told_in_a_line_that_nothing_is()
    {
        var (exit, lines) = await Finish("--due");
        Assert.Equal((0, 4), (exit, Number(lines[^1], "pages")));
        (exit, lines) = await Finish("--due");
        Assert.Equal((0, 0, 0), (exit, Number(lines[^1], "pages"), lines[^1].GetProperty("sources").GetArrayLength()));
        Assert.Equal(4, server.Requests.Count);
        using var program = Start("--due", json: false);
        var said = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
        Assert.Matches("^Nothing is due\\. Next: us-xx-code, from \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC\\.\n$", said);
    }

    [Fact]
    public async Task Pages_that_robots_txt_disallows_are_no_failure()
    {
        server.On("/robots.txt", "200 OK", body: "User-agent: *\nDisallow: /xx/77-102");
        var (exit, lines) = await Finish();
        Assert.Equal((0, 1, 1), (exit, Number(lines[^1].GetProperty("reasons"), "robots"), Number(lines[^1].GetProperty("outcomes"), "robots")));
        Assert.DoesNotContain(server.Requests, r => r.Contains("/77-102.xml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_processes_never_read_the_same_source_at_once()
    {
        var (reached, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.On("/xx/77-102.xml", async (_, to) =>
        {
            reached.TrySetResult();
            await goOn.Task;
            await LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Section("77-102", "Storms.", "(a) No kite in a storm."));
        });
        var first = Finish();
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        var (exit, lines) = await Finish();
        goOn.SetResult();
        var (exitOfFirst, linesOfFirst) = await first;
        Assert.Equal((0, 0, 0), (exit, Number(lines[^1], "pages"), Number(lines[^1], "requests")));
        Assert.Equal("another process is reading it", lines[^1].GetProperty("skipped").EnumerateObject().Single().Value.GetString());
        Assert.Equal((0, 4), (exitOfFirst, Number(linesOfFirst[^1], "pages")));
        Assert.Equal((1, 0), world.Ask(db => (db.Runs.Count(), db.Runs.Count(r => r.EndedAt == null))));
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public void A_page_left_half_read_by_a_kill_is_read_again_into_the_same_snapshot()
    {
        world.Write(SampleData.Source, SampleData.Files[SampleData.Source]);
        world.Pages.WholeCode();
        world.Import();
        world.Fetch();
        world.Store.Write(db =>
        {
            var row = db.Snapshots.OrderBy(s => s.Id).Last();
            (row.Outcome, row.Reason) = ("failed", "interrupted while it was read");
            return row;
        });
        var (report, _) = world.Fetch();
        Assert.Equal((1, 4), (report.Outcomes["parsed"], report.Outcomes["unchanged"]));
        Assert.Equal(5, world.Ask(db => db.Snapshots.Count()));
    }

    public void Dispose()
    {
        server.Dispose();
        world.Dispose();
    }

    static int Number(JsonElement line, string name) => line.GetProperty(name).GetInt32();

    Process Start(string? option = null, bool json = true)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lawtracker.dll"), "source", "fetch", .. option is null ? Array.Empty<string>() : [option], .. json ? ["--json"] : Array.Empty<string>()]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["LAWTRACKER_HOME"], start.Environment["LAWTRACKER_DATA"]) = (world.Home, world.Data);
        (start.Environment["LAWTRACKER_CONTACT"], start.Environment["LAWTRACKER_ALLOW_PRIVATE"]) = ("mailto:ann@tracker.example", "1");
        return Process.Start(start)!;
    }

    async Task<(int Exit, JsonElement[] Lines)> Finish(string? option = null)
    {
        using var program = Start(option);
        var error = program.StandardError.ReadToEndAsync();
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.DoesNotContain("   at ", await error, StringComparison.Ordinal);
        return (program.ExitCode, [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)]);
    }
}
