using Microsoft.Playwright;

namespace LawTracker.Web.Tests;

public class BrowserTests(RunningSite site)
{
    const string Chromium = "/usr/bin/chromium";

    static readonly string[] Manners =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task From_the_start_page_a_search_leads_to_the_law_and_its_passage(int width, ColorScheme scheme)
    {
        Assert.True(File.Exists(Chromium), $"The browser test needs {Chromium}. Install it: apt-get install chromium");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Manners });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        List<string> strangers = [], complaints = [];
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != site.Http.BaseAddress!.Authority)
                strangers.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(site.Http.BaseAddress!.AbsoluteUri);
        await Fits(page, width);
        await page.GetByLabel("Search the law").FillAsync("thirty days");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Fits(page, width);
        Assert.Contains("/search?q=thirty+days", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Voice Act", Exact = true }).ClickAsync();
        await Fits(page, width);
        Assert.Equal("Voice Act", await page.Locator("h1").InnerTextAsync());
        await page.Locator(".findings a.cite").First.ClickAsync();
        Assert.Contains("#p-1-102-a", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("#p-1-102-a").IsVisibleAsync());

        Assert.Empty(strangers);
        Assert.Empty(complaints);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    /// <summary>The page is as wide as the screen, and the stylesheet is there.</summary>
    static async Task Fits(IPage page, int width)
    {
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{page.Url} is wider than the screen");
        Assert.NotEqual("0px", await page.Locator(".site-header .wrap").EvaluateAsync<string>("e => getComputedStyle(e).paddingLeft"));
    }
}
