namespace LawTracker.Laws;

/// <summary>What courts have done to a law or a part of it, as known on a day.</summary>
public static class CourtRule
{
    /// <summary>Null where no ruling stands in its way.</summary>
    /// <remarks>Within a case the latest ruling wins and lifting clears; between cases the gravest state stands. A ruling for the parties only, or on an unnamed part, leaves the law partly enjoined.</remarks>
    public static LegalStatus? On(string? part, IEnumerable<CaseRuling> rulings, DateOnly day)
    {
        CaseRuling[] all = [.. rulings];
        var sure = Gravest(part, all, day, Reached.Yes);
        return sure == Gravest(part, all, day, Reached.Maybe) ? sure : LegalStatus.DateUncertain;
    }

    /// <summary>The ruling that makes the present state, to be shown with it.</summary>
    public static CaseRuling? Decisive(string? part, IEnumerable<CaseRuling> rulings, DateOnly day)
    {
        CaseRuling[] known = [.. rulings.Where(r => r.Ruling.On.ReachedOn(day) != Reached.No && Concerns(r.Ruling, part))];
        return On(part, known, day) is not { } state ? null : known
            .GroupBy(r => r.Case.Id, StringComparer.Ordinal)
            .Where(g => state == LegalStatus.DateUncertain || OfCase(g.Select(r => r.Ruling).OrderBy(r => r.On), part) == state)
            .SelectMany(g => g)
            .Where(r => Blocks(r.Ruling.Kind))
            .MaxBy(r => r.Ruling.On);
    }

    static LegalStatus? Gravest(string? part, CaseRuling[] rulings, DateOnly day, Reached least) =>
        rulings
            .Where(r => r.Ruling.On.ReachedOn(day) >= least && Concerns(r.Ruling, part))
            .GroupBy(r => r.Case.Id, StringComparer.Ordinal)
            .Max(g => OfCase(g.Select(r => r.Ruling).OrderBy(r => r.On), part));

    static bool Concerns(Ruling ruling, string? part) => ruling.Parts.Count == 0 || part is null || ruling.Parts.Contains(part, StringComparer.Ordinal);

    static bool Blocks(RulingKind kind) => kind is RulingKind.Enjoined or RulingKind.Stayed or RulingKind.StruckDown or RulingKind.Preempted;

    static LegalStatus? OfCase(IEnumerable<Ruling> rulings, string? part)
    {
        LegalStatus? state = null;
        foreach (var ruling in rulings)
        {
            if (ruling.Kind is RulingKind.InjunctionLifted or RulingKind.Reversed or RulingKind.Vacated or RulingKind.Upheld)
                state = Cleared(state, ruling, part);
            else if (Blocks(ruling.Kind))
                state = State(ruling, part);
        }
        return state;
    }

    /// <summary>Lifting in part leaves the rest of a full block; upholding in part leaves what is already narrow as it was.</summary>
    static LegalStatus? Cleared(LegalStatus? state, Ruling ruling, string? part) =>
        state is not null && IsNarrow(ruling, part) && (state != LegalStatus.PartlyEnjoined || ruling.Kind == RulingKind.Upheld) ? LegalStatus.PartlyEnjoined : null;

    static bool IsNarrow(Ruling ruling, string? part) =>
        ruling.Scope == RulingScope.PartiesOnly || (ruling.Scope == RulingScope.InPart && ruling.Parts.Count == 0) || (part is null && ruling.Parts.Count > 0);

    static LegalStatus State(Ruling ruling, string? part) =>
        IsNarrow(ruling, part) ? LegalStatus.PartlyEnjoined : ruling.Kind switch
        {
            RulingKind.StruckDown => LegalStatus.StruckDown,
            RulingKind.Preempted => LegalStatus.Preempted,
            RulingKind.Stayed => LegalStatus.Stayed,
            _ => LegalStatus.Enjoined,
        };
}
