using System.Net;
using LawTracker.Storage;

namespace LawTracker.Web.Tests;

/// <summary>What this site knew on a day, beside what it knows now: records, rulings and texts of then.</summary>
public sealed class KnownTests(KnownTests.TwoStates site) : IClassFixture<KnownTests.TwoStates>
{
    const string Path = "/laws/us-xx/voice-act";

    [Fact]
    public async Task The_page_is_that_of_the_day_with_its_revision()
    {
        var then = await site.Page(Path + "?known=2026-02-15");
        Assert.Matches(@"^As this site knew it on 15 Feb 2026 \(revision \d+\)\. Show it as it stands today", then.Text(".as-of p"));
        Assert.Contains("90", then.Text(".findings"), StringComparison.Ordinal);
        Assert.DoesNotContain("60", then.Text(".findings"), StringComparison.Ordinal);
        Assert.Contains("Text as of January 2022", then.Text(".official"), StringComparison.Ordinal);
        Assert.Contains("On 15 Feb 2026", then.Text(".clocks").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("60", (await site.Page(Path)).Text(".findings"), StringComparison.Ordinal);
        Assert.Contains("Text as of January 2025", (await site.Page(Path + "?known=2026-03-10")).Text(".official"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_a_check_was_past_due_is_told_for_that_day()
    {
        Assert.Empty((await site.Page(Path + "?known=2026-02-01")).QuerySelectorAll(".checked.due"));
        Assert.Single((await site.Page(Path + "?known=2026-02-15")).QuerySelectorAll(".checked.due"));
        Assert.Single((await site.Page(Path + "?at=2021-01-01")).QuerySelectorAll(".checked.due"));
    }

    [Fact]
    public async Task Both_days_go_together_and_links_keep_them()
    {
        const string both = "?at=2023-01-01&known=2026-02-15";
        var page = await site.Page(Path + both);
        Assert.StartsWith("As the law stood on 1 Jan 2023, as this site knew it on 15 Feb 2026 (revision", page.Text(".as-of p").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("30", page.Text(".findings"), StringComparison.Ordinal);
        Assert.Equal(["2023-01-01", "2026-02-15"], page.QuerySelectorAll(".rail input").Select(i => i.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector($".rail a[href='{Path}.json{both}']"));
        Assert.NotNull(page.QuerySelector($".rail a[href='/report?law=us-xx/voice-act&{both[1..]}']"));
    }

    [Fact]
    public async Task Before_the_first_import_nothing_was_known_and_a_law_not_until_it_was_published()
    {
        Assert.Contains("This instance knows nothing earlier than 1 Feb 2026", (await site.Page(Path + "?known=2026-01-31")).Text("main").Replace('\u00a0', ' '), StringComparison.Ordinal);
        var later = await site.Page("/laws/us-xx/mask-act?known=2026-02-15");
        Assert.Contains("On 15 Feb 2026 this instance did not have this law yet: it first published it on 1 Mar 2026.", later.Text("main").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal("/laws/us-xx/mask-act?at=2026-02-15", later.QuerySelector("main p a")!.GetAttribute("href"));
        Assert.Equal("Blocked by a court", (await site.Page("/laws/us-xx/mask-act?known=2026-03-01")).Text(".status-line"));
    }

    [Fact]
    public async Task The_twin_says_the_same()
    {
        var then = await site.Json(Path + ".json?at=2023-01-01&known=2026-02-15");
        Assert.Equal(["2023-01-01", "2026-02-15"], [then.GetProperty("on").GetString(), then.GetProperty("knownOn").GetString()]);
        Assert.True(then.GetProperty("revision").GetInt32() > 0);
        Assert.Equal(1, then.GetProperty("text").GetArrayLength());
        Assert.Contains("nothing earlier than 2026-02-01", (await site.Json(Path + ".json?known=2026-01-31", HttpStatusCode.NotFound)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("first did on 2026-03-01", (await site.Json("/laws/us-xx/mask-act.json?known=2026-02-15", HttpStatusCode.NotFound)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("known", (await site.Json(Path + ".json?known=2199-01-01", HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
    }

    /// <summary>A site that imported twice, on 1 February and on 1 March 2026: the Mask Act, an answer and a text came with the second import.</summary>
    public sealed class TwoStates : IAsyncLifetime
    {
        SiteProcess? program;

        public HttpClient Http { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            program = await SiteProcess.Start(Seed);
            Http = new() { BaseAddress = program.Address };
        }

        public Task<AngleSharp.Html.Dom.IHtmlDocument> Page(string path) => Http.Page(path);

        public Task<System.Text.Json.JsonElement> Json(string path, HttpStatusCode expected = HttpStatusCode.OK) => Http.Json(path, expected);

        public async ValueTask DisposeAsync()
        {
            Http?.Dispose();
            if (program is not null)
                await program.DisposeAsync();
        }

        static void Seed(string home, string data)
        {
            InventedData.Write(data);
            string[] later = [System.IO.Path.Combine(data, "laws/us-xx/mask-act.yaml"), System.IO.Path.Combine(data, "cases/wind-v-xx.yaml"), System.IO.Path.Combine(data, "laws/us-xx/voice-act.yaml")];
            var texts = Array.ConvertAll(later, File.ReadAllText);
            File.Delete(later[0]);
            File.Delete(later[1]);
            File.WriteAllText(later[2], texts[2].Replace("answer: 60", "answer: 90", StringComparison.Ordinal));
            Import(home, data, new(2026, 2, 1), "2022-01");
            foreach (var (file, text) in later.Zip(texts))
                File.WriteAllText(file, text);
            Import(home, data, new(2026, 3, 1), "2025-01");
        }

        static void Import(string home, string data, DateOnly day, string text)
        {
            using var tracker = Tracker.Open(new TrackerHome(home, data), new Day(day));
            var set = tracker.LoadData();
            Assert.True(!set.HasErrors, string.Join('\n', set.Problems));
            tracker.Import(set);
            RunningSite.PublishText(tracker, tracker.Time.GetUtcNow().UtcDateTime, text, ("1-102", "§ 1-102", "Copies.", "Text of " + text));
        }
    }

    sealed class Day(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new(12, 0), TimeSpan.Zero);
    }
}
