using LawTracker.Publishing;
using LawTracker.Web.Redlines;

namespace LawTracker.Web.Tests;

/// <summary>Two texts compared, word by word and provision by provision.</summary>
public class RedlineTests(RunningSite site)
{
    const string Path = "/laws/us-xx/voice-act/redline";

    [Theory]
    [InlineData("within two years of it", "within three months of it", "within [two years][+three months] of it")]
    [InlineData("a person shall not", "a person, or a firm, shall not", "a person[+, or a firm,] shall not")]
    [InlineData("the same   words", "the same\nwords", "the same words")]
    [InlineData("", "all new", "[+all new]")]
    [InlineData("all gone", "", "[all gone]")]
    public void Words_are_compared_not_lines(string before, string after, string expected) =>
        Assert.Equal(expected, string.Concat(WordDiff.Of(before, after).Select(p => p.Kind switch { PieceKind.Deleted => $"[{p.Text}]", PieceKind.Inserted => $"[+{p.Text}]", _ => p.Text })));

    [Fact]
    public void A_provision_is_followed_to_where_its_words_went()
    {
        Provision[] before = [Of("1", "One of the old words."), Of("1/a", "First rule of this law."), Of("1/b", "Second rule of this law."), Of("1/c", "Third rule, which will go."), Of("2", "A section not in the other.")];
        Provision[] after = [Of("1", "One of the new words."), Of("1/a", "A rule put in before."), Of("1/b", "First rule of this law."), Of("1/c", "Second rule of this law."), Of("3", "Another section altogether.")];
        var redline = Redline.Of(before, after);
        Assert.Equal(
            ["1 Changed", "1/a Added", "1/b Moved", "1/c Moved", "1/c Removed", "2 OnlyBefore", "3 OnlyAfter"],
            redline.Provisions.Select(p => $"{p.Shown.Path} {p.Kind}"));
        Assert.Equal("1/a", redline.Provisions[2].Before!.Path);
        Assert.Equal((6, 6), (redline.WordsIn, redline.WordsOut));
    }

    [Fact]
    public async Task It_says_what_changed_and_marks_it_for_eye_and_ear()
    {
        var page = await site.Page(Path);
        Assert.Equal("2 provisions changed, 1 added and 1 moved or renumbered; 13 words in, 1 out. 2 provisions unchanged.", page.Text(".redline-says"));
        Assert.Contains("§ 1-109 stands only in the older text", page.Text(".one-sided").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal("twenty", page.Text(".law-text del"));
        Assert.Contains("thirty", page.QuerySelectorAll(".law-text ins").Select(e => e.TextContent));
        Assert.Contains("§ 1-102(c): moved or renumbered, was § 1-102(b)", page.Text(".what").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("2 provisions unchanged: § 1-101 to § 1-102", page.Text("details.same summary").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(["/laws/us-xx/voice-act?at=2021-03-31", "/laws/us-xx/voice-act?at=2022-01-31"], page.QuerySelectorAll("section[aria-labelledby=redline] > p > a").Take(2).Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Sides_are_days_or_revisions_and_the_order_is_that_of_time()
    {
        var lasting = (await site.Page(Path)).QuerySelector("section[aria-labelledby=redline] .facts a")!.GetAttribute("href")!;
        Assert.Matches(@"from=\d+&to=\d+$", lasting);
        var says = (await site.Page(lasting)).Text(".redline-says");
        Assert.Equal(says, (await site.Page(Path + "?from=2021-05-01&to=2025-01-01")).Text(".redline-says"));
        Assert.Equal(says, (await site.Page(Path + "?from=2025-01-01&to=2021-05-01")).Text(".redline-says"));
        var law = await site.Page("/laws/us-xx/voice-act");
        Assert.Equal(lasting, law.QuerySelector(".versions .redline-link")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Coded_answers_of_the_two_days_are_compared_beneath()
    {
        var page = await site.Page(Path + "?from=2021-05-01&to=2025-01-01");
        var row = Assert.Single(page.QuerySelectorAll("section[aria-labelledby=answers] tbody tr"));
        Assert.Equal(["30", "60"], row.QuerySelectorAll("td .mark").Select(m => m.TextContent.Trim()));
        Assert.Contains("One answer differs", page.Text("section[aria-labelledby=answers]"), StringComparison.Ordinal);
        Assert.Contains("2 answers are the same", page.Text("section[aria-labelledby=answers]"), StringComparison.Ordinal);
        Assert.Contains("are the same on both days", (await site.Page(Path + "?from=2021-05-01&to=2021-06-01")).Text("section[aria-labelledby=answers]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=2019-01-01&to=2025-01-01", "No official text is held as old as 1 Jan 2019")]
    [InlineData("?from=2021-05-01&to=2021-06-01", "the same text stood on both days: that as of March 2021")]
    public async Task What_cannot_be_compared_is_said(string query, string expected) =>
        Assert.Contains(expected, (await site.Page(Path + query)).Text("section[aria-labelledby=redline]").Replace('\u00a0', ' '), StringComparison.Ordinal);

    [Fact]
    public async Task A_law_without_texts_says_so() =>
        Assert.Contains("no two texts of it to compare. Its official text has not been fetched yet", (await site.Page("/laws/us-xx/mask-act/redline")).Text("section[aria-labelledby=redline]"), StringComparison.Ordinal);

    [Fact]
    public async Task It_has_a_twin()
    {
        var json = await site.Json(Path + ".json");
        Assert.Equal(["2021-03", "2022-01"], [json.GetProperty("from").GetProperty("asAt").GetString(), json.GetProperty("to").GetProperty("asAt").GetString()]);
        Assert.Equal((13, 1), (json.GetProperty("wordsIn").GetInt32(), json.GetProperty("wordsOut").GetInt32()));
        var moved = json.GetProperty("provisions").EnumerateArray().Single(p => p.GetProperty("change").GetString() == "moved");
        Assert.Equal(["1-102/c", "1-102/b"], [moved.GetProperty("path").GetString(), moved.GetProperty("was").GetString()]);
        Assert.Equal("to", (await site.Json(Path + ".json?to=never", System.Net.HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
        Assert.Equal(404, (await site.Json("/laws/us-xx/nothing/redline.json", System.Net.HttpStatusCode.NotFound)).GetProperty("status").GetInt32());
    }

    static Provision Of(string path, string text) => new(path, "", "", text, null);
}
