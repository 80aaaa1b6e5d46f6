using System.Net;

namespace LawTracker.Web.Tests;

public class TwinTests(RunningSite site)
{
    static readonly string[] RowKeys = ["jurisdiction", "topic", "question", "answer", "state", "inForceAnswer", "why", "limits", "instruments", "cites", "values", "verification", "asOf", "status"];

    [Theory]
    [InlineData("/jurisdictions.json")]
    [InlineData("/jurisdictions/us-xx.json")]
    [InlineData("/topics.json")]
    [InlineData("/topics/voices.json")]
    [InlineData("/sources.json")]
    [InlineData("/cases.json")]
    [InlineData("/cases/wind-v-xx.json")]
    [InlineData("/search.json?q=voice")]
    public async Task A_page_has_a_twin(string path) => Assert.NotEqual(0, (await site.Json(path)).GetRawText().Length);

    [Theory]
    [InlineData("/jurisdictions/nowhere.json")]
    [InlineData("/topics/nothing.json")]
    [InlineData("/cases/nothing.json")]
    [InlineData("/nothing.json")]
    [InlineData("/laws/US-XX/Voice.json")]
    public async Task An_unknown_twin_is_a_problem(string path) => Assert.Equal(404, (await site.Json(path, HttpStatusCode.NotFound)).GetProperty("status").GetInt32());

    [Fact]
    public async Task Search_finds_the_law_and_its_passage()
    {
        var found = await site.Json("/search.json?q=%22copy+the+voice%22");
        Assert.Equal(["query", "readAs", "total", "results", "facets", "suggestions", "partial"], found.EnumerateObject().Select(p => p.Name));
        Assert.Equal(1, found.GetProperty("total").GetInt32());
        var hit = found.GetProperty("results")[0];
        Assert.Equal(["id", "title", "citation", "jurisdiction", "topics", "status", "url", "snippet"], hit.EnumerateObject().Select(p => p.Name));
        Assert.StartsWith("/laws/us-xx/voice-act", hit.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await site.Json("/search.json?q=zebra")).GetProperty("total").GetInt32());
        Assert.Equal(1, (await site.Json("/search.json?kind=bill")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_search_page_marks_words_links_passages_and_says_what_stands_nowhere()
    {
        var page = await site.Page("/search?q=thirty");
        Assert.Equal("thirty", page.Text("mark"));
        Assert.Equal("/laws/us-xx/voice-act#p-1-103", page.QuerySelector(".passage a")?.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll(".facets a"), a => a.GetAttribute("href") == "/search?q=thirty&jurisdiction=us-xx");
        var nothing = (await site.Page("/search?q=zebra")).Text(".nothing");
        Assert.Contains("Nothing we hold has zebra.", nothing, StringComparison.Ordinal);
        Assert.Contains("all 4 laws", nothing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_have_a_row_for_every_place_topic_and_question()
    {
        var rows = (await site.Json("/answers.json")).EnumerateArray().ToList();
        // 3 places x (2 + 1 questions of the topics, and the shared one in each of 2 topics)
        Assert.Equal(3 * 5, rows.Count);
        Assert.All(rows, row => Assert.Equal(RowKeys.Order(StringComparer.Ordinal), row.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)));
        var law = rows.Single(r => r.GetProperty("jurisdiction").GetString() == "us-xx" && r.GetProperty("question").GetString() == "vo.law");
        Assert.Equal(["yes", "yes", "coded", "in-force", "official"], [.. new[] { "answer", "inForceAnswer", "state", "status", "verification" }.Select(k => law.GetProperty(k).GetString()!)]);
        var nobody = rows.First(r => r.GetProperty("jurisdiction").GetString() == "us-yy");
        Assert.Equal(["unknown", "not-researched", "not-researched"], [.. new[] { "answer", "state", "why" }.Select(k => nobody.GetProperty(k).GetString()!)]);
        Assert.Equal("none-found", rows.Single(r => r.GetProperty("jurisdiction").GetString() == "us-xx" && r.GetProperty("question").GetString() == "pi.law").GetProperty("state").GetString());
    }

    [Fact]
    public async Task Answers_can_be_narrowed_and_asked_for_another_day()
    {
        Assert.Equal(3, (await site.Json("/answers.json?topic=voices&jurisdiction=us-xx")).GetArrayLength());
        var then = (await site.Json("/answers.json?topic=voices&jurisdiction=us-xx&on=2023-01-01")).EnumerateArray().Single(r => r.GetProperty("question").GetString() == "vo.days");
        Assert.Equal(30, then.GetProperty("answer").GetInt32());
    }

    [Theory]
    [InlineData("topic=nothing", "topic")]
    [InlineData("topic=No%20topic", "topic")]
    [InlineData("jurisdiction=nowhere", "jurisdiction")]
    [InlineData("on=yesterday", "on")]
    [InlineData("on=2025-02-30", "on")]
    public async Task A_bad_parameter_is_named(string query, string parameter) =>
        Assert.Equal(parameter, (await site.Json("/answers.json?" + query, HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());

    [Fact]
    public async Task The_place_and_topic_pages_never_leave_a_cell_empty()
    {
        var place = await site.Page("/jurisdictions/us-yy");
        Assert.Contains("Not researched yet", place.Text("section[aria-labelledby=coverage]"), StringComparison.Ordinal);
        Assert.Contains("No law found (looked 2 Jan 2026)", (await site.Page("/jurisdictions/us-xx")).Text("section[aria-labelledby=coverage]"), StringComparison.Ordinal);
        Assert.Contains("Not researched yet", (await site.Page("/topics/voices")).Text("table.grid"), StringComparison.Ordinal);
    }
}
