using LawTracker.Web.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace LawTracker.Web.Tests;

/// <summary>The system's Chromium, started once for all tests that look at pages.</summary>
public sealed class Browser : IAsyncLifetime
{
    const string Chromium = "/usr/bin/chromium";

    static readonly string[] Manners =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Manners });
    }

    public Task<IPage> Page(BrowserNewPageOptions? how = null)
    {
        Assert.True(browser is not null, $"This test needs {Chromium}. Install it: apt-get install chromium");
        return browser.NewPageAsync(how);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
