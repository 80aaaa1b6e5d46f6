using System.Net;

namespace LawTracker.Web.Tests;

public class ComparePageTests(RunningSite site)
{
    [Fact]
    public async Task The_grid_tells_apart_what_is_known_and_what_is_not()
    {
        var page = await site.Page("/compare?topic=voices");
        string Row(string place) => page.QuerySelectorAll(".compare-grid tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == place).TextContent;
        Assert.Contains("Not researched yet", Row("Yy"), StringComparison.Ordinal);
        Assert.Contains("Yes", Row("Xx"), StringComparison.Ordinal);
        Assert.Contains("Unclear", Row("Xx"), StringComparison.Ordinal);
        Assert.Contains("of 3 jurisdictions: 1 says yes to “Voice law”; 1 answers “Days”: 60. 2 are not researched yet.", page.Text(".says"), StringComparison.Ordinal);
        Assert.Contains("No law found (looked 2 Jan 2026)", (await site.Page("/compare?topic=pictures")).Text(".compare-grid"), StringComparison.Ordinal);
        Assert.Contains("No law found", (await site.Page("/compare?topic=pictures&j=us-xx&j=us-yy")).Text(".compare-grid tbody tr:first-child td"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_enacted_and_not_in_force_is_shown_as_both()
    {
        var early = await site.Page("/compare?topic=voices&j=us-xx&j=us-yy&on=2020-03-01");
        Assert.Equal("No Enacted: yes; not yet in force", early.Text(".compare-grid tbody tr:first-child td:nth-child(2)"));
        var enacted = await site.Page("/compare?topic=voices&j=us-xx&j=us-yy&on=2020-03-01&basis=enacted");
        Assert.Equal("Yes Not yet in force; in force: no", enacted.Text(".compare-grid tbody tr:first-child td:nth-child(2)"));
    }

    [Fact]
    public async Task A_form_leads_to_a_short_address()
    {
        Assert.Equal("/compare?topic=voices", await Redirect("/compare?topic=voices&set=states&on=&basis=in-force&turn="));
        Assert.Equal("/compare?topic=voices&j=us-xx&j=us-yy&only=differences", await Redirect("/compare?topic=voices&set=states&on=&basis=in-force&turn=&only=differences&j=us-xx&j=us-yy"));
        Assert.NotNull((await site.Page("/jurisdictions/us-xx")).QuerySelector("form[action='/compare'] input[name=j][value=us-xx]"));
        Assert.NotNull((await site.Page("/topics/voices")).QuerySelector("a[href='/compare?topic=voices']"));
    }

    [Fact]
    public async Task Only_differences_says_how_many_questions_it_hides()
    {
        var page = await site.Page("/compare?topic=voices&j=us-yy&j=us&only=differences");
        Assert.Contains("3 questions that no place chosen has an answer to", page.Text(".compare-hidden"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".compare-grid"));
        Assert.Contains("No question is left", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_opens_its_law_and_passage()
    {
        var grid = await site.Page("/compare?topic=voices&on=2024-08-01");
        var answer = grid.QuerySelectorAll(".compare-grid td a").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith("/answers/us-xx/voices/vo.law", StringComparison.Ordinal));
        Assert.Equal("/answers/us-xx/voices/vo.law?on=2024-08-01", answer);
        var page = await site.Page(answer);
        Assert.Contains("shall not copy the voice of another <without leave>", page.Text("blockquote"), StringComparison.Ordinal);
        Assert.Contains("Official text as of January 2022", page.Text(".basis"), StringComparison.Ordinal);
        Assert.Contains("X. Code § 1-102(a)", page.Text(".basis .cite"), StringComparison.Ordinal);
        Assert.Contains("Official source", page.Text("main"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/laws/us-xx/voice-act?at=2024-08-01#p-1-102-a']"));
        Assert.Contains("The passage is not held here", (await site.Page("/answers/us-xx/voices/vo.days")).Text(".basis"), StringComparison.Ordinal);
        Assert.Contains("That is not the same as no law", (await site.Page("/answers/us-yy/voices/vo.law")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_twins_say_the_same()
    {
        var json = await site.Json("/compare.json?topic=voices&on=2024-08-01");
        Assert.Equal("/compare?topic=voices&on=2024-08-01", json.GetProperty("url").GetString());
        Assert.Equal(9, json.GetProperty("answers").GetArrayLength());
        var answer = await site.Json("/answers/us-xx/voices/vo.law.json");
        Assert.Equal("yes", answer.GetProperty("inForceAnswer").GetString());
        Assert.Equal("1-102/a", answer.GetProperty("bases")[0].GetProperty("passage").GetProperty("path").GetString());
        foreach (var (ending, type) in new[] { ("csv", "text/csv"), ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") })
        {
            using var file = await site.Http.GetAsync($"/compare.{ending}?topic=voices", Pages.Stop);
            Assert.Equal(type, file.Content.Headers.ContentType?.MediaType);
            Assert.NotEmpty(await file.Content.ReadAsByteArrayAsync(Pages.Stop));
        }
    }

    [Theory]
    [InlineData("/compare.json?topic=nothing", HttpStatusCode.BadRequest)]
    [InlineData("/compare.docx?topic=voices&j=nowhere", HttpStatusCode.BadRequest)]
    [InlineData("/answers/us-xx/voices/vo.law.json?on=soon", HttpStatusCode.BadRequest)]
    [InlineData("/answers/us-xx/voices/pi.law.json", HttpStatusCode.NotFound)]
    [InlineData("/answers/nowhere/voices/vo.law.json", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_compared_is_a_problem(string path, HttpStatusCode status) => Assert.Equal((int)status, (await site.Json(path, status)).GetProperty("status").GetInt32());

    [Fact]
    public async Task The_survey_has_each_place_with_its_laws_answers_and_cites()
    {
        var page = await site.Page("/topics/voices/survey");
        var place = page.GetElementById("us-xx")!.ParentElement!.TextContent;
        Assert.Contains("X. Code §§ 1-101 to -103", place.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("in force, effective 1 Jul 2020", place.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("X. Code § 1-104", place.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("1 answer on official sources and 2 answers on secondary sources; evidence as of January 2026", place.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Not researched yet", page.GetElementById("us-yy")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("of 3 jurisdictions", page.Text(".says"), StringComparison.Ordinal);
    }

    async Task<string> Redirect(string path)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }
}
