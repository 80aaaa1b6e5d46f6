using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

public class RelationTests
{
    static readonly InstrumentId A = new("us-xx/a"), B = new("us-xx/b");

    [Fact]
    public void An_effect_is_seen_from_both_sides_with_its_date()
    {
        var corpus = Corpus(Law(A), Law(B) with { Effects = [Effect(EffectKind.Amends, A)] });
        Assert.Equal([new Relation(EffectKind.Amends, true, B, PartialDate.Parse("2024-07-01"), null, null)], Of(corpus, A));
        Assert.Equal([new Relation(EffectKind.Amends, false, A, PartialDate.Parse("2024-07-01"), null, null)], Of(corpus, B));
    }

    [Fact]
    public void An_event_that_names_its_act_is_a_relation_too_but_not_twice()
    {
        var amended = Law(A) with { Events = [new() { Id = "e1", Kind = EventKind.Amended, On = PartialDate.Parse("2024-03-01"), Effective = PartialDate.Parse("2024-07-01"), By = B, Source = "code" }] };
        var corpus = Corpus(amended, Law(B));
        Assert.Equal([(EffectKind.Amends, true, "2024-07-01")], Of(corpus, A).Select(r => (r.Kind, r.IsDoneTo, r.On.ToString()!)));
        Assert.Equal([(EffectKind.Amends, false, "2024-07-01")], Of(corpus, B).Select(r => (r.Kind, r.IsDoneTo, r.On.ToString()!)));
        Assert.Single(Of(Corpus(amended, Law(B) with { Effects = [Effect(EffectKind.Amends, A)] }), A));
    }

    [Fact]
    public void Companions_are_each_others_once()
    {
        var corpus = Corpus(Law(A) with { Effects = [Effect(EffectKind.Companion, B)] }, Law(B) with { Effects = [Effect(EffectKind.Companion, A)] });
        Assert.Single(Of(corpus, A));
        Assert.Single(Of(corpus, B));
        Assert.Single(Of(Corpus(Law(A), Law(B) with { Effects = [Effect(EffectKind.Companion, A)] }), A));
    }

    [Theory]
    [InlineData(InstrumentKind.Bill, EffectKind.Amends, true)]
    [InlineData(InstrumentKind.ProposedRule, EffectKind.Repeals, true)]
    [InlineData(InstrumentKind.Bill, EffectKind.Reintroduces, false)]
    [InlineData(InstrumentKind.Act, EffectKind.Amends, false)]
    public void What_a_bill_does_is_only_proposed(InstrumentKind kind, EffectKind effect, bool proposed)
    {
        var corpus = Corpus(Law(A), Law(B) with { Kind = kind, Effects = [Effect(effect, A)] });
        foreach (var id in new[] { A, B })
            Assert.Equal(proposed, Assert.Single(Of(corpus, id)).IsProposed(corpus, corpus.Law(id)!));
    }

    static Instrument Law(InstrumentId id) => LawBuilder.Law("standing", id.Value).Law;

    static Effect Effect(EffectKind kind, InstrumentId law) => new() { Kind = kind, Law = law, On = PartialDate.Parse("2024-07-01"), Source = "code" };

    static Corpus Corpus(params IRecord[] records) => new(records);

    static IReadOnlyList<Relation> Of(Corpus corpus, InstrumentId law) => Relation.Of(corpus, corpus.Law(law)!);
}
