using System.Text.Json;

namespace LawTracker.Web.Tests;

/// <summary>Services that help, and our counts beside others'.</summary>
public class ListPageTests(RunningSite site)
{
    [Fact]
    public async Task A_service_says_whom_it_serves_and_what_it_does_not_do()
    {
        var page = await site.Page("/help");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("telephone 555 0100", text, StringComparison.Ordinal);
        Assert.Contains("people of 18 or over, in State of Xx; in English and Spanish", text, StringComparison.Ordinal);
        Assert.Contains("They take nothing down.", text, StringComparison.Ordinal);
        Assert.Equal("https://echo.example/talk", page.QuerySelector("#echo-line + p a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_service_that_was_not_checked_in_time_shows_no_address()
    {
        var page = await site.Page("/help");
        Assert.Contains("too long ago", page.QuerySelector("#old-shield + p")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href*='shield.example']"));
        var json = JsonDocument.Parse(await site.Http.GetStringAsync("/help.json", TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal([true, false], json.EnumerateArray().Select(s => s.GetProperty("current").GetBoolean()));
    }

    [Fact]
    public async Task Counts_stand_side_by_side_with_the_reason()
    {
        var page = await site.Page("/reconciliation");
        Assert.Equal(["2", "1", "1"], page.QuerySelectorAll("#club-voices td.n").Select(c => c.TextContent.Trim()));
        Assert.Contains("They count a bill of Yy.", page.QuerySelector("#club-voices")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://club.example/voices", page.QuerySelector("#club-voices th a")?.GetAttribute("href"));
        var row = JsonDocument.Parse(await site.Http.GetStringAsync("/reconciliation.json", TestContext.Current.CancellationToken)).RootElement[0];
        Assert.Equal("us-xx", row.GetProperty("oursNow")[0].GetString());
        Assert.Equal(-1, row.GetProperty("difference").GetInt32());
    }
}
