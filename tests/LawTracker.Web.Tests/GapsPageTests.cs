using System.Net;

namespace LawTracker.Web.Tests;

/// <summary>The page of gaps and its twins.</summary>
public class GapsPageTests(RunningSite site)
{
    [Fact]
    public async Task It_says_in_words_who_has_what_and_holds_nothing_unknown_against_anybody()
    {
        var page = await site.Page("/gaps?topic=voices");
        Assert.Contains("of 2 places, 1 has all 2 elements in force, none lacks at least one and 1 is not researched yet.", page.Text(".lead"), StringComparison.Ordinal);
        Assert.Contains("1 of 2", page.Text(".element-counts tbody tr:first-child"), StringComparison.Ordinal);
        Assert.Equal(["Xx", "Yy"], page.QuerySelectorAll(".grid tbody th").Select(h => h.TextContent.Trim()));
        Assert.Contains("Not researched yet", page.QuerySelector(".grid tbody tr:last-child")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Lacks it", page.Text(".grid tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_wanted_is_compared_and_the_day_decides()
    {
        Assert.Contains("1 lacks it", (await site.Page("/gaps?topic=voices&want=vo.days%3E%3D90&j=us-xx&j=us-yy")).Text(".lead"), StringComparison.Ordinal);
        Assert.Contains("Xx has the one element in force", (await site.Page("/gaps?topic=voices&want=vo.days%3E%3D60&j=us-xx")).Text(".lead"), StringComparison.Ordinal);
        var then = await site.Page("/gaps?topic=voices&want=vo.days%3E%3D60&j=us-xx&on=2023-01-01");
        Assert.Contains("On 1 Jan 2023, Xx has none of the 1 element in force; it lacks 1.", then.Text(".lead").Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clause_that_supplies_an_element_is_quoted_where_the_official_text_is_held()
    {
        var clause = (await site.Page("/gaps?topic=voices&want=vo.law")).QuerySelector(".clauses li")!;
        Assert.Equal("/laws/us-xx/voice-act#p-1-102-a", clause.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("A person shall not copy the voice of another <without leave>.", clause.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Official text as at January 2022", clause.TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Xx · In force · Official source", clause.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_text_it_says_so_and_links_to_the_source()
    {
        var clause = (await site.Page("/gaps?topic=voices&want=vo.days")).QuerySelector(".clauses li")!;
        Assert.Null(clause.QuerySelector("blockquote"));
        Assert.Contains("Secondary source · 60", clause.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://firm.example/voice", clause.QuerySelectorAll("a")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task The_page_of_one_place_parts_what_it_lacks_from_what_nobody_knows()
    {
        var none = await site.Page("/gaps?topic=pictures&j=us-xx");
        Assert.Contains("No law of the topic was found when we looked on 2 Jan 2026.", none.Text("section[aria-labelledby=lacks]").Replace('\u00a0', ' '), StringComparison.Ordinal);
        var unknown = await site.Page("/gaps?topic=voices&j=us-yy");
        Assert.Null(unknown.QuerySelector("section[aria-labelledby=lacks]"));
        Assert.Contains("Not researched yet", unknown.Text("section[aria-labelledby=open]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_has_a_box_for_each_answer_and_keeps_what_was_chosen()
    {
        var page = await site.Page("/gaps?topic=voices&want=vo.days%3E%3D60&want=tech.clone%3Dno");
        Assert.Equal(["vo.days>=60", "tech.clone=no"], page.QuerySelectorAll("input[name=want][checked]").Select(b => b.GetAttribute("value")));
        Assert.Contains("vo.days>=30", page.QuerySelectorAll("input[name=want]").Select(b => b.GetAttribute("value")));
        Assert.Contains("vo.law=no", page.QuerySelectorAll("input[name=want]").Select(b => b.GetAttribute("value")));
    }

    [Fact]
    public async Task The_twins_say_the_same()
    {
        var json = await site.Json("/gaps.json?topic=voices");
        Assert.Equal("/gaps?topic=voices", json.GetProperty("url").GetString());
        Assert.Equal(1, json.GetProperty("elements")[0].GetProperty("counts").GetProperty("has").GetInt32());
        Assert.Equal("us-xx/voice-act", json.GetProperty("elements")[0].GetProperty("clauses")[0].GetProperty("law").GetString());
        Assert.Equal(["has", "not-researched"], json.GetProperty("places").EnumerateArray().Select(p => p.GetProperty("elements")[0].GetProperty("state").GetString()));
        using var csv = await site.Http.GetAsync("/gaps.csv?topic=voices&want=vo.days%3E%3D90", Pages.Stop);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        var lines = (await csv.Content.ReadAsStringAsync(Pages.Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("us-xx,Xx,voices,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",lacks,yes,60,60,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gaps.json", "topic")]
    [InlineData("/gaps.csv", "topic")]
    [InlineData("/gaps.json?topic=voices&want=pi.law", "want")]
    [InlineData("/gaps.json?topic=voices&j=nowhere", "j")]
    [InlineData("/gaps.json?topic=voices&on=x", "on")]
    public async Task A_bad_parameter_is_named(string path, string parameter) =>
        Assert.Equal(parameter, (await site.Json(path, HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
}
