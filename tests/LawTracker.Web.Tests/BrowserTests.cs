using Microsoft.Playwright;

namespace LawTracker.Web.Tests;

public class BrowserTests(RunningSite site, Browser browser)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task From_the_start_page_a_search_leads_to_the_law_and_its_passage(int width, ColorScheme scheme)
    {
        var page = await browser.Page(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
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
        await page.CloseAsync();
    }

    /// <summary>The page is as wide as the screen, and the stylesheet is there.</summary>
    static async Task Fits(IPage page, int width)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{page.Url} is wider than the screen");
        Assert.NotEqual("0px", await page.Locator(".site-header .wrap").EvaluateAsync<string>("e => getComputedStyle(e).paddingLeft"));
    }
}
