using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace LawTracker.Web.Tests;

/// <summary>Cite this, in words, as files and in the head of a page.</summary>
public class CitingTests(RunningSite site)
{
    const string Path = "/laws/us-xx/voice-act";

    [Fact]
    public async Task A_law_says_how_it_is_cited_for_the_day_shown()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Assert.Contains($"X. Code §§ 1-101 to -103 (2026), LawTracker (as of ", (await site.Page(Path)).Text(".citation"), StringComparison.Ordinal);
        Assert.Contains($"{site.Http.BaseAddress}laws/us-xx/voice-act?at={today:yyyy-MM-dd}", (await site.Page(Path)).Text(".citation"), StringComparison.Ordinal);
        var then = await site.Page(Path + "?at=2022-02-01");
        Assert.StartsWith($"X. Code §§ 1-101 to -103 (2022), LawTracker (as of Feb. 1, 2022), {site.Http.BaseAddress}laws/us-xx/voice-act?at=2022-02-01 X Code", then.Text(".citation"), StringComparison.Ordinal);
        Assert.Contains(then.QuerySelectorAll(".cite-this a"), a => a.GetAttribute("href") == Path + ".ris?at=2022-02-01");
        Assert.Contains("Wind v. Xx, No. 1:24-cv-1 (us-xxd May 1, 2024)", (await site.Page("/cases/wind-v-xx")).Text(".citation"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Path + ".ris", "application/x-research-info-systems", "TY  - STAT")]
    [InlineData(Path + ".bib", "application/x-bibtex", "@misc{us-xx.voice-act,")]
    [InlineData(Path + ".csl.json", "application/vnd.citationstyles.csl+json", "\"type\": \"legislation\"")]
    [InlineData(Path + ".ris?at=2022-02-01", "application/x-research-info-systems", "laws/us-xx/voice-act?at=2022-02-01")]
    [InlineData("/laws/us/hb-1-2026.ris", "application/x-research-info-systems", "M1  - H.B. 1")]
    [InlineData("/cases/wind-v-xx.ris", "application/x-research-info-systems", "SV  - 1:24-cv-1")]
    [InlineData("/cases/wind-v-xx.csl.json", "application/vnd.citationstyles.csl+json", "\"type\": \"legal_case\"")]
    [InlineData("/search.ris?q=voice", "application/x-research-info-systems", "ID  - us-xx.voice-act")]
    [InlineData("/jurisdictions/us-xx.bib", "application/x-bibtex", "@misc{us-xx.mask-act,")]
    [InlineData("/topics/voices.csl.json", "application/vnd.citationstyles.csl+json", "us.hb-1-2026")]
    public async Task A_record_is_a_file_for_reference_managers(string path, string type, string holds)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(holds, await response.Content.ReadAsStringAsync(Pages.Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/laws/us-xx/nothing.ris", HttpStatusCode.NotFound)]
    [InlineData("/cases/nothing.bib", HttpStatusCode.NotFound)]
    [InlineData("/topics/nothing.csl.json", HttpStatusCode.NotFound)]
    [InlineData("/jurisdictions/us-yy.ris", HttpStatusCode.NotFound)]
    [InlineData("/search.ris?q=zebra", HttpStatusCode.NotFound)]
    [InlineData("/search.ris?on=x", HttpStatusCode.BadRequest)]
    [InlineData(Path + ".bib?at=soon", HttpStatusCode.BadRequest)]
    public async Task A_file_that_cannot_be_made_is_a_problem(string path, HttpStatusCode status) => Assert.Equal((int)status, (await site.Json(path, status)).GetProperty("status").GetInt32());

    [Fact]
    public async Task A_list_says_in_its_name_how_many_and_of_when_also_when_it_is_sent_again()
    {
        for (var i = 0; i < 2; i++)
        {
            using var response = await site.Http.GetAsync("/search.ris?q=&on=2023-06-01", Pages.Stop);
            Assert.Equal("lawtracker-2-laws-2023-06-01.ris", response.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        }
        Assert.Equal("/search.ris?q=voice", (await site.Page("/search?q=voice")).QuerySelector(".cite-list a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Each_host_gets_its_own_address()
    {
        foreach (var host in new[] { "law.example", "other.example:8080", "law.example" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Path + ".ris") { Headers = { Host = host } };
            using var response = await site.Http.SendAsync(request, Pages.Stop);
            Assert.Contains($"UR  - http://{host}/laws/us-xx/voice-act?at=", await response.Content.ReadAsStringAsync(Pages.Stop), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Path, "statute", "z:code", "X. Code")]
    [InlineData(Path, "statute", "z:section", "1-101 to -103")]
    [InlineData("/laws/us/hb-1-2026", "bill", "z:billNumber", "H.B. 1")]
    [InlineData("/cases/wind-v-xx", "case", "z:docketNumber", "1:24-cv-1")]
    public async Task The_head_says_what_zotero_asks(string path, string type, string name, string value)
    {
        var page = await site.Page(path);
        Assert.Equal(type, Meta(page, "z:itemType"));
        Assert.Equal(value, Meta(page, name));
        Assert.Equal(page.Text("h1"), Meta(page, "DC.title"));
        Assert.Equal(path + ".ris", page.QuerySelector("link[type='application/x-research-info-systems']")?.GetAttribute("href"));
        Assert.NotNull(Meta(page, "description"));
    }

    [Fact]
    public async Task Linked_data_is_true_on_the_day_shown()
    {
        var now = await Linked(Path);
        Assert.Equal("Legislation", now.GetProperty("@type").GetString());
        Assert.Equal(site.Http.BaseAddress + "laws/us-xx/voice-act", now.GetProperty("@id").GetString());
        Assert.Equal("X. Code §§ 1-101 to -103", now.GetProperty("legislationIdentifier")[0].GetString());
        Assert.Equal(["2020-01-01", "2020-07-01", "https://schema.org/InForce", "2020-07-01/.."], new[] { "legislationDate", "legislationDateOfApplicability", "legislationLegalForce", "temporalCoverage" }.Select(k => now.GetProperty(k).GetString()!));
        Assert.EndsWith("/laws/us-xx/echo-amendment", now.GetProperty("eli:amended_by")[0].GetProperty("@id").GetString(), StringComparison.Ordinal);
        Assert.Equal("Code of Xx", now.GetProperty("isPartOf").GetProperty("name").GetString());
        var then = await Linked(Path + "?at=2020-03-01");
        Assert.Equal(["https://schema.org/NotInForce", "2020-03-01"], new[] { "legislationLegalForce", "legislationDateVersion" }.Select(k => then.GetProperty(k).GetString()!));
        Assert.False(then.TryGetProperty("eli:amended_by", out _));
        Assert.Equal("Wind v. Xx", (await Linked("/laws/us-xx/mask-act")).GetProperty("subjectOf")[0].GetProperty("name").GetString());
        Assert.Equal("2024-05-01", (await Linked("/cases/wind-v-xx")).GetProperty("dateCreated").GetString());
    }

    static string? Meta(IHtmlDocument page, string name) => page.QuerySelector($"head meta[name='{name}']")?.GetAttribute("content");

    async Task<JsonElement> Linked(string path) => JsonDocument.Parse(Assert.Single((await site.Page(path)).QuerySelectorAll("head script[type='application/ld+json']")).TextContent).RootElement;
}
