using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Web.Gaps;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LawTracker.Web.Tests;

/// <summary>What is wanted, and how a place stands to it: small cases by hand, then rules that hold over the repository's own data.</summary>
public class GapTests
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly Lazy<Corpus> Real = new(() => DataFolder.Load(Path.Combine(Repository.Root, "data"), Today).Corpus);

    [Theory]
    [InlineData("intimate-imagery", "ii.civil", "yes", Fit.Yes)]
    [InlineData("intimate-imagery", "ii.civil", "no", Fit.No)]
    [InlineData("intimate-imagery", "ii.civil", "unclear", Fit.Unclear)]
    [InlineData("intimate-imagery", "ii.civil", "unknown", Fit.Unknown)]
    [InlineData("intimate-imagery", "ii.label-defence=no", "no", Fit.Yes)]
    [InlineData("intimate-imagery", "ii.label-defence=no", "yes", Fit.No)]
    [InlineData("elections", "el.rule=prohibition", "both", Fit.Yes)]
    [InlineData("elections", "el.rule=prohibition", "disclosure", Fit.No)]
    [InlineData("elections", "el.rule=prohibition,disclosure", "disclosure", Fit.Yes)]
    [InlineData("elections", "el.rule", "disclosure", Fit.Yes)]
    [InlineData("elections", "el.rule", "not-applicable", Fit.No)]
    [InlineData("elections", "el.window-days>=60", "90", Fit.Yes)]
    [InlineData("elections", "el.window-days>=60", "60", Fit.Yes)]
    [InlineData("elections", "el.window-days>=60", "45", Fit.No)]
    [InlineData("elections", "el.window-days>=60", "none", Fit.Yes)]
    [InlineData("elections", "el.window-days>=60", "not-applicable", Fit.No)]
    [InlineData("elections", "el.window-days", "none", Fit.Yes)]
    [InlineData("elections", "el.window-days", "not-applicable", Fit.No)]
    [InlineData("platforms", "plat.removal-hours<=48", "24", Fit.Yes)]
    [InlineData("platforms", "plat.removal-hours<=48", "72", Fit.No)]
    [InlineData("right-of-publicity", "rop.post-mortem-years>=50", "indefinite", Fit.Yes)]
    [InlineData("right-of-publicity", "rop.post-mortem-years>=50", "use-based", Fit.Unclear)]
    [InlineData("right-of-publicity", "rop.post-mortem-years>=50", "unstated", Fit.Unclear)]
    [InlineData("intimate-imagery", "limitation-period>=P2Y", "P36M", Fit.Yes)]
    [InlineData("intimate-imagery", "limitation-period>=P2Y", "P18M", Fit.No)]
    public void An_answer_is_held_against_what_is_wanted(string topic, string wanted, string answer, Fit fit)
    {
        var element = Element(topic, wanted);
        Assert.Equal(wanted, element.ToString());
        Assert.Equal(fit, element.Of(Answer.Word(answer)));
    }

    [Fact]
    public void Members_of_a_set_and_sums_in_one_currency_are_compared()
    {
        Assert.Equal(Fit.Yes, Element("provenance", "prov.who=platform").Of(Answer.Set(["provider", "platform"])));
        Assert.Equal(Fit.No, Element("provenance", "prov.who=platform").Of(Answer.Set(["provider"])));
        var sum = Element("intimate-imagery", "ii.statutory-damages>=10000USD");
        Assert.Equal([Fit.Yes, Fit.No, Fit.Unclear], new[] { (150000m, "USD"), (500m, "USD"), (120000m, "ILS") }.Select(m => sum.Of(Answer.Of(new Money { Amount = m.Item1, Currency = m.Item2 }))));
    }

    [Theory]
    [InlineData("elections", "ii.civil")]
    [InlineData("elections", "el.window-days=60")]
    [InlineData("elections", "el.window-days>=-1")]
    [InlineData("elections", "el.rule=nonsense")]
    [InlineData("elections", "el.law>=1")]
    [InlineData("elections", "el.law=perhaps")]
    [InlineData("intimate-imagery", "ii.first-in-force")]
    [InlineData("intimate-imagery", "ii.statutory-damages>=10000")]
    [InlineData("intimate-imagery", "limitation-period>=2Y")]
    [InlineData("elections", "")]
    public void What_no_answer_can_be_is_refused(string topic, string wanted) => Assert.Null(WantedElement.Parse(Real.Value, new(topic), wanted));

    [Theory]
    [InlineData("el.rule=prohibition el.rule=both", "el.rule=prohibition,both")]
    [InlineData("el.window-days>=90 el.window-days>=30", "el.window-days>=30")]
    [InlineData("el.media=image el.media=audio", "el.media=image el.media=audio")]
    [InlineData("el.law el.law=no", "el.law=yes,no")]
    public void Wishes_on_one_question_are_one_element(string wanted, string joined) =>
        Assert.Equal(joined, string.Join(' ', WantedElement.Join(wanted.Split(' ').Select(w => Element("elections", w)))));

    [Theory]
    [InlineData("a law in force", "yes", "coded", "yes in-force", GapState.Has)]
    [InlineData("within limits", "yes", "coded", "yes in-force identifiable-only", GapState.WithinLimits)]
    [InlineData("two laws, one without limits", "yes", "coded", "yes in-force identifiable-only;yes in-force", GapState.Has)]
    [InlineData("partly blocked", "yes", "coded", "yes partly-enjoined", GapState.Has)]
    [InlineData("struck down", "no", "coded", "yes struck-down", GapState.NotInForce)]
    [InlineData("not yet in force, the rest unknown", "unknown", "coded", "yes not-yet-in-force", GapState.NotInForce)]
    [InlineData("a law that says no", "no", "coded", "no in-force", GapState.Lacks)]
    [InlineData("no law found", "no", "none-found", "", GapState.Lacks)]
    [InlineData("unclear", "unclear", "coded", "unclear in-force", GapState.Unclear)]
    [InlineData("only some is coded", "unknown", "partial", "", GapState.NotKnown)]
    [InlineData("nobody has looked", "unknown", "not-researched", "", GapState.NotResearched)]
    public void A_place_stands_so(string what, string inForce, string state, string laws, GapState expected)
    {
        var gap = Gap.Of(Element("intimate-imagery", "ii.civil"), Row(inForce, state, laws), null);
        Assert.True(expected == gap.State, $"{what}: {gap.State}");
        Assert.Equal(expected is GapState.Lacks or GapState.NotInForce, gap.IsMissing);
        Assert.Equal(expected is GapState.Has or GapState.WithinLimits, gap.IsHad);
    }

    [Fact]
    public void A_no_is_worth_something_only_where_a_law_says_it_and_what_it_belongs_to_is_had()
    {
        var wanted = Element("intimate-imagery", "ii.label-defence=no");
        Assert.Equal(GapState.Lacks, Gap.Of(wanted, Row("no", "none-found", ""), null).State);
        Assert.Equal(GapState.NotKnown, Gap.Of(wanted, Row("no", "coded", ""), null).State);
        var row = Row("no", "coded", "no in-force");
        var first = Element("intimate-imagery", "ii.synthetic");
        Assert.Equal(GapState.Has, Gap.Of(wanted, row, Gap.Of(first, Row("yes", "coded", "yes in-force"), null)).State);
        Assert.Equal(GapState.Unclear, Gap.Of(wanted, row, Gap.Of(first, Row("unclear", "coded", "unclear in-force"), null)).State);
        Assert.Equal(GapState.Lacks, Gap.Of(wanted, row, Gap.Of(first, Row("no", "coded", "no in-force"), null)).State);
    }

    [Fact]
    public void Over_the_real_data_nothing_unknown_is_lacked_and_nothing_had_rests_on_what_is_not_in_force()
    {
        foreach (var topic in Real.Value.Topics)
        {
            foreach (var preset in Presets.Of(Real.Value, topic))
            {
                Assert.NotEmpty(preset.Elements);
                var view = View(topic, "/gaps?places=all&topic=" + topic.Id + string.Concat(preset.Elements.Select(e => "&want=" + Uri.EscapeDataString(e.ToString()))));
                Assert.Equal(preset.Elements, view.Elements);
                Assert.Equal(Real.Value.Places.Count, view.Places.Count);
                Assert.All(view.Elements.Select((_, i) => i), i => Assert.Equal(view.Places.Count, view.Count(i, Enum.GetValues<GapState>())));
                Assert.All(view.Places.SelectMany(p => p.Gaps), gap =>
                {
                    Assert.False(gap.IsMissing && gap.State == GapState.Lacks && gap.Row.InForceAnswer.Is("unknown"), $"{gap.Row.Jurisdiction} {gap.Element}: unknown is held against it");
                    Assert.False(gap.IsHad && gap.By.Count == 0, $"{gap.Row.Jurisdiction} {gap.Element}: nothing gives it");
                    Assert.DoesNotContain(gap.By, v => gap.IsHad && !v.State.IsRelied());
                });
                Assert.DoesNotContain(view.Places, p => p.Place.CoverageOf(topic.Id).State == CoverageState.NotResearched && p.Gaps.Any(g => g.State == GapState.Lacks));
            }
        }
    }

    [Fact]
    public void A_model_law_is_a_choice_to_begin_from_and_answers_for_no_place()
    {
        var topic = Real.Value.Topic(new("elections"))!;
        var model = Assert.Single(Presets.Of(Real.Value, topic), p => p.Model is not null);
        Assert.Contains("el.window-days>=90", model.Elements.Select(e => e.ToString()));
        Assert.DoesNotContain(Answers.All(Real.Value, Today, topic.Id, new("us")).SelectMany(r => r.Values), v => v.Instrument == model.Model!.Id);
    }

    static GapsView View(Topic topic, string path) =>
        GapsView.Of(Real.Value, topic, GapsAddress.Read(Real.Value, new QueryCollection(QueryHelpers.ParseQuery(new Uri("http://x" + path).Query))).Address!, Today);

    static WantedElement Element(string topic, string wanted) => WantedElement.Parse(Real.Value, new(topic), wanted)!;

    static AnswerRow Row(string inForce, string state, string laws)
    {
        ValueRow[] values = [.. laws.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).Select(l => new ValueRow(
            new("us-xx/a"), null, Answer.Word(l[0]), ListName.Find<LegalStatus>(l[1])!.Value, "X. Code § 1", [.. l.Skip(2).Select(x => ListName.Find<Limit>(x)!.Value)], VerificationLevel.Official))];
        return new()
        {
            Jurisdiction = new("us-xx"),
            Topic = new("intimate-imagery"),
            Question = new("ii.civil"),
            Answer = values.Length > 0 ? values[0].Answer : Answer.Word(inForce),
            State = state,
            InForceAnswer = Answer.Word(inForce),
            Values = values,
        };
    }
}
