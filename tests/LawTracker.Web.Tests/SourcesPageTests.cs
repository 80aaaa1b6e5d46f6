using System.Text;
using System.Text.Json;
using LawTracker.Storage;

namespace LawTracker.Web.Tests;

/// <summary>What the page of sources tells of runs and of what comes next, and that a kept page does not tell it for long after.</summary>
public sealed class SourcesPageTests
{
    static readonly DateTime Began = new(2026, 3, 1, 8, 30, 0, DateTimeKind.Utc);

    [Fact]
    public async Task It_tells_of_a_run_while_it_goes_on_when_it_has_ended_and_what_comes_next()
    {
        await using var publisher = await SlowPublisher.Start();
        await using var site = await SiteProcess.Start((_, data) =>
        {
            InventedData.Write(data);
            publisher.Publishes(data);
        });
        using var http = new HttpClient { BaseAddress = site.Address };
        Assert.Equal(("Never read here", "Not yet", "Due now"), await Row(http));
        Assert.Contains("This server does not read sources by itself: LAWTRACKER_FETCH is off.", await Told(http), StringComparison.Ordinal);
        Assert.Contains("1 source is due and not read yet.", await Told(http), StringComparison.Ordinal);
        var store = new SqliteStore(Path.Combine(site.Home, "lawtracker.db"));
        var run = store.Write(db => db.Runs.Add(new() { SourceId = "us-xx-code", StartedAt = Began }).Entity);
        Assert.Equal(("The run of 1 Mar 2026, 08:30 UTC was interrupted; it goes on, or begins anew after a day", "Interrupted; begun 1 Mar 2026, 08:30 UTC", "Due now"), await Row(http));
        store.Write(db => db.Runs.Add(new() { SourceId = "us-xx-code", StartedAt = Began.AddDays(1) }).Entity);
        using (store.TryHold(RunRow.Hold("us-xx-code")))
        {
            Assert.Equal(("Being read since 2 Mar 2026, 08:30 UTC", "Going on since 2 Mar 2026, 08:30 UTC", "Read now"), await Row(http));
            Assert.Contains("Being read now: Code of Xx online.", await Told(http), StringComparison.Ordinal);
            Assert.True((await Twin(http)).GetProperty("health").GetProperty("lastRun").GetProperty("isRunning").GetBoolean());
        }
        store.Write(db =>
        {
            var row = db.Runs.Find(run.Id + 1)!;
            (row.EndedAt, row.Report) = (Began.AddDays(2), Encoding.UTF8.GetBytes("""{"startedAt":"2026-03-02T08:30:00Z","pages":3,"outcomes":{"failed":1,"parsed":2}}"""));
            return row;
        });
        var (_, last, next) = await Row(http);
        Assert.Equal("3 Mar 2026, 08:30 UTC 3 pages: 1 failed, 2 parsed", last);
        Assert.StartsWith("Due since 10 Mar 2026, ", next, StringComparison.Ordinal);
        Assert.StartsWith("2026-03-10T", (await Twin(http)).GetProperty("next").GetProperty("at").GetString(), StringComparison.Ordinal);
    }

    static async Task<(string State, string Last, string Next)> Row(HttpClient http)
    {
        var page = await http.Page("/sources");
        return (Cell("State"), Cell("Last run"), Cell("Next"));

        string Cell(string label) => page.Text($"#us-xx-code td[data-label='{label}']").Replace('\u00a0', ' ');
    }

    static async Task<string> Told(HttpClient http) => (await http.Page("/sources")).Text("main p");

    static async Task<JsonElement> Twin(HttpClient http) => (await http.Json("/sources.json"))[0];
}
