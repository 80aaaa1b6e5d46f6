namespace LawTracker.Laws;

/// <summary>What one law does to another, seen from one of the two.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="IsDoneTo">Whether it is done to the law that asks: amended by, not amends.</param>
/// <param name="Other">The other law; null where only a citation is known.</param>
/// <param name="On">From when.</param>
/// <param name="Cite">What is affected.</param>
/// <param name="Note">What else the record says.</param>
public sealed record Relation(EffectKind Kind, bool IsDoneTo, InstrumentId? Other, PartialDate? On, string? Cite, string? Note)
{
    /// <summary>All relations of a law: those its record declares, those that others declare on it, and those its and their events name. Each once, those without a date last.</summary>
    public static IReadOnlyList<Relation> Of(Corpus corpus, Instrument law)
    {
        Relation[] all =
        [
            .. law.Effects.Select(e => new Relation(e.Kind, false, e.Law, e.On, e.Cite, e.Note)),
            .. corpus.Laws.SelectMany(l => l.Effects.Where(e => e.Law == law.Id).Select(e => new Relation(e.Kind, true, l.Id, e.On, e.Cite, e.Note))),
            .. law.Events.SelectMany(e => ByEvent(e, isDoneTo: true, e.By)),
            .. corpus.Laws.SelectMany(l => l.Events.Where(e => e.By == law.Id).SelectMany(e => ByEvent(e, isDoneTo: false, l.Id))),
        ];
        return [.. all
            .DistinctBy(r => (r.Kind, r.IsDoneTo && r.Kind != EffectKind.Companion, r.Other, r.Other is null ? r.Cite : null))
            .OrderBy(r => r.On is null).ThenBy(r => r.On)];
    }

    /// <summary>Whether it is only proposed as yet: a bill or a proposed rule changes no law.</summary>
    public bool IsProposed(Corpus corpus, Instrument asking) =>
        Kind is not (EffectKind.Companion or EffectKind.Reintroduces or EffectKind.BasedOn or EffectKind.DefinesFor or EffectKind.Became)
        && (IsDoneTo ? Other is { } id ? corpus.Law(id) : null : asking)?.Kind is InstrumentKind.Bill or InstrumentKind.ProposedRule;

    static IEnumerable<Relation> ByEvent(LegalEvent e, bool isDoneTo, InstrumentId? other)
    {
        if (other is not null && KindOf(e.Kind) is { } kind)
            yield return new(kind, isDoneTo, other, e.Bites, null, null);
    }

    static EffectKind? KindOf(EventKind kind) => kind switch
    {
        EventKind.Amended => EffectKind.Amends,
        EventKind.Repealed or EventKind.Revoked => EffectKind.Repeals,
        EventKind.Superseded => EffectKind.Replaces,
        EventKind.Commenced => EffectKind.Commences,
        EventKind.ReEnacted or EventKind.ExpiryPostponed => EffectKind.Extends,
        EventKind.Codified => EffectKind.Codifies,
        EventKind.Renumbered => EffectKind.Renumbers,
        EventKind.Corrected => EffectKind.Corrects,
        EventKind.Transposed => EffectKind.Transposes,
        _ => null,
    };
}
