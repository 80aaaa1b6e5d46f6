using System.Text.Json;
using Microsoft.Playwright;

namespace LawTracker.Web.Tests.GetHelp;

/// <summary>Somebody in need, in a browser, on a phone: what she reads first, whom she is sent to, which law she is told of, and what she must never be told.</summary>
public class SituationTests(RealSite site, Browser browser)
{
    const int Image = 0, Threat = 1, Money = 2, Lie = 3, Adult = 0, Minor = 1, LooksMinor = 2;

    /// <summary>Nobody is told to keep a picture of a child.</summary>
    static readonly string[] NeverForAChild = ["screenshots. Put them", "Take screenshots", "StopNCII", "Keep proof", "capturas de pantalla. Póngalas", "Haga capturas de pantalla"];

    static readonly string[] NeverForAnAdult = ["CyberTipline", "Do not save"];

    public static readonly TheoryData<string, int, int, string, string, string> Situations = new()
    {
        // place, age, what, the first action, the service, the law
        { "California", Adult, Image, "Keep proof before it goes", "StopNCII.org", "Cal. Civ. Code § 1708.86" },
        { "Texas", Minor, Image, "Do not save, screenshot, send or upload the picture", "CyberTipline", "Tex. Penal Code Ann. § 43.235" },
        { "New York", Adult, Threat, "Do not pay. Do not reply.", "FBI tips", "N.Y. Penal Law § 245.15" },
        { "Minnesota", LooksMinor, Threat, "Do not pay. Do not reply. Do not save", "CyberTipline", "18 U.S.C. § 2252A" },
        { "Tennessee", Adult, Money, "call the bank now", "FBI tips", "Tenn. Code Ann. § 47-25-110" },
        { "Washington", Adult, Lie, "Keep the link, the date and a screenshot", "report it to the site", "Wash. Rev. Code § 29B.35.010" },
        { "England and Wales, United Kingdom", Adult, Image, "Keep proof before it goes", "Revenge Porn Helpline", "Sexual Offences Act 2003, s. 66B" },
        { "Scotland, United Kingdom", Minor, Image, "Do not save, screenshot, send or upload the picture", "Report Remove", "Protection of Children Act 1978, s. 1" },
        { "New South Wales, Australia", Adult, Image, "Keep proof before it goes", "eSafety Commissioner", "Crimes Act 1900" },
        { "Germany", Adult, Image, "Keep proof before it goes", "StopNCII.org", "it is not settled: a law on sharing fake sexual pictures" },
        { "South Korea", Minor, Image, "Do not save, screenshot, send or upload the picture", "INHOPE", "제11조제1항" },
        { "Puerto Rico", Adult, Money, "call the bank now", "FBI tips", "P.R. Laws Ann. tit. 32, § 3153" },
    };

    [Theory, MemberData(nameof(Situations))]
    public async Task She_is_told_what_to_do(string place, int age, int what, string first, string service, string law)
    {
        var page = await browser.Page(new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = false });
        var taps = 2;
        await page.GotoAsync(new Uri(site.Address, "/get-help").AbsoluteUri);
        await page.GetByLabel("Where are you?").SelectOptionAsync(new SelectOptionValue { Label = place });
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        foreach (var answer in new[] { age, what, 0 })
        {
            await page.Locator(".choices a").Nth(answer).ClickAsync();
            taps++;
        }
        Assert.Equal("What you can do now", await page.Locator("h1").InnerTextAsync());
        Assert.InRange(taps, 1, 5);
        Assert.StartsWith("Do this first: ", await page.Locator(".first-action").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(first, await page.Locator(".first-action").First.InnerTextAsync(), StringComparison.Ordinal);
        var text = await page.Locator("main").InnerTextAsync();
        Assert.Contains(service, text, StringComparison.Ordinal);
        Assert.Contains(law, text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.All(age == Adult ? NeverForAnAdult : NeverForAChild, wrong => Assert.DoesNotContain(wrong, text, StringComparison.Ordinal));
        if (what is not (Image or Threat))
            Assert.All(new[] { "48 hours", "StopNCII", "Take It Down" }, wrong => Assert.DoesNotContain(wrong, text, StringComparison.Ordinal));
        Assert.DoesNotContain(" Act", string.Join(' ', await page.Locator(".rights a[href*='-bill']").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Contains("This is information, not legal advice.", text, StringComparison.Ordinal);
        Assert.Empty(await page.Context.CookiesAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_law_of_where_the_maker_is_stands_beside_that_of_her_own_place()
    {
        var (page, _) = await HelpJourney.Answer(site.Http, "California", Adult, Image, "South Korea");
        Assert.Contains(page.QuerySelectorAll("h2"), h => h.TextContent == "What the law gives: California");
        Assert.Contains(page.QuerySelectorAll("h2"), h => h.TextContent == "The law where it was made or shared: South Korea");
        Assert.Contains("across borders", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_has_looked_at_is_never_called_no_law()
    {
        var places = JsonDocument.Parse(await site.Http.GetStringAsync("/jurisdictions.json", Pages.Stop)).RootElement.EnumerateArray();
        var place = places.First(p => p.GetProperty("coverage").GetProperty("impersonation-fraud").GetString() == "not-researched" && p.GetProperty("id").GetString() is { } id && id != "eu" && !id.Contains('-', StringComparison.Ordinal));
        var (page, _) = await HelpJourney.Answer(site.Http, place.GetProperty("short").GetString()!, Adult, Lie);
        Assert.DoesNotContain("no law there on harmful deepfakes", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("We have not checked if there is a law there on harmful deepfakes", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Spanish_all_of_it_is_Spanish()
    {
        var (page, path) = await HelpJourney.Answer(site.Http, "Nueva York", Adult, Threat, inSpanish: true);
        Assert.StartsWith("/es/get-help/", path, StringComparison.Ordinal);
        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Qué puede hacer ahora", page.Text("h1"));
        Assert.Contains("No pague. No conteste.", page.Text(".first-action"), StringComparison.Ordinal);
        var text = page.Text("body");
        Assert.All(new[] { " the ", " and ", " with ", "Change", "Checked" }, word => Assert.DoesNotContain(word, text.Replace("Exploited Children", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
