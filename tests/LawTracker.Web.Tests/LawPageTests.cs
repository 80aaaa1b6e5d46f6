using System.Net;

namespace LawTracker.Web.Tests;

public class LawPageTests(RunningSite site)
{
    const string Path = "/laws/us-xx/voice-act";

    [Fact]
    public async Task It_shows_status_clocks_and_how_old_the_check_is()
    {
        var page = await site.Page(Path);
        Assert.Equal("In force", page.Text(".status-line"));
        Assert.Contains("Effective 1 Jul 2020", page.Text(".clocks"), StringComparison.Ordinal);
        Assert.Equal("2020-07-01", page.QuerySelectorAll(".clocks time")[1].GetAttribute("datetime"));
        Assert.Contains("Checked 2 Jan 2026 against evidence as of January 2026", page.Text(".checked"), StringComparison.Ordinal);
        Assert.Contains("Past due", page.Text(".checked.due"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cite_opens_its_passage_where_the_text_is_held()
    {
        var page = await site.Page(Path);
        var row = page.QuerySelectorAll(".findings tbody tr").First(r => r.TextContent.Contains("Voice law", StringComparison.Ordinal));
        var target = row.QuerySelector("a.cite")!.GetAttribute("href")!;
        Assert.Equal("#p-1-102-a", target);
        Assert.Contains("shall not copy the voice of another <without leave>", page.GetElementById(target[1..])!.TextContent, StringComparison.Ordinal);
        var notHeld = page.QuerySelectorAll(".findings tbody tr").First(r => r.TextContent.Contains("60", StringComparison.Ordinal));
        Assert.Null(notHeld.QuerySelector("a.cite"));
        Assert.Contains("Secondary source", notHeld.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_says_its_age_its_source_its_hash_and_what_is_newer()
    {
        var text = (await site.Page(Path)).Text(".official");
        Assert.Contains("Text as of January 2022", text, StringComparison.Ordinal);
        Assert.Contains("Code of Xx online (Land of Xx)", text, StringComparison.Ordinal);
        Assert.Contains("that day says nothing about its age", text, StringComparison.Ordinal);
        Assert.Contains("older than a change of 1 Jul 2024", text, StringComparison.Ordinal);
        Assert.Contains("3 sections held of the cited X. Code §§ 1-101 to -103: 1-101, 1-102, 1-103", text, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{64}", text);
        Assert.Contains("Official text not fetched yet", (await site.Page("/laws/us-xx/mask-act")).Text(".official"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_day_shows_the_status_the_answers_and_the_text_of_that_day()
    {
        var early = await site.Page(Path + "?at=2020-03-01");
        Assert.Equal("Enacted, not yet in force", early.Text(".status-line"));
        Assert.Contains("No official text as old as 1 Mar 2020", early.Text(".official"), StringComparison.Ordinal);
        Assert.Contains("30", early.Text(".findings"), StringComparison.Ordinal);
        var before = await site.Page(Path + "?at=2019-01-01");
        Assert.Equal("Pending", before.Text(".status-line"));
        Assert.Empty(before.QuerySelectorAll("section[aria-labelledby=answers] > .table-frame"));
        Assert.Contains("No answer of ours reaches back to this day", before.Text("section[aria-labelledby=answers]"), StringComparison.Ordinal);
        Assert.Contains("Answers that came after this day (4)", before.Text("section[aria-labelledby=answers] summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_after_the_day_is_said_and_links_of_the_page_keep_the_day()
    {
        var page = await site.Page(Path + "?at=2021-12-31");
        Assert.StartsWith("As the law stood on 31 Dec 2021 by what we know today. Show it as it stands today", page.Text(".as-of p").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("1 later event is marked as such below: 1 Mar 2024 amended.", page.Text(".as-of").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("section[aria-labelledby=history] .later"));
        Assert.Single(page.QuerySelectorAll("section[aria-labelledby=effects] .later"));
        Assert.Single((await site.Page("/laws/us-xx/mask-act?at=2024-01-01")).QuerySelectorAll("section[aria-labelledby=courts] .later"));
        Assert.Contains("Text as of March 2021", page.Text(".official"), StringComparison.Ordinal);
        Assert.Contains("/laws/us-xx/voice-act?at=2022-01-31", page.QuerySelectorAll(".versions a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/laws/us-xx/voice-act?at=2021-03-31", page.QuerySelector(".provenance .permanent a")!.GetAttribute("href"));
        Assert.Empty((await site.Page(Path)).QuerySelectorAll(".as-of"));
        Assert.Contains("will stand on 1 Jan 2190", (await site.Page(Path + "?at=2190-01-01")).Text(".as-of").Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_what_other_laws_and_courts_did_to_it()
    {
        var effects = (await site.Page(Path)).Text("section[aria-labelledby=effects]").Replace('\u00a0', ' ');
        Assert.All(["Amended by Echo Amendment of 2024 X. Code § 1-104", "In force", ", from 1 Jul 2024"], words => Assert.Contains(words, effects, StringComparison.Ordinal));
        Assert.Contains("Amends Voice Act", (await site.Page("/laws/us-xx/echo-amendment")).Text("section[aria-labelledby=effects]"), StringComparison.Ordinal);
        var relation = (await site.Json(Path + ".json")).GetProperty("relations")[0];
        Assert.Equal(["amends", "us-xx/echo-amendment", "2024-07-01", "in-force", "/laws/us-xx/echo-amendment"], new[] { "kind", "other", "on", "status", "url" }.Select(k => relation.GetProperty(k).GetString()!));
        Assert.True(relation.GetProperty("isDoneTo").GetBoolean());
        var blocked = await site.Page("/laws/us-xx/mask-act");
        Assert.Contains("Before the courts in Wind v. Xx", blocked.Text("section[aria-labelledby=effects]"), StringComparison.Ordinal);
        var ruling = blocked.Text(".rulings");
        Assert.All(["1 May 2024: Enjoined, Wind v. Xx", "us-xxd, No. 1:24-cv-1", "The law, for everybody; preliminary relief", "GroundFirst amendment", "Status after it", "Blocked by a court", "ReviewNot known", "It binds speech."], words => Assert.Contains(words, ruling.Replace('\u00a0', ' '), StringComparison.Ordinal));
        Assert.Equal("Blocked by a court", blocked.Text(".status-line"));
        Assert.Equal("/cases/wind-v-xx", blocked.QuerySelector(".clocks a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_bill_says_where_it_stands_and_what_came_of_it()
    {
        var bill = (await site.Page("/laws/us/hb-1-2026")).Text("section[aria-labelledby=history]");
        var facts = (await site.Page("/laws/us/hb-1-2026")).QuerySelectorAll(".bill-facts dd").Select(d => d.TextContent.Replace('\u00a0', ' ').Trim());
        Assert.Equal(["Pending", "H.B. 1 (2026)", "Introduced, 1 Jan 2026"], facts);
        Assert.StartsWith("Bill history", bill, StringComparison.Ordinal);
        Assert.DoesNotContain("Takes effect", bill, StringComparison.Ordinal);
        var law = (await site.Page(Path)).QuerySelectorAll("section[aria-labelledby=history] td[data-label='Takes effect']").Select(c => c.TextContent.Trim());
        Assert.Equal(["Not by itself", "Same day", "1\u00a0Jul\u00a02024"], law);
    }

    [Fact]
    public async Task The_twin_is_the_record_with_what_is_computed()
    {
        var law = await site.Json(Path + ".json");
        Assert.Equal("us-xx/voice-act", law.GetProperty("id").GetString());
        Assert.Equal(Path, law.GetProperty("url").GetString());
        Assert.Equal("in-force", law.GetProperty("status").GetString());
        Assert.Equal("2020-07-01", law.GetProperty("clocks").GetProperty("effective").GetString());
        Assert.Equal(4, law.GetProperty("findings").GetArrayLength());
        var text = law.GetProperty("text")[0];
        Assert.Equal(["2022-01", "us-xx-code", "https://law.example/x-code/1"], [text.GetProperty("asAt").GetString(), text.GetProperty("source").GetString(), text.GetProperty("url").GetString()]);
        Assert.Equal("1-102/a", text.GetProperty("provisions")[2].GetProperty("path").GetString());
        Assert.Equal("enjoined", (await site.Json("/laws/us-xx/mask-act.json")).GetProperty("rulings")[0].GetProperty("kind").GetString());
        Assert.Equal("not-yet-in-force", (await site.Json(Path + ".json?at=2020-03-01")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_twin_that_is_not_there_is_a_problem()
    {
        Assert.Equal(404, (await site.Json("/laws/us-xx/nothing.json", HttpStatusCode.NotFound)).GetProperty("status").GetInt32());
        Assert.Equal("at", (await site.Json(Path + ".json?at=soon", HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
    }
}
