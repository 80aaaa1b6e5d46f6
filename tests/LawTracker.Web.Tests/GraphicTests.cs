using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace LawTracker.Web.Tests;

/// <summary>Drawings that leave the site: in frames of others and as files.</summary>
public class GraphicTests(MappedSite site, Browser browser)
{
    public static readonly TheoryData<string> Kinds = new("map", "world", "adoption", "enactments", "topics", "bills");

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_file_stands_alone_and_says_what_it_is_and_where_it_is_from(string kind)
    {
        using var response = await site.Http.GetAsync($"/embed/{kind}.svg", Pages.Stop);
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        XmlDocument file = new() { XmlResolver = null };
        file.LoadXml(await response.Content.ReadAsStringAsync(Pages.Stop));
        var all = file.SelectNodes("//*")!.Cast<XmlElement>().ToList();
        Assert.All(all, e => Assert.Equal("http://www.w3.org/2000/svg", e.NamespaceURI));
        Assert.DoesNotContain(all, e => e.Name is "script" or "a" or "image" or "use" or "foreignObject");
        Assert.All(all.SelectMany(e => e.Attributes.Cast<XmlAttribute>()), a => Assert.DoesNotContain("//", a.Name == "xmlns" ? "" : a.Value, StringComparison.Ordinal));
        Assert.Equal(["title", "desc"], all[0].ChildNodes.OfType<XmlElement>().Take(2).Select(e => e.Name));
        Assert.All(all[0].ChildNodes.OfType<XmlElement>().Take(2), e => Assert.NotEqual("", e.InnerText));
        Assert.DoesNotContain("var(", all.First(e => e.Name == "style").InnerText, StringComparison.Ordinal);
        var words = string.Join(' ', all.Where(e => e.Name == "text").Select(e => e.InnerText));
        Assert.Contains("Source: LawTracker, as of ", words, StringComparison.Ordinal);
        Assert.Contains(site.Http.BaseAddress!.Authority + (kind is "map" or "world" ? "/maps?" : kind == "bills" ? "/bills" : "/trends?"), words, StringComparison.Ordinal);
        var numbers = all.SelectMany(e => e.Attributes.Cast<XmlAttribute>()).Where(a => a.Name is "x" or "y" or "width" or "height" or "cx" or "cy" or "d").Select(a => a.Value);
        Assert.All(numbers, n => Assert.DoesNotContain("NaN", n, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Only_what_is_made_for_it_may_be_framed(string kind)
    {
        foreach (var path in new[] { $"/embed/{kind}", $"/embed/{kind}.svg" })
        {
            using var response = await site.Http.GetAsync(path, Pages.Stop);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.False(response.Headers.Contains("X-Frame-Options"));
            Assert.Equal("cross-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/maps")]
    [InlineData("/trends")]
    [InlineData("/bills")]
    [InlineData("/embedded")]
    [InlineData("/bills.json")]
    public async Task Nothing_else_may_be_framed(string path)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
    }

    [Fact]
    public async Task The_style_of_a_file_is_the_one_that_its_policy_lets_through()
    {
        using var response = await site.Http.GetAsync("/embed/map.svg", Pages.Stop);
        XmlDocument file = new() { XmlResolver = null };
        file.LoadXml(await response.Content.ReadAsStringAsync(Pages.Stop));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(file.GetElementsByTagName("style")[0]!.InnerText)));
        Assert.Contains($"'sha256-{hash}'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var page = await browser.Page();
        await page.GotoAsync(new Uri(site.Http.BaseAddress!, "/embed/map.svg").AbsoluteUri);
        Assert.Equal("rgb(13, 97, 88)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.box-in-force')).fill"));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/maps", "map")]
    [InlineData("/maps?topic=voices&q=vo.days&on=2024-01-01", "world")]
    [InlineData("/trends?among=all", "adoption")]
    [InlineData("/bills?topic=voices", "bills")]
    public async Task The_line_to_copy_shows_the_same_drawing_on_another_site(string path, string kind)
    {
        var text = await site.Http.Page(path);
        var line = text.QuerySelectorAll(".share code").Select(c => c.TextContent).Single(c => c.Contains($"/embed/{kind}", StringComparison.Ordinal));
        var frame = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(line).QuerySelector("iframe")!;
        Assert.NotEqual("", frame.GetAttribute("title"));
        var address = new Uri(frame.GetAttribute("src")!);
        Assert.Equal(site.Http.BaseAddress!.Authority, address.Authority);
        var shown = await site.Http.Page(address.PathAndQuery);
        Assert.Equal(text.QuerySelector($".drawing-{kind} > desc")!.TextContent, shown.QuerySelector($".drawing-{kind} > desc")!.TextContent);
        Assert.Empty(shown.QuerySelectorAll("header, footer, script, form"));
        Assert.All(shown.QuerySelectorAll("a"), a => Assert.Equal("_blank", a.GetAttribute("target")));
        Assert.StartsWith(new Uri(site.Http.BaseAddress, path.Split('?')[0]).AbsoluteUri, shown.QuerySelector(".from a")!.GetAttribute("href"), StringComparison.Ordinal);

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var news = builder.Build();
        news.MapGet("/", () => Results.Content($"<title>News</title>{line}{line.Replace("/embed/" + kind, path.Split('?')[0], StringComparison.Ordinal)}", "text/html"));
        await news.StartAsync(Pages.Stop);
        var outside = await browser.Page();
        await outside.GotoAsync(news.Urls.First());
        await outside.FrameLocator("iframe >> nth=0").Locator(".drawing").WaitForAsync();
        Assert.Equal(0, await outside.FrameLocator("iframe >> nth=1").Locator("main").CountAsync());
        await outside.CloseAsync();
    }

    [Theory]
    [InlineData("/embed/nothing", 404)]
    [InlineData("/embed/map?topic=nothing", 404)]
    [InlineData("/embed/map?on=x", 400)]
    [InlineData("/embed/nothing.svg", 404)]
    [InlineData("/embed/map.svg?topic=nothing", 404)]
    [InlineData("/embed/map.svg?q=no.such", 400)]
    [InlineData("/embed/adoption.svg?among=some", 400)]
    [InlineData("/embed/bills.svg?status=lost", 400)]
    [InlineData("/maps?topic=nothing", 404)]
    [InlineData("/maps?q=no.such", 400)]
    [InlineData("/trends?on=2025-02-30", 400)]
    [InlineData("/bills?place=nowhere", 404)]
    [InlineData("/bills?session=99", 400)]
    [InlineData("/bills.json?session=99", 400)]
    [InlineData("/bills.csv?topic=nothing", 404)]
    public async Task What_cannot_be_drawn_is_said_to_be_so(string path, int code)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        Assert.Equal(code, (int)response.StatusCode);
        var isTwin = path.Split('?')[0].Contains('.', StringComparison.Ordinal);
        Assert.Equal(isTwin ? "application/problem+json" : "text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_page_is_kept_by_the_name_it_was_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/embed/map");
        request.Headers.Host = "law.example";
        using var response = await site.Http.SendAsync(request, Pages.Stop);
        Assert.Contains("http://law.example/maps", await response.Content.ReadAsStringAsync(Pages.Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("law.example/maps", await site.Http.GetStringAsync("/embed/map", Pages.Stop), StringComparison.Ordinal);
    }
}
