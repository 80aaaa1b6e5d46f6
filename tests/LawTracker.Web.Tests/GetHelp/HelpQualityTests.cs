using System.Collections.Concurrent;
using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LawTracker.Web.Tests.GetHelp;

/// <summary>The pages of the look-up as a browser finds them; 320 px is also what a wide screen shows at 400 %.</summary>
public class HelpQualityTests(RealSite site, Browser browser)
{
    static readonly string[] Pages = ["/get-help", "/get-help/leaving", "/get-help/evidence-log", "/get-help/removal-request", "/get-help/real-or-fake", "/get-help/kinds-of-fakes", "/es/get-help"];

    async Task<IReadOnlyList<string>> Paths()
    {
        var (start, _) = await HelpJourney.Read(site.Http, "/get-help");
        var (age, agePath) = await HelpJourney.Choose(site.Http, "/get-help", start, "Ohio");
        var (_, whatPath) = await HelpJourney.Take(site.Http, age, 0);
        var (_, adult) = await HelpJourney.Answer(site.Http, "California", 0, 0, "South Korea");
        var (_, minor) = await HelpJourney.Answer(site.Http, "Texas", 1, 1, inSpanish: true);
        return [.. Pages, agePath, whatPath, adult, minor];
    }

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None, 320)]
    [InlineData(ColorScheme.Dark, ForcedColors.None, 1280)]
    [InlineData(ColorScheme.Light, ForcedColors.Active, 768)]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_screen(ColorScheme scheme, ForcedColors forced, int width)
    {
        var page = await browser.Page(new() { ColorScheme = scheme, ForcedColors = forced, ViewportSize = new() { Width = width, Height = 640 }, BypassCSP = true });
        List<string> found = [];
        foreach (var path in await Paths())
        {
            await page.GotoAsync(new Uri(site.Address, path).AbsoluteUri);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
                found.Add($"{path} is wider than {width.ToString(CultureInfo.InvariantCulture)} px");
            var result = await page.RunAxe();
            found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{path}: {v.Id}: {v.Help}: {n.Html}")));
        }
        await page.CloseAsync();
        Assert.True(found.Count == 0, string.Join('\n', found.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_whole_way_to_an_answer_is_sixty_kilobytes()
    {
        var page = await browser.Page();
        ConcurrentQueue<IRequest> asked = [];
        page.RequestFinished += (_, request) => asked.Enqueue(request);
        await page.GotoAsync(new Uri(site.Address, "/get-help").AbsoluteUri);
        await page.Locator("#place").SelectOptionAsync(new SelectOptionValue { Label = "Texas" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        foreach (var answer in new[] { 1, 1, 0 })
            await page.Locator(".choices a").Nth(answer).ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var sum = 0;
        foreach (var request in asked.ToArray())
            sum += await request.SizesAsync() is var sizes ? sizes.ResponseBodySize + sizes.ResponseHeadersSize : 0;
        Assert.InRange(sum, 10_000, 60_000);
        await page.CloseAsync();
    }
}
