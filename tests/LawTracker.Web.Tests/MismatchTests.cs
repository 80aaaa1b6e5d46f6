using System.Net;

namespace LawTracker.Web.Tests;

/// <summary>Where what is held and what else was seen disagree, as the page of sources shows it.</summary>
public class MismatchTests(RunningSite site)
{
    [Fact]
    public async Task An_open_one_says_what_we_say_what_they_say_and_which_words()
    {
        var page = await site.Page("/sources");
        var item = page.QuerySelectorAll(".mismatch").Single(m => m.TextContent.Contains("Print of Xx", StringComparison.Ordinal));
        Assert.Equal("/laws/us-xx/voice-act", item.QuerySelector("h4 a")?.GetAttribute("href"));
        Assert.Equal(("thirty", "forty"), (item.QuerySelector("del")?.TextContent, item.QuerySelector("ins")?.TextContent));
        Assert.Equal("https://print.example/1-103", item.QuerySelector("dd a")?.GetAttribute("href"));
        Assert.Contains("Code of Xx online, text as at January 2022.", item.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll(".mismatch"), m => m.TextContent.Contains("echo.example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_that_is_let_be_says_by_whom_and_why()
    {
        var page = await site.Page("/sources?kind=dead-link&state=ignored");
        var text = page.Text(".mismatch");
        Assert.Contains("The server answered 404", text, StringComparison.Ordinal);
        Assert.Contains("The club is moving house.", text, StringComparison.Ordinal);
        Assert.Equal("1", page.QuerySelector(".mismatches td a[aria-current='true']")?.TextContent);
        Assert.Contains("They count a bill of Yy.", (await site.Page("/sources?kind=tracker-disagrees&state=explained")).Text(".mismatch"), StringComparison.Ordinal);
        Assert.Contains("None.", (await site.Page("/sources?state=resolved")).Text(".mismatches"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=typo")]
    [InlineData("state=closed")]
    [InlineData("page=0")]
    public async Task An_address_that_cannot_be_read_is_said_so(string query) => Assert.Equal("The address cannot be read", (await site.Page("/sources?" + query, HttpStatusCode.BadRequest)).Text("h1"));

    [Fact]
    public async Task The_twins_carry_them()
    {
        var source = (await site.Json("/sources.json")).EnumerateArray().Single(s => s.GetProperty("id").GetString() == "us-xx-print");
        Assert.Equal("text-differs", source.GetProperty("mismatches")[0].GetProperty("seen").GetProperty("kind").GetString());
        var all = await site.Json("/sources/mismatches.json");
        Assert.Equal(["on", "comparedAt", "counts", "mismatches"], all.EnumerateObject().Select(p => p.Name));
        Assert.Contains("dead-link", all.GetProperty("mismatches").EnumerateArray().Select(m => m.GetProperty("seen").GetProperty("kind").GetString()));
    }
}
