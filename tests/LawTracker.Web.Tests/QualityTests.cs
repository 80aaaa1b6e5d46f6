using System.Collections.Concurrent;
using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LawTracker.Web.Tests;

/// <summary>What every kind of page keeps to, as a browser finds it.</summary>
public class QualityTests(RunningSite site, Browser browser)
{
    /// <summary>Every kind of page, those that say no included.</summary>
    internal static readonly IReadOnlyList<string> Kinds =
        [
            .. PageTests.All.Select(row => row.Data.Item1),
            "/?topic=pictures", "/laws/us-xx/mask-act", "/laws/us-xx/voice-act?at=2020-03-01", "/jurisdictions/us-yy", "/search?q=zebra", "/topics/pictures", "/nothing-here", "/search?sort=x",
            "/maps?topic=voices&q=vo.days&on=2024-01-01", "/trends?topic=pictures&among=all", "/bills?topic=pictures",
            "/embed/map", "/embed/world?q=vo.days", "/embed/adoption", "/embed/enactments", "/embed/topics", "/embed/bills",
            "/changes?topic=voices&question=vo.days", "/deadlines",
            "/laws/us-xx/voice-act?known=2020-01-01", "/laws/us-xx/mask-act/redline", "/laws/us-xx/voice-act/redline?from=2019-01-01&to=2026-01-01", "/report?law=us-xx/voice-act&question=vo.law",
            "/compare?topic=pictures&only=differences", "/answers/us-yy/voices/vo.law?on=2024-01-01",
            "/jurisdictions/us-xx?on=2019-01-01", "/jurisdictions?topic=voices&state=covered",
            "/gaps?topic=voices&j=us-yy", "/gaps?topic=voices&j=us-xx&want=vo.days%3E%3D90&want=vo.law", "/gaps?topic=nothing",
            "/sources?state=ignored", "/sources?kind=tracker-disagrees&state=explained", "/sources?page=2",
        ];

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None, 1440)]
    [InlineData(ColorScheme.Dark, ForcedColors.None, 360)]
    [InlineData(ColorScheme.Light, ForcedColors.Active, 768)]
    public async Task Axe_finds_nothing(ColorScheme scheme, ForcedColors forced, int width)
    {
        var page = await browser.Page(new() { ColorScheme = scheme, ForcedColors = forced, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        List<string> found = [];
        foreach (var path in Kinds)
        {
            await Open(page, path);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            var result = await page.RunAxe();
            found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{path}: {v.Id}: {v.Help}: {n.Html}")));
        }
        await page.CloseAsync();
        Assert.True(found.Count == 0, string.Join('\n', found.Distinct(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Nothing_jumps_and_nothing_is_wider_than_the_screen(int width)
    {
        var page = await browser.Page(new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var path in Kinds)
        {
            await Open(page, path);
            var shift = await page.EvaluateAsync<double>("""
                () => new Promise(done => {
                  let sum = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value)).observe({ type: 'layout-shift', buffered: true });
                  requestAnimationFrame(() => setTimeout(() => done(sum), 50));
                })
                """);
            Assert.True(shift == 0, string.Create(CultureInfo.InvariantCulture, $"{path} shifts by {shift} at {width} px"));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{path} is wider than {width} px");
        }
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_everything_in_the_order_of_the_page_and_one_sees_where_it_is()
    {
        var page = await browser.Page(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        foreach (var path in Kinds)
        {
            await Open(page, path);
            var count = await page.EvaluateAsync<int>("""
                () => {
                  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e => e.checkVisibility());
                  all.forEach((e, i) => e.dataset.stop = i);
                  return all.length;
                }
                """);
            List<int> stops = [];
            for (var i = 0; i < count * 2 && (stops.Count == 0 || stops[^1] < count - 1); i++)
            {
                await page.Keyboard.PressAsync("Tab");
                var stop = await page.EvaluateAsync<int>("() => +(document.activeElement?.dataset?.stop ?? -1)");
                if (stops.Count > 0 && stops[^1] == stop)
                    continue;
                stops.Add(stop);
                Assert.True(await page.EvaluateAsync<bool>("() => { const e = document.activeElement, s = getComputedStyle(e), r = e.querySelector(':scope > rect'); return s.outlineStyle !== 'none' || (r && parseFloat(getComputedStyle(r).strokeWidth) > 4); }"), $"{path}: one does not see that stop {stop} has the focus");
            }
            Assert.Equal(Enumerable.Range(0, count), stops);
        }
        await page.CloseAsync();
    }

    [Fact]
    public async Task Everything_works_with_scripts_off()
    {
        var page = await browser.Page(new() { JavaScriptEnabled = false });
        foreach (var path in Kinds)
        {
            await Open(page, path);
            Assert.True(await page.Locator("h1").IsVisibleAsync(), path);
        }
        await Open(page, "/");
        await page.GetByLabel("Where are you?").SelectOptionAsync("us-xx");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show its law" }).ClickAsync();
        Assert.EndsWith("/jurisdictions/us-xx", page.Url, StringComparison.Ordinal);
        await Open(page, "/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Topic of the map" }).GetByRole(AriaRole.Link, new() { Name = "Pictures" }).ClickAsync();
        Assert.Contains("Is there a law on pictures?", await page.Locator(".map-says").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByText("The map as a table").ClickAsync();
        Assert.True(await page.Locator("table.twin").IsVisibleAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_page_with_all_it_needs_is_small()
    {
        foreach (var path in Kinds)
        {
            var page = await browser.Page();
            ConcurrentQueue<IRequest> asked = [];
            page.RequestFinished += (_, request) => asked.Enqueue(request);
            await Open(page, path);
            var sum = 0;
            foreach (var request in asked.ToArray())
                sum += await request.SizesAsync() is var sizes ? sizes.ResponseBodySize + sizes.ResponseHeadersSize : 0;
            Assert.InRange(sum, 1000, 100_000);
            await page.CloseAsync();
        }
    }

    async Task Open(IPage page, string path) => await page.GotoAsync(new Uri(site.Http.BaseAddress!, path).AbsoluteUri);
}
