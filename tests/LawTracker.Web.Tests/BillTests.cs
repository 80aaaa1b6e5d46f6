using System.Text.Json;

namespace LawTracker.Web.Tests;

/// <summary>The list of bills.</summary>
public class BillTests(MappedSite site)
{
    [Fact]
    public async Task A_bill_whose_session_is_over_without_an_end_is_not_called_pending()
    {
        var page = await site.Http.Page("/bills");
        var item = page.QuerySelector("#us-hb-9-2015")!.TextContent;
        Assert.Contains("Session over, end not recorded", item, StringComparison.Ordinal);
        Assert.Contains("3 Jan 2017".Replace(' ', '\u00a0'), item, StringComparison.Ordinal);
        Assert.Contains("Passed one chamber", item, StringComparison.Ordinal);
        Assert.Contains("Pending", page.QuerySelector("#us-hb-1-2026")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("us-hb-1-2026", page.QuerySelector(".hits > li")!.Id);
        Assert.Contains("1 pending, 1 session over, end not recorded and 1 failed or lapsed", page.QuerySelector(".drawing-bills > desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_step_has_its_date_its_source_and_the_day_to_which_it_is_known()
    {
        var item = (await site.Http.Page("/bills")).QuerySelector("#us-hb-9-2017")!;
        Assert.Equal(["2019-01-03", "2026-01"], item.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")));
        Assert.Equal("https://law.example/bills", item.QuerySelector("a.source")!.GetAttribute("href"));
        Assert.Equal("/laws/us/hb-9-2015", item.QuerySelector(".link a")!.GetAttribute("href"));
        var earlier = (await site.Http.Page("/bills")).QuerySelector("#us-hb-9-2015 .link")!;
        Assert.StartsWith("Reintroduced as", earlier.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_are_links_that_lead_to_what_they_count()
    {
        var page = await site.Http.Page("/bills");
        foreach (var link in page.QuerySelectorAll(".facets a"))
        {
            var narrowed = await site.Http.Page(link.GetAttribute("href")!);
            Assert.Equal(link.QuerySelector(".n")!.TextContent, narrowed.QuerySelectorAll(".hits > li").Length.ToString());
            Assert.NotNull(narrowed.QuerySelector($".facets a[aria-current][href='/bills']"));
        }
    }

    [Fact]
    public async Task The_twins_hold_the_same_bills()
    {
        var json = JsonDocument.Parse(await site.Http.GetStringAsync("/bills.json?status=session-over", Pages.Stop)).RootElement;
        var bill = Assert.Single(json.GetProperty("bills").EnumerateArray());
        Assert.Equal(["us/hb-9-2015", "passed-chamber", "session-over", "2015-03-01", "2017-01-03", "2026-01"], [.. new[] { "id", "stage", "outcome", "lastOn", "sessionEnds", "asOf" }.Select(k => bill.GetProperty(k).GetString()!)]);
        var lines = (await site.Http.GetStringAsync("/bills.csv?status=session-over", Pages.Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("id,title,citation,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("us/hb-9-2015,", lines[1], StringComparison.Ordinal);
    }
}
