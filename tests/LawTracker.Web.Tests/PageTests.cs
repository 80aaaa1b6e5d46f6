using System.Net;
using AngleSharp.Html.Dom;

namespace LawTracker.Web.Tests;

public class PageTests(RunningSite site)
{
    public static readonly TheoryData<string, string> All = new()
    {
        { "/", "LawTracker: synthetic-media law" },
        { "/search", "All laws – LawTracker" },
        { "/search?q=voice", "voice – search – LawTracker" },
        { "/laws/us-xx/voice-act", "Voice Act (Xx) – LawTracker" },
        { "/laws/us/hb-1-2026", "A Bill on Voices of 2026 (Union) – LawTracker" },
        { "/jurisdictions", "Jurisdictions – LawTracker" },
        { "/jurisdictions/us-xx", "Xx – LawTracker" },
        { "/topics", "Topics – LawTracker" },
        { "/topics/voices", "Voices – LawTracker" },
        { "/sources", "Sources – LawTracker" },
        { "/methodology", "Methodology – LawTracker" },
        { "/cases", "Cases – LawTracker" },
        { "/help", "Where to get help – LawTracker" },
        { "/reconciliation", "Our counts beside others – LawTracker" },
        { "/cases/wind-v-xx", "Wind v. Xx – LawTracker" },
        { "/maps", "Voice law, map – LawTracker" },
        { "/trends", "Voice law, year by year – LawTracker" },
        { "/bills", "Bills – LawTracker" },
    };

    [Theory, MemberData(nameof(All))]
    public async Task A_page_has_its_title_one_heading_and_landmarks(string path, string title)
    {
        var page = await site.Page(path);
        Assert.Equal(title, page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main#content"));
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#content", page.QuerySelector("body > a.skip")?.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select"), field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("td"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_page_has_no_script_no_inline_style_and_nothing_of_others(string path, string title)
    {
        var page = await site.Page(path);
        Assert.Equal(title, page.Title);
        Assert.Empty(page.QuerySelectorAll("script, style, iframe, base"));
        Assert.DoesNotContain(page.All, e => e.HasAttribute("style") || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("link[href], img[src], form[action]"), e => Assert.StartsWith("/", e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")));
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/styles")]
    [InlineData("/laws/us-xx/no-such-law")]
    [InlineData("/laws/nowhere/voice-act")]
    [InlineData("/laws/us-xx/voice-act.html")]
    [InlineData("/jurisdictions/nowhere")]
    [InlineData("/jurisdictions?id=nowhere")]
    [InlineData("/topics/nothing")]
    [InlineData("/cases/nobody-v-nobody")]
    public async Task What_is_not_there_is_a_404_page(string path)
    {
        var page = await site.Page(path, HttpStatusCode.NotFound);
        Assert.Equal("Not found", page.Text("h1"));
        Assert.NotNull(page.QuerySelector("form[action='/search']"));
    }

    [Theory]
    [InlineData("/laws/us-xx/voice-act?at=yesterday")]
    [InlineData("/laws/us-xx/voice-act?at=2025-02-30")]
    [InlineData("/search?cursor=0")]
    [InlineData("/search?on=x")]
    public async Task A_parameter_that_cannot_be_read_is_a_400_page(string path) =>
        Assert.Equal("The address cannot be read", (await site.Page(path, HttpStatusCode.BadRequest)).Text("h1"));

    [Fact]
    public async Task The_select_on_the_start_page_leads_to_the_place()
    {
        Assert.NotNull((await site.Page("/")).QuerySelector("form[action='/jurisdictions'] option[value='us-xx']"));
        using var response = await site.Http.GetAsync("/jurisdictions?id=us-xx", Pages.Stop);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/jurisdictions/us-xx", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_within_the_site_leads_somewhere()
    {
        Queue<string> open = new(["/"]);
        HashSet<string> seen = new(["/"], StringComparer.Ordinal);
        Dictionary<string, IHtmlDocument> pages = new(StringComparer.Ordinal);
        List<(string From, string Path, string Fragment)> fragments = [];
        while (open.TryDequeue(out var path))
        {
            using var response = await site.Http.GetAsync(path, Pages.Stop);
            Assert.True(response.StatusCode is HttpStatusCode.OK, $"{path}: {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = pages[path] = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Pages.Stop));
            foreach (var link in page.QuerySelectorAll("a[href], link[href]").Select(a => a.GetAttribute("href")!))
            {
                if (!link.StartsWith('/') && !link.StartsWith('#'))
                    continue;
                var parts = link.Split('#');
                var target = parts[0].Length > 0 ? parts[0] : path;
                if (parts.Length > 1)
                    fragments.Add((path, target, parts[1]));
                if (seen.Count < 400 && seen.Add(target))
                    open.Enqueue(target);
            }
        }
        Assert.All(fragments.Distinct(), f => Assert.True(pages[f.Path].GetElementById(f.Fragment) is not null, $"{f.From} links to {f.Path}#{f.Fragment}, which is not there"));
    }
}
