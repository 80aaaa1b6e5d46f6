using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace LawTracker.Web.Tests;

/// <summary>The list of changes and its feeds over the invented data.</summary>
public class ChangesTests(RunningSite site)
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_page_tells_what_the_law_did_to_each_answer_and_leads_to_law_event_and_answer()
    {
        var page = await site.Page("/changes?jurisdiction=us-xx&kind=amended");
        Assert.Equal("March 2024", page.Text(".results h3"));
        Assert.Equal("Amended 1 Mar 2024, effective 1 Jul 2024", page.Text(".says").Replace('\u00a0', ' '));
        Assert.Equal("Days changed from 30 to 60 X. Code § 1-104", page.Text(".elements li").Replace('\u00a0', ' '));
        Assert.Equal(["/jurisdictions/us-xx", "/laws/us-xx/voice-act", "/laws/us-xx/voice-act#event-e3", "/laws/us-xx/voice-act#answers"], page.QuerySelectorAll(".change a").Select(a => a.GetAttribute("href")!));
        Assert.NotNull((await site.Page("/laws/us-xx/voice-act")).GetElementById("event-e3"));
    }

    [Fact]
    public async Task A_passage_that_is_held_is_where_an_answer_leads()
    {
        var page = await site.Page("/changes?question=vo.law&jurisdiction=us-xx");
        Assert.Contains(page.QuerySelectorAll(".elements a"), a => a.GetAttribute("href") == "/laws/us-xx/voice-act#p-1-102-a");
        Assert.Contains("Enacted 1 Jan 2020, effective 1 Jul 2020", page.Text(".says").Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Law_courts_and_texts_are_told_apart_and_filters_are_links()
    {
        var page = await site.Page("/changes");
        Assert.Contains("Official text published", page.Text(".origin-text"), StringComparison.Ordinal);
        Assert.Contains("Blocked by a court 1 May 2024 in Wind v. Xx", page.Text(".says").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".facets a"), a => a.GetAttribute("href") == "/changes?origin=text");
        Assert.Equal("/cases/wind-v-xx", (await site.Page("/changes?kind=enjoined")).QuerySelector(".says a")?.GetAttribute("href"));
        Assert.Equal("No change with these filters is known here.", (await site.Page("/changes?origin=correction")).Text(".results > .quiet"));
        Assert.Equal(["/changes.atom?origin=text", "/changes.json?origin=text"], (await site.Page("/changes?origin=text")).QuerySelectorAll("head link[rel=alternate]").Select(l => l.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("topic=nothing", "topic")]
    [InlineData("jurisdiction=nowhere", "jurisdiction")]
    [InlineData("origin=elsewhere", "origin")]
    [InlineData("kind=danced", "kind")]
    [InlineData("question=who.knows", "question")]
    [InlineData("after=yesterday", "after")]
    public async Task A_parameter_that_cannot_be_used_is_named(string query, string parameter)
    {
        Assert.Equal("The address cannot be read", (await site.Page("/changes?" + query, HttpStatusCode.BadRequest)).Text("h1"));
        foreach (var format in new[] { ".json", ".atom", ".csv" })
        {
            using var response = await site.Http.GetAsync($"/changes{format}?{query}", Pages.Stop);
            Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            Assert.Equal(parameter, JsonDocument.Parse(await response.Content.ReadAsStringAsync(Pages.Stop)).RootElement.GetProperty("parameter").GetString());
        }
    }

    [Fact]
    public async Task A_list_goes_on_after_the_change_that_it_names()
    {
        var all = await Ids("/changes.json");
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("urn:lawtracker:change:us-xx:voice-act:e3:vo.days", all);
        Assert.Equal(all.SkipWhile(id => !id.EndsWith(":voice-act:e3:vo.days", StringComparison.Ordinal)).Skip(1), await Ids("/changes.json?after=us-xx%2Fvoice-act%23e3%2Fvo.days"));
    }

    [Theory]
    [InlineData("/changes.atom")]
    [InlineData("/changes.atom?topic=voices&jurisdiction=us-xx")]
    [InlineData("/search.atom?q=voice")]
    [InlineData("/jurisdictions/us-xx.atom")]
    [InlineData("/jurisdictions/us-yy.atom")]
    [InlineData("/topics/voices.atom")]
    [InlineData("/laws/us-xx/voice-act.atom")]
    [InlineData("/cases.atom")]
    [InlineData("/bills.atom")]
    [InlineData("/deadlines.atom?when=all")]
    public async Task An_atom_feed_has_what_rfc_4287_requires(string path)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        Assert.Equal((HttpStatusCode.OK, "application/atom+xml"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(Pages.Stop)).Root!;
        var self = feed.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "self");
        Assert.Equal(new Uri(site.Http.BaseAddress!, path).AbsoluteUri, (string?)self.Attribute("href"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(path.Contains("us-yy", StringComparison.Ordinal), entries.Count == 0);
        Assert.All(entries.Prepend(feed), e =>
        {
            Assert.StartsWith("urn:lawtracker:", Assert.Single(e.Elements(Atom + "id")).Value, StringComparison.Ordinal);
            Assert.Matches("^[A-Za-z0-9:._%+~-]+$", e.Element(Atom + "id")!.Value);
            Assert.NotEqual("", Assert.Single(e.Elements(Atom + "title")).Value);
            Assert.Matches("^2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$", Assert.Single(e.Elements(Atom + "updated")).Value);
            Assert.StartsWith(site.Http.BaseAddress!.AbsoluteUri, (string?)e.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") is null or "alternate").Attribute("href"), StringComparison.Ordinal);
        });
        Assert.NotNull(feed.Element(Atom + "author"));
        Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(entries, e => string.CompareOrdinal(e.Element(Atom + "updated")!.Value, feed.Element(Atom + "updated")!.Value) > 0);
    }

    [Theory]
    [InlineData("/changes.json")]
    [InlineData("/search.feed.json?q=voice")]
    [InlineData("/jurisdictions/us-xx.feed.json")]
    [InlineData("/topics/voices.feed.json")]
    [InlineData("/laws/us-xx/voice-act.feed.json")]
    [InlineData("/cases.feed.json")]
    [InlineData("/bills.feed.json")]
    public async Task A_json_feed_has_what_version_1_1_requires(string path)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        Assert.Equal("application/feed+json", response.Content.Headers.ContentType?.MediaType);
        var feed = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Pages.Stop)).RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal(new Uri(site.Http.BaseAddress!, path).AbsoluteUri, feed.GetProperty("feed_url").GetString());
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.All(items, i => Assert.True(i.GetProperty("id").GetString()!.Length > 0 && i.GetProperty("content_text").GetString()!.Length > 0 && i.GetProperty("_lawtracker").GetProperty("id").GetString()!.Length > 0));
    }

    [Theory]
    [InlineData("/jurisdictions/nowhere.atom")]
    [InlineData("/topics/nothing.feed.json")]
    [InlineData("/laws/us-xx/nothing.atom")]
    public async Task What_is_not_there_has_no_feed(string path)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Addresses_are_on_the_name_the_site_was_asked_for_by_whatever_was_kept()
    {
        foreach (var host in new[] { "law.example", "other.example" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/changes.atom") { Headers = { Host = host } };
            using var response = await site.Http.SendAsync(request, Pages.Stop);
            var text = await response.Content.ReadAsStringAsync(Pages.Stop);
            Assert.Contains($"http://{host}/laws/us-xx/voice-act", text, StringComparison.Ordinal);
            Assert.Single(XDocument.Parse(text).Root!.Elements(Atom + "id"), e => e.Value == "urn:lawtracker:feed:changes");
        }
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var first = await site.Http.GetAsync("/topics/voices.atom", Pages.Stop);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/topics/voices.atom") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await site.Http.SendAsync(request, Pages.Stop);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task The_table_has_a_line_for_each_change()
    {
        var lines = (await site.Http.GetStringAsync("/changes.csv?jurisdiction=us-xx&question=vo.days", Pages.Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("id,step,origin,kind,element,jurisdiction,law,", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"Xx, voices: days changed from 30 to 60, effective 1 Jul 2024\"", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/jurisdictions/us-xx", "/jurisdictions/us-xx.atom")]
    [InlineData("/topics/voices", "/topics/voices.atom")]
    [InlineData("/laws/us-xx/voice-act", "/laws/us-xx/voice-act.atom")]
    [InlineData("/cases", "/cases.atom")]
    [InlineData("/search?q=voice&sort=changed", "/search.atom?q=voice")]
    [InlineData("/deadlines?topic=voices", "/deadlines.atom?topic=voices")]
    public async Task A_page_names_its_feed_in_its_head_and_under_follow(string path, string atom)
    {
        var page = await site.Page(path);
        Assert.Equal(atom, page.QuerySelector("head link[type='application/atom+xml']")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("head meta[name=description]"));
        Assert.Contains(page.QuerySelectorAll(".follow a"), a => a.GetAttribute("href") == atom);
    }

    async Task<List<string>> Ids(string path)
    {
        var feed = JsonDocument.Parse(await site.Http.GetStringAsync(path, Pages.Stop)).RootElement;
        return [.. feed.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)];
    }
}
