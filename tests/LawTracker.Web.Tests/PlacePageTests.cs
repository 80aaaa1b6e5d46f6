using System.Net;

namespace LawTracker.Web.Tests;

/// <summary>The page of a place: each law once, where it stands; how fresh it is; the list of places by state of coverage.</summary>
public class PlacePageTests(RunningSite site)
{
    [Fact]
    public async Task Each_law_stands_once_in_its_group_with_its_date_and_its_ruling()
    {
        var page = await site.Page("/jurisdictions/us-xx");
        var laws = page.QuerySelector("section[aria-labelledby=laws]")!;
        Assert.Equal(["In force 2", "Blocked or struck down by a court 1"], laws.QuerySelectorAll("h3").Select(h => string.Join(' ', h.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["/laws/us-xx/echo-amendment", "/laws/us-xx/mask-act", "/laws/us-xx/voice-act"], laws.QuerySelectorAll(".law-list > li > a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal));
        var text = page.Text("section[aria-labelledby=laws]").Replace('\u00a0', ' ');
        Assert.Contains("in force since 1 Jul 2020", text, StringComparison.Ordinal);
        Assert.Contains("Enjoined on 1 May 2024 by us-xxd, Wind v. Xx", text, StringComparison.Ordinal);
        Assert.Contains("Past due since 2 Feb 2026", text, StringComparison.Ordinal);
        Assert.Contains("2 laws in force and 1 blocked or struck down", page.Text(".lead"), StringComparison.Ordinal);
        Assert.Contains("Pending 1", (await site.Page("/jurisdictions/us")).Text("section[aria-labelledby=laws]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_another_day_what_had_not_begun_is_left_out()
    {
        var page = await site.Page("/jurisdictions/us-xx?on=2023-03-01");
        Assert.Contains("3 Mar", (await site.Page("/jurisdictions/us-xx?on=2023-03-03")).Text(".as-of").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("2 laws in force.", page.Text(".lead"), StringComparison.Ordinal);
        Assert.Equal(["/laws/us-xx/mask-act?at=2023-03-01", "/laws/us-xx/voice-act?at=2023-03-01"], page.QuerySelectorAll(".law-list > li > a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Contains("No law of Xx is recorded here that had begun by that day", (await site.Page("/jurisdictions/us-xx?on=2019-01-01")).Text("section[aria-labelledby=laws]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_the_sources_silence_from_ours()
    {
        Assert.Contains("Code of Xx online", (await site.Page("/jurisdictions/us-xx")).Text("section[aria-labelledby=freshness]"), StringComparison.Ordinal);
        Assert.Contains("No official source of Yy is fetched by this site.", (await site.Page("/jurisdictions/us-yy")).Text("section[aria-labelledby=freshness]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parents_and_parts_are_linked_and_never_copied()
    {
        Assert.NotNull((await site.Page("/jurisdictions/us-xx")).QuerySelector(".place-facts a[href='/jurisdictions/us']"));
        var union = await site.Page("/jurisdictions/us");
        Assert.Equal(["/jurisdictions/us-xx", "/jurisdictions/us-yy"], union.QuerySelectorAll(".place-facts a").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("Voice Act", union.Text("section[aria-labelledby=laws]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_twin_has_groups_dates_and_sources_on_a_day()
    {
        var json = await site.Json("/jurisdictions/us-xx.json");
        Assert.Equal(["blocked 2024-05-01", "in-force 2020-07-01", "in-force 2024-07-01"],
            json.GetProperty("laws").EnumerateArray().Select(l => $"{l.GetProperty("group")} {l.GetProperty("date")}").Order(StringComparer.Ordinal));
        Assert.Equal("us-xx-code", json.GetProperty("fetchedSources")[0].GetProperty("id").GetString());
        Assert.Equal("2026-02-02", json.GetProperty("freshness").GetProperty("voices").GetProperty("dueOn").GetString());
        Assert.Equal("wind-v-xx", json.GetProperty("rulings")[0].GetProperty("case").GetString());
        Assert.Equal(2, (await site.Json("/jurisdictions/us-xx.json?on=2023-03-01")).GetProperty("laws").GetArrayLength());
        Assert.Equal("on", (await site.Json("/jurisdictions/us-xx.json?on=x", HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task The_list_is_filtered_by_the_state_of_coverage_and_sorted()
    {
        var page = await site.Page("/jurisdictions?topic=voices&state=covered");
        Assert.Equal(["Xx"], page.QuerySelectorAll(".grid tbody th").Select(h => h.TextContent.Trim()));
        Assert.Equal("1 jurisdiction: Voices, covered", page.Text("#list"));
        Assert.Equal("/jurisdictions/us-xx", (await site.Page("/jurisdictions?sort=laws")).QuerySelector(".grid tbody th a")!.GetAttribute("href"));
        Assert.Equal("2", (await site.Page("/jurisdictions")).QuerySelector("a[href='/jurisdictions?topic=voices&state=not-researched#list']")!.TextContent);
    }
}
