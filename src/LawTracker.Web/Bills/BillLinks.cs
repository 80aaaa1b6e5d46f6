using LawTracker.Web.Parts;

namespace LawTracker.Web.Bills;

/// <summary>How a bill hangs together with others: companions, earlier and later attempts, what it became.</summary>
static class BillLinks
{
    static readonly HashSet<EffectKind> Kinds = [EffectKind.Companion, EffectKind.Reintroduces, EffectKind.Became];

    /// <summary>The links that other records have to a law.</summary>
    public static ILookup<InstrumentId, (Instrument Law, Effect Effect)> To(Corpus corpus) =>
        (from law in corpus.Laws from effect in law.Effects where effect.Law is not null && Kinds.Contains(effect.Kind) select (law, effect)).ToLookup(p => p.effect.Law!.Value);

    /// <summary>Both ways, each other record once.</summary>
    public static IEnumerable<(string Says, InstrumentId Other)> Of(Instrument law, IEnumerable<(Instrument Law, Effect Effect)> incoming) =>
        law.Effects.Where(e => Kinds.Contains(e.Kind) && e.Law is not null).Select(e => (Words.Kind(e.Kind), e.Law!.Value))
            .Concat(incoming.Select(i => (Back(i.Effect.Kind), i.Law.Id)))
            .DistinctBy(l => l.Item2);

    static string Back(EffectKind kind) => kind switch
    {
        EffectKind.Reintroduces => "Reintroduced as",
        EffectKind.Became => "Was before",
        _ => Words.Kind(kind),
    };
}
