using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Reviewing;
using LawTracker.Sources;
using LawTracker.Tests.Laws;
using Xunit;

namespace LawTracker.Tests.Proposing;

/// <summary>A page that gives a whole act: whose text it is, and which of several days' texts.</summary>
public sealed class WholeLawTests
{
    const string Match = "https://code.example/xx/";

    [Theory]
    [InlineData("act", "session: Kite Act 2015, c. 7", "Kite Act 2015, c. 7", true)]
    [InlineData("act", "session: Kite Act 2015, c. 7", "Kite\u00A0Act 2015,  c. 7", true)]
    [InlineData("act", "session: Kite Act 2015, c. 7", "Kite Act 2015, c. 77", false)]
    [InlineData("act", "session: Kite Act 2015, c. 7", "Kite Act 2015, c. 7 (as enacted)", false)]
    [InlineData("act", "session: Kite Act 2015, c. 7; session: Storm Act 2020, c. 9", "Storm Act 2020, c. 9", false)]
    [InlineData("act", "session: Kite Act 2015, c. 7; code: X. Code § 77-101", "Kite Act 2015, c. 7", false)]
    [InlineData("code", "session: Kite Act 2015, c. 7", "Kite Act 2015, c. 7", false)]
    [InlineData("regulation", "popular: Regulation (EU) 2091/7", "Regulation (EU) 2091/7", true)]
    [InlineData("regulation", "gazette: OJ L 7", "OJ L 7", false)]
    [InlineData("directive", "celex: 32091L0007", "32091L0007", true)]
    [InlineData("act", "eli: https://code.example/xx/7", "Something else", true)]
    [InlineData("bill", "bill: H.B. 7 (X. 2015)", "H.B. 7 (X. 2015)", false)]
    public void An_act_is_the_law_that_is_known_by_its_citation(string kind, string cites, string parsed, bool expected)
    {
        var matcher = Matcher(kind, cites);
        Assert.Equal(expected, matcher.LawsOf(Act(parsed)).Any());
    }

    [Fact]
    public void A_citation_that_ended_a_bill_a_stub_and_metadata_are_no_text()
    {
        const string Cite = "Kite Act 2015, c. 7";
        var matcher = Matcher("act", "session: " + Cite);
        Assert.Empty(matcher.LawsOf(Act(Cite) with { Kind = "bill" }));
        Assert.Empty(matcher.LawsOf(Act(Cite) with { Stub = "repealed" }));
        Assert.Empty(matcher.LawsOf(Act(Cite) with { Provisions = [] }));
        Assert.Empty(Matcher("act", "session: " + Cite, PartialDate.Parse("2020")).LawsOf(Act(Cite)));
        Assert.NotEqual(matcher.Sha256, Matcher("act", "session: Storm Act 2020, c. 9").Sha256);
    }

    [Theory]
    [InlineData("old.xml", "new.xml")]
    [InlineData("new.xml", "old.xml")]
    public void Of_the_texts_of_several_days_the_newest_is_proposed_in_whatever_order_they_come(params string[] order)
    {
        using var world = World();
        world.Pages.Add("old.xml", Page("2016-02-01", "/2016-02-01", "A kite needs a tail.")).Add("new.xml", Page("2020-03-01", "", "A kite needs two tails."));
        world.Edit(SampleData.Source, "start: [https://code.example/xx/index.xml]", $"start: [{string.Join(", ", order.Select(page => Match + page))}]");
        world.Import();
        Assert.Equal(1, world.Fetch().Report.Proposed);
        var version = Review.Show(world.Store, Assert.Single(Review.List(world.Store, decided: true)).Id).Version;
        Assert.Equal(("us-xx/kite-act", "2020-03-01", "introduction 1 1/1 1/2"), (version.Law.Value, version.AsAt, string.Join(' ', version.Provisions.Select(p => p.Path))));
        Assert.Equal("A kite needs two tails.", version.Provisions[2].Text);
        Assert.Equal(0, world.Fetch().Report.Proposed);
    }

    [Fact]
    public void The_text_as_enacted_and_an_amending_act_propose_nothing()
    {
        using var world = World();
        world.Pages.Add("enacted.xml", Page("2015-01-05", "/enacted", "A kite needs a tail.")).Add("storm.xml", Page("2020-03-01", "", "In the Kite Act 2015 insert words.").Replace("Kite Act 2015", "Storm Act 2020", StringComparison.Ordinal));
        world.Edit(SampleData.Source, "start: [https://code.example/xx/index.xml]", $"start: [{Match}enacted.xml, {Match}storm.xml]");
        world.Import();
        var report = world.Fetch().Report;
        Assert.Equal((2, 0), (report.Pages, report.Proposed));
    }

    static TrackerFixture World()
    {
        var world = TrackerFixture.OfSample();
        world.Edit(SampleData.KiteAct, "kite-act\nkind: code", "kite-act\nkind: act");
        world.Edit(SampleData.KiteAct, "{cite: X. Code §§ 77-101 to -103, role: code}", "{cite: \"Kite Act 2015, c. 7\", role: session}");
        world.Edit(SampleData.Source, "adapter: dc-code-xml", "adapter: clml");
        world.Edit(SampleData.Source, "options: {code: X. Code}\n", "");
        world.Edit(SampleData.Source, "textAsAt: 2024-10", "textAsAt: page");
        return world;
    }

    static string Page(string valid, string version, string text) => $"""
        <Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" DocumentURI="http://www.legislation.gov.uk/ukpga/2015/7{version}">
        <m:Metadata xmlns:m="m" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dct="http://purl.org/dc/terms/"><dc:title>Kite Act 2015</dc:title><dct:valid>{valid}</dct:valid>
        <m:Year Value="2015"/><m:Number Value="7"/><m:EnactmentDate Date="2015-01-05"/></m:Metadata>
        <Primary><PrimaryPrelims><Title>Kite Act 2015</Title><LongTitle>An Act about kites.</LongTitle></PrimaryPrelims>
        <Body><P1><Pnumber>1</Pnumber><P1para><P2><Pnumber>1</Pnumber><P2para><Text>{text}</Text></P2para></P2><P2><Pnumber>2</Pnumber><P2para><Text>No kite in a storm.</Text></P2para></P2></P1para></P1></Body></Primary></Legislation>
        """;

    static LawMatcher Matcher(string kind, string cites, PartialDate? until = null)
    {
        var law = LawBuilder.Law($"kind {kind}, standing").Law with
        {
            Citations = [.. cites.Split("; ").Select(c => c.Split(": ", 2)).Select(c => new CitationEntry { Role = ListName.Find<CitationRole>(c[0])!.Value, Cite = c[1], Until = until })],
        };
        var source = new SourceRecord { Id = "s", Name = "S", Publisher = "S", Jurisdictions = [law.Id.Jurisdiction], Match = [new(Match)], Licence = "L", Cadence = "P1D", Delay = "PT0S", TextAsAt = "page", Role = SourceRole.Text };
        return new(new Corpus([law]), source);
    }

    static ParsedInstrument Act(string citation) => new()
    {
        Citation = citation,
        Title = "An act",
        Kind = "act",
        Official = new("http://code.example/xx/7"),
        Provisions = [new("1", "1", "", "A kite needs a tail.")],
    };
}
