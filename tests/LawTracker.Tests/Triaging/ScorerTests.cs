using System.Globalization;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Sources;
using LawTracker.Triaging;
using Xunit;

namespace LawTracker.Tests.Triaging;

/// <summary>How much terms tell of a bill.</summary>
public class ScorerTests
{
    static readonly Scorer Sample = Of(
        new() { Id = "fake", Weight = 8, Any = ["deepfake", "\"synthetic media\" w/6 candidate"] },
        new() { Id = "replica", Weight = 4, Any = ["replica"], With = ["voice"], Without = ["firearm"] });

    [Fact]
    public void The_title_tells_more_than_the_text_and_the_first_mention_more_than_the_tenth()
    {
        var (title, once, often) = (Score("On deepfakes"), Score("An act", "A deepfake is banned."), Score("An act", string.Join(' ', Enumerable.Repeat("A deepfake is banned.", 10))));
        Assert.Equal((12, 6.4, 7.8), (title.Score, once.Score, often.Score));
        Assert.All([title, once, often], s => Assert.Single(s.Likely));
    }

    [Fact]
    public void One_mention_in_a_budget_is_no_sign_but_a_chapter_of_it_is()
    {
        string[] budget = [.. Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("dollars for the department of roads", 100)), 600)];
        Assert.Empty(Score("Appropriations", [.. budget, "One dollar to study a deepfake."]).Likely);
        Assert.Single(Score("Appropriations", [.. budget, .. Enumerable.Repeat("A deepfake is banned.", 40)]).Likely);
    }

    [Fact]
    public void Context_counts_anywhere_in_the_bill_and_exclusion_in_its_own_place()
    {
        Assert.Empty(Score("On replicas", "Of ships.").Topics);
        Assert.Single(Score("On replicas", "Of a voice.").Likely);
        Assert.Empty(Score("On replica firearms", "Of a voice.").Topics);
        Assert.Single(Score("On replicas", "Of a voice.", "A firearm is none.").Likely);
    }

    [Fact]
    public void Proximity_holds_within_one_provision()
    {
        Assert.Single(Score("An act", "Synthetic media that shows a candidate.").Topics);
        Assert.Empty(Score("An act", "Synthetic media.", "A candidate.").Topics);
        Assert.Empty(Score("An act", "Synthetic media that was shown to so many people in a town shows a candidate.").Topics);
    }

    [Fact]
    public void A_publishers_summary_counts_as_text_does()
    {
        var bill = new ParsedInstrument { Citation = "HB 1 (Xx 2026)", Title = "An act", Kind = "bill", Official = new("https://bills.example/1"), Abstract = "Bans a deepfake." };
        var reason = Assert.Single(Assert.Single(Sample.Score(bill).Likely).Reasons);
        Assert.Equal((false, 1, "abstract"), (reason.InTitle, reason.Mentions, Assert.Single(reason.Paths)));
    }

    [Fact]
    public void The_reasons_say_which_words_stand_where()
    {
        var score = Score("An act", "No.", "A Deep­fake, a deepfake and “Synthetic Media” of a candidate.", "Another deepfake.");
        var reason = Assert.Single(Assert.Single(score.Topics).Reasons);
        Assert.Equal(("fake", false), (reason.Group, reason.InTitle));
        Assert.Equal(["1/2", "1/3"], reason.Paths);
        Assert.Contains("Synthetic Media” of a candidate", reason.Words);
        Assert.Contains("first in 1/2", reason.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_heading_of_a_whole_bill_is_a_title()
    {
        var bill = Bill("Short Act", "Text.");
        Assert.True(Sample.Score(bill with { Provisions = [new("HR1", "H.R. 1", "To ban deepfakes", ""), .. bill.Provisions] }).Topics[0].Reasons[0].InTitle);
    }

    [Fact]
    public void Neither_culture_nor_layout_nor_language_matters()
    {
        var here = Score("On DEEPFAKES", "Voice  replica.");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            var there = Score("On deepfakes", "voice\n replica");
            Assert.Equal((here.Score, here.WordsSha256), (there.Score, there.WordsSha256));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Single(Sample.Score(Bill("Ley contra el deepfake", "Texto en español: 深度伪造, مزيف.") with { Language = "es" }).Likely);
        Assert.Empty(Sample.Score(Bill("", "") with { Provisions = [] }).Topics);
    }

    [Theory]
    [InlineData("weight: 8, any: [kite, tail w/4 string]", "weight: 11, any: [kite]", "topics.yaml:9: Weight 11 of 'kite' is not from 1 to 10. 8 for what is enough by itself, 4 for what is enough in a title, less for what only supports.")]
    [InlineData("any: [kite, tail w/4 string]", "any: []", "topics.yaml:9: Term group 'kite' has no terms. Write any: [word, two words, image w/8 consent].")]
    [InlineData("tail w/4 string", "tail w/4", "topics.yaml:9: 'tail w/4' in 'kite' cannot be read as a term: ")]
    [InlineData("tail w/4 string", "tail w/999 string", "topics.yaml:9: 'tail w/999 string' in 'kite' cannot be read as a term: Character 6: a number from 1 to 255 was expected; 255 was taken. ")]
    [InlineData("tail w/4 string", "tail and string", "topics.yaml:9: 'tail and string' in 'kite' cannot be read as a term: AND ")]
    [InlineData("tail w/4 string", "ta*", "topics.yaml:9: 'ta*' in 'kite' cannot be read as a term: ")]
    [InlineData("tail w/4 string", "Kite", "topics.yaml:9: 'kite' stands twice in 'kite'. Keep one.")]
    [InlineData("id: wind", "id: kite", "topics.yaml:10: Term group 'kite' stands twice in kites. Keep one.")]
    public void A_mistake_in_the_terms_is_told_with_its_line(string find, string put, string problem)
    {
        using var world = TrackerFixture.OfSample();
        world.Write(SampleData.Topics, BillFeedWorld.Terms);
        Assert.DoesNotContain(world.Load().Problems, p => p.Severity == Severity.Error);
        world.Edit(SampleData.Topics, find, put);
        Assert.Contains(world.Load().Problems, p => p.ToString().StartsWith(problem, StringComparison.Ordinal));
    }

    static Scorer Of(params TermGroup[] groups) => new([new() { Id = TopicId.Parse("fakes"), Prefix = "f", Name = "Fakes", Short = "Fakes", What = "", Scope = "", Terms = groups }]);

    static ParsedInstrument Bill(string title, params string[] texts) =>
        new() { Citation = "HB 1", Title = title, Kind = "bill", Official = new("https://bills.example/"), Provisions = [.. texts.Select((t, i) => new ParsedProvision($"1/{i + 1}", "", "", t))] };

    static RelevanceScore Score(string title, params string[] texts) => Sample.Score(Bill(title, texts));
}
