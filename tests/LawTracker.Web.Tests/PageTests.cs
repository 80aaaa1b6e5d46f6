using System.Net;
using AngleSharp.Html.Dom;

namespace LawTracker.Web.Tests;

public class PageTests(RunningSite site)
{
    /// <summary>So many addresses are followed.</summary>
    const int Most = 500;

    public static readonly TheoryData<string, string> All = new()
    {
        { "/", "LawTracker: synthetic-media law" },
        { "/search", "All laws – LawTracker" },
        { "/search?q=voice", "voice – search – LawTracker" },
        { "/laws/us-xx/voice-act", "Voice Act (Xx) – LawTracker" },
        { "/laws/us-xx/voice-act/redline", "What changed in Voice Act (Xx) – LawTracker" },
        { "/report?law=us-xx/voice-act", "Report an error in Voice Act – LawTracker" },
        { "/laws/us/hb-1-2026", "A Bill on Voices of 2026 (Union) – LawTracker" },
        { "/jurisdictions", "Jurisdictions – LawTracker" },
        { "/jurisdictions/us-xx", "Xx – LawTracker" },
        { "/gaps", "Gaps in the law – LawTracker" },
        { "/gaps?topic=voices", "Gaps: Voices – LawTracker" },
        { "/topics", "Topics – LawTracker" },
        { "/topics/voices", "Voices – LawTracker" },
        { "/sources", "Sources – LawTracker" },
        { "/methodology", "Methodology – LawTracker" },
        { "/api", "Data for programs – LawTracker" },
        { "/cases", "Cases – LawTracker" },
        { "/help", "Where to get help – LawTracker" },
        { "/reconciliation", "Our counts beside others – LawTracker" },
        { "/cases/wind-v-xx", "Wind v. Xx – LawTracker" },
        { "/maps", "Voice law, map – LawTracker" },
        { "/trends", "Voice law, year by year – LawTracker" },
        { "/bills", "Bills – LawTracker" },
        { "/changes", "Changes – LawTracker" },
        { "/deadlines?when=all", "Deadlines – LawTracker" },
        { "/compare?topic=voices", "Voices compared – LawTracker" },
        { "/compare?topic=voices&j=us-xx&j=us-yy&on=2020-03-01", "Voices compared – LawTracker" },
        { "/answers/us-xx/voices/vo.law", "Voice law in Xx – LawTracker" },
        { "/topics/voices/survey", "Voices: survey – LawTracker" },
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
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select, textarea"), field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("td"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_page_has_no_script_no_inline_style_and_nothing_of_others(string path, string title)
    {
        var page = await site.Page(path);
        Assert.Equal(title, page.Title);
        // Data for machines is no script: it is in the head, once, and nothing runs it.
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']), body script, script[src], style, iframe, base"));
        Assert.True(page.QuerySelectorAll("script").Length <= 1);
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
    [InlineData("/laws/us-xx/no-such-law/redline")]
    [InlineData("/report")]
    [InlineData("/report?law=us-xx/no-such-law")]
    [InlineData("/laws/us-xx/no-such-law?known=2020-01-01")]
    [InlineData("/answers/us-xx/voices/pi.law")]
    [InlineData("/answers/us-xx/nothing/vo.law")]
    [InlineData("/topics/nothing/survey")]
    public async Task What_is_not_there_is_a_404_page(string path)
    {
        var page = await site.Page(path, HttpStatusCode.NotFound);
        Assert.Equal("Not found", page.Text("h1"));
        Assert.NotNull(page.QuerySelector("form[action='/search']"));
    }

    [Theory]
    [InlineData("/laws/us-xx/voice-act?at=yesterday")]
    [InlineData("/laws/us-xx/voice-act?at=2025-02-30")]
    [InlineData("/laws/us-xx/voice-act?known=yesterday")]
    [InlineData("/laws/us-xx/voice-act?known=2199-01-01")]
    [InlineData("/laws/us-xx/voice-act/redline?from=soon&to=2025-01-01")]
    [InlineData("/laws/us-xx/voice-act/redline?to=999999")]
    [InlineData("/report?law=us-xx/voice-act&question=vo.none")]
    [InlineData("/gaps?topic=nothing")]
    [InlineData("/gaps?topic=voices&want=pi.law")]
    [InlineData("/gaps?topic=voices&want=vo.days%3E%3Dmany")]
    [InlineData("/gaps?want=vo.law")]
    [InlineData("/gaps?topic=voices&j=nowhere")]
    [InlineData("/gaps?topic=voices&places=moon")]
    [InlineData("/gaps?topic=voices&on=yesterday")]
    [InlineData("/jurisdictions/us-xx?on=yesterday")]
    [InlineData("/jurisdictions?topic=voices&state=good")]
    [InlineData("/jurisdictions?state=covered")]
    [InlineData("/jurisdictions?sort=x")]
    [InlineData("/search?cursor=0")]
    [InlineData("/search?on=x")]
    [InlineData("/compare?topic=nothing")]
    [InlineData("/compare?topic=voices&q=pi.law")]
    [InlineData("/answers/us-xx/voices/vo.law?on=soon")]
    [InlineData("/topics/voices/survey?j=nowhere")]
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
        HashSet<string> seen = new(["/"], StringComparer.Ordinal), leaves = new(StringComparer.Ordinal);
        Dictionary<string, IHtmlDocument> pages = new(StringComparer.Ordinal);
        List<(string From, string Path, string Fragment)> fragments = [];
        while (open.TryDequeue(out var path))
        {
            using var response = await site.Http.GetAsync(path, Pages.Stop);
            Assert.True(response.StatusCode is HttpStatusCode.OK, $"{path}: {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = pages[path] = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Pages.Stop));
            // The same view turned this way and that is asked for, but its links are not followed: they have no end.
            if (leaves.Contains(path))
                continue;
            foreach (var a in page.QuerySelectorAll("a[href], link[href]"))
            {
                var link = a.GetAttribute("href")!;
                if (!link.StartsWith('/') && !link.StartsWith('#'))
                    continue;
                // The questions of the public look-up carry other sealed answers each time they are asked; GetHelp/ tests them.
                if (link.Contains("/get-help/CfDJ", StringComparison.Ordinal))
                    continue;
                var parts = link.Split('#');
                var target = parts[0].Length > 0 ? parts[0] : path;
                if (a.GetAttribute("rel") == "nofollow" && !seen.Contains(target))
                    leaves.Add(target);
                if (parts.Length > 1)
                    fragments.Add((path, target, parts[1]));
                if (seen.Count < Most && seen.Add(target))
                    open.Enqueue(target);
            }
        }
        // Views of a list in every order are more than need to be opened: of those, the links are counted on being there, not their places.
        Assert.True(pages.Count > 200);
        Assert.All(fragments.Distinct().Where(f => pages.ContainsKey(f.Path)), f => Assert.True(pages[f.Path].GetElementById(f.Fragment) is not null, $"{f.From} links to {f.Path}#{f.Fragment}, which is not there"));
    }
}
