using Microsoft.Playwright;

namespace LawTracker.Web.Tests.GetHelp;

/// <summary>The way out, as the "Exit this page" component of the GOV.UK Design System behaves.</summary>
public class LeaveTests(RealSite site, Browser browser)
{
    const string Away = "https://www.bbc.co.uk/weather";

    async Task<IPage> Open(string path, bool scripts = true, int height = 740)
    {
        var page = await browser.Page(new() { ViewportSize = new() { Width = 360, Height = height }, JavaScriptEnabled = scripts });
        // Nothing leaves this machine: the neutral page is played, slowly enough to see what covers the one before.
        await page.RouteAsync(Away + "**", async route =>
        {
            await Task.Delay(300);
            await route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title><p>Sun" });
        });
        await page.GotoAsync(new Uri(site.Address, path).AbsoluteUri);
        return page;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_button_leads_away_with_and_without_scripts(bool scripts)
    {
        var page = await Open("/get-help", scripts);
        await page.Locator(".leave-button").ClickAsync();
        await page.WaitForURLAsync(Away);
        Assert.Equal("Weather", await page.TitleAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_page_is_covered_at_once_and_its_title_says_nothing()
    {
        var page = await Open("/get-help");
        var shown = await page.EvaluateAsync<string>("""
            () => {
              document.querySelector('.leave-button').click();
              return `${document.title} ${document.querySelector('main').checkVisibility()} ${document.querySelector('.leave-cover').checkVisibility()}`;
            }
            """);
        Assert.Equal("Loading false true", shown);
        await page.WaitForURLAsync(Away);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Shift_three_times_leads_away_and_says_how_often_it_is_still_needed()
    {
        var page = await Open("/get-help/leaving");
        await page.Keyboard.PressAsync("Shift");
        Assert.Contains("2 more times", await page.Locator(".leave [role=status]").TextContentAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Shift");
        Assert.Contains("1 more time", await page.Locator(".leave [role=status]").TextContentAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Shift");
        await page.WaitForURLAsync(Away);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Capital_letters_do_not_count()
    {
        var page = await Open("/get-help/evidence-log");
        await page.Locator("#by").FocusAsync();
        foreach (var letter in "ABCD")
            await page.Keyboard.PressAsync("Shift+" + letter);
        Assert.Equal("ABCD", await page.Locator("#by").InputValueAsync());
        Assert.DoesNotContain("bbc", page.Url, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_button_stays_in_reach_however_far_one_reads()
    {
        var page = await Open("/get-help/real-or-fake", height: 500);
        await page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight / 2)");
        var box = await page.Locator(".leave-button").BoundingBoxAsync();
        Assert.InRange(box!.Y, 0, 400);
        Assert.True(box.Height >= 44);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_first_stops_of_the_keyboard_are_the_content_and_the_way_out()
    {
        var page = await Open("/get-help");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(Away, await page.EvaluateAsync<string>("document.activeElement.href"));
        await page.CloseAsync();
    }
}
