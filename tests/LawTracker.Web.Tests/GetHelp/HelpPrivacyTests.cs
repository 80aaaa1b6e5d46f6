using System.Net;
using LawTracker.Web.GetHelp;
using Microsoft.AspNetCore.DataProtection;

namespace LawTracker.Web.Tests.GetHelp;

/// <summary>Nothing of what somebody answers is kept, logged, cached or shown in an address.</summary>
public class HelpPrivacyTests(RealSite site)
{
    [Fact]
    public async Task No_log_line_holds_a_place_a_situation_or_an_address_with_answers()
    {
        var (_, path) = await HelpJourney.Answer(site.Http, "Guam", 2, 1, "Poland");
        var token = path.Split('/')[^1];
        Assert.True(token.Length > 100);
        using var stale = await site.Http.GetAsync("/get-help/" + new string('x', 60), Pages.Stop);
        Assert.Contains("Serving", site.Log, StringComparison.Ordinal);
        Assert.Contains("/get-help", site.Log, StringComparison.Ordinal);
        foreach (var told in new[] { token, token[^40..], "us-gu", "Guam", "Poland", "LooksMinor", "Threat", new string('x', 60), "next?to" })
            Assert.DoesNotContain(told, site.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/get-help")]
    [InlineData("/es/get-help")]
    [InlineData("/get-help/leaving")]
    [InlineData("/get-help/evidence-log")]
    [InlineData("/es/get-help/removal-request")]
    public async Task Every_page_says_that_it_must_not_be_kept_and_sets_no_cookie(string path)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Pages.Stop));
        Assert.Equal(path.StartsWith("/es", StringComparison.Ordinal) ? "Información – LawTracker" : "Information – LawTracker", page.Title);
        Assert.Empty(page.QuerySelectorAll("input[name], textarea[name], input[type=hidden], iframe, img"));
    }

    [Fact]
    public async Task Answers_that_cannot_be_opened_lead_to_the_first_question()
    {
        var (page, _) = await HelpJourney.Read(site.Http, "/get-help/not-ours");
        Assert.Equal("Where are you?", page.Text("h1"));
        Assert.Contains("30 minutes", page.Text(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_on_without_a_place_says_what_to_do()
    {
        var (page, _) = await HelpJourney.Read(site.Http, "/get-help");
        (page, _) = await HelpJourney.Choose(site.Http, "/get-help", page, "Choose a place");
        Assert.Equal("Where are you?", page.Text("h1"));
        Assert.StartsWith("Choose a place", page.Text(".problem a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_past_its_check_shows_no_address_and_no_number()
    {
        await using var invented = await SiteProcess.Start(RunningSite.Seed);
        using var http = new HttpClient { BaseAddress = invented.Address };
        var (page, _) = await HelpJourney.Answer(http, "Xx", 0, 0);
        Assert.Contains("Old Shield", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("too long ago to show", page.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("shield.example", page.Source.Text, StringComparison.Ordinal);
        Assert.Contains("555 0100", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_last_half_an_hour_and_cannot_be_read_or_made_by_others()
    {
        var time = new Clock(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var tokens = new HelpTokens(new EphemeralDataProtectionProvider(), time);
        HelpState state = new() { Step = HelpStep.Answer, Place = "gb-eaw", Age = PersonAge.LooksMinor, What = Happening.Threat, Maker = "us-ca", Host = "de" };
        var token = tokens.Seal(state);
        Assert.Equal(state, tokens.Open(token));
        Assert.Equal(token.Length, tokens.Seal(new()).Length);
        Assert.Null(new HelpTokens(new EphemeralDataProtectionProvider(), time).Open(token));
        Assert.Null(tokens.Open(token[..^2] + (token[^2] == 'A' ? "B" : "A") + token[^1]));
        time.Now += TimeSpan.FromMinutes(29);
        Assert.Equal(state, tokens.Open(token));
        time.Now += TimeSpan.FromMinutes(1);
        Assert.Null(tokens.Open(token));
    }

    [Fact]
    public void A_step_that_skips_a_question_goes_back_to_it()
    {
        Assert.Equal(HelpStep.Place, new HelpState { Step = HelpStep.Answer, Age = PersonAge.Adult, What = Happening.Lie }.Valid().Step);
        Assert.Equal(HelpStep.Age, new HelpState { Step = HelpStep.Answer, Place = "us", What = Happening.Lie }.Valid().Step);
        Assert.True(new HelpState().IsMinor);
    }

    sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
