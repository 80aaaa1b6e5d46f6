using LawTracker.Web.Reporting;

namespace LawTracker.Web.Tests;

/// <summary>Reporting an error: the page writes the text, the reader sends it.</summary>
public class ReportTests(RunningSite site)
{
    const string Path = "/report?law=us-xx/voice-act";

    [Theory]
    [InlineData("errors@law.example", "mailto:errors@law.example?subject=A%20%26%20B&body=x%0D%0Ay")]
    [InlineData("mailto:errors@law.example", "mailto:errors@law.example?subject=A%20%26%20B&body=x%0D%0Ay")]
    [InlineData("https://git.example/x/issues/new", "https://git.example/x/issues/new?title=A%20%26%20B&body=x%0D%0Ay")]
    [InlineData("https://law.example/contact", "https://law.example/contact")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("ask me", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_contact_is_a_mail_or_web_address(string? set, string? link) => Assert.Equal(link, Contact.Of(set)?.Link("A & B", "x\ny"));

    [Fact]
    public async Task Every_law_links_to_its_report() =>
        Assert.Equal("Report an error in this record", (await site.Page("/laws/us-xx/mask-act")).QuerySelector("a[href='/report?law=us-xx/mask-act']")?.TextContent);

    [Fact]
    public async Task The_text_says_what_where_and_by_which_source()
    {
        var text = (await site.Page(Path + "&question=vo.law&at=2023-01-01")).QuerySelector("textarea")!.TextContent;
        foreach (var line in new[] { "Record: Voice Act, X. Code §§ 1-101 to -103", "Page: /laws/us-xx/voice-act?at=2023-01-01", "Answer: Voice law (vo.law, voices): yes", "citing X. Code § 1-102(a), read in https://law.example/x-code", "What is wrong:" })
            Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.Matches(@"revision \d+\n", text);
        Assert.DoesNotContain("Answer:", (await site.Page(Path)).QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_it_says_what_to_do_and_with_one_it_leads_there()
    {
        Assert.Contains("has set no address for reports", (await site.Page(Path)).Text(".report"), StringComparison.Ordinal);
        await using var told = await SiteProcess.Start(RunningSite.Seed, ("LAWTRACKER_CONTACT", "errors@law.example"));
        using var http = new HttpClient { BaseAddress = told.Address };
        var link = (await http.Page(Path)).QuerySelector("a.send")!.GetAttribute("href")!;
        Assert.StartsWith("mailto:errors@law.example?subject=Error%20in%20us-xx%2Fvoice-act&body=Record%3A%20Voice%20Act", link, StringComparison.Ordinal);
    }
}
