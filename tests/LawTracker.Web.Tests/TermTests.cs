using LawTracker.Web.Laws;
using Microsoft.Playwright;

namespace LawTracker.Web.Tests;

/// <summary>Defined terms in a browser: explained on hover and focus, wherever there is room, with nothing but the stylesheet.</summary>
public class TermTests(RunningSite site, Browser browser)
{
    const string Meaning = "“Voice” means the sound of a person.";

    [Fact]
    public async Task Each_use_leads_to_the_definition()
    {
        var page = await site.Page("/laws/us-xx/voice-act");
        var uses = page.QuerySelectorAll(".law-text a.term");
        Assert.Equal(["voice", "voice"], uses.Select(u => u.TextContent));
        Assert.All(uses, u => Assert.Equal(("#p-1-101", Meaning), (u.GetAttribute("href"), u.GetAttribute("data-def"))));
    }

    [Fact]
    public void Where_a_term_meets_a_citation_the_citation_is_the_link()
    {
        TextLink cite = new(4, 10, "#p-1");
        Assert.Equal([new(0, 3, "#v"), cite, new(14, 2, "#v")], TextLinks.Together([cite], [new(0, 3, "#v"), new(2, 3, "#v"), new(6, 2, "#v"), new(13, 4, "#v"), new(14, 2, "#v")]));
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(1000)]
    public async Task The_meaning_shows_on_hover_and_on_focus_and_covers_nothing(int width)
    {
        var page = await browser.Page(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = true });
        await page.GotoAsync(new Uri(site.Http.BaseAddress!, "/laws/us-xx/voice-act").AbsoluteUri);
        var term = page.Locator("#p-1-102-a a.term");
        Assert.False(await Shows(term));
        await term.HoverAsync();
        await Expect(term, true);
        await page.Mouse.MoveAsync(1, 1);
        await Expect(term, false);
        await page.Locator("#p-1-102-a a.self").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(term, true);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#p-1-101", page.Url, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    /// <summary>The stylesheet waits a moment before it changes.</summary>
    static async Task Expect(ILocator term, bool shown)
    {
        for (var i = 0; i < 100 && await Shows(term) != shown; i++)
            await Task.Delay(20, Pages.Stop);
        Assert.Equal(shown, await Shows(term));
    }

    static Task<bool> Shows(ILocator term) =>
        term.EvaluateAsync<bool>("e => { const s = getComputedStyle(e, '::after'); return s.content.includes('sound of a person') && s.visibility === 'visible' && s.display !== 'none'; }");
}
