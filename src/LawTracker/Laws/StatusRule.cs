namespace LawTracker.Laws;

/// <summary>A ruling with the case it was given in.</summary>
public sealed record CaseRuling(CourtCase Case, Ruling Ruling);

/// <summary>The legal status of a law, or of one part, on a day: a pure function of its events and of the rulings on it.</summary>
/// <remarks>Latest-decided expiry wins; latest ruling of a case wins; a law without a commencement is never in force; a partial date that straddles the day says so.</remarks>
public static class StatusRule
{
    /// <summary>From what protects most to what protects least; an answer shows the best state of the laws it rests on.</summary>
    static readonly LegalStatus[] Rank =
    [
        LegalStatus.InForce, LegalStatus.PartlyEnjoined, LegalStatus.NotYetEnforceable, LegalStatus.NotYetInForce, LegalStatus.DateUncertain, LegalStatus.Stayed, LegalStatus.Enjoined,
        LegalStatus.Preempted, LegalStatus.StruckDown, LegalStatus.Pending, LegalStatus.Vetoed, LegalStatus.Failed, LegalStatus.Expired, LegalStatus.Superseded, LegalStatus.Repealed,
    ];

    /// <summary>States in which a law may be relied on.</summary>
    public static bool IsRelied(this LegalStatus status) => status is LegalStatus.InForce or LegalStatus.PartlyEnjoined;

    /// <summary>States in which a law is not, or no longer, law at all.</summary>
    public static bool IsOut(this LegalStatus status) =>
        status is LegalStatus.Pending or LegalStatus.Failed or LegalStatus.Vetoed or LegalStatus.Repealed or LegalStatus.Expired or LegalStatus.Superseded;

    public static LegalStatus Best(IEnumerable<LegalStatus> states) => states.MinBy(s => Array.IndexOf(Rank, s));

    /// <summary>The status of one part; of the whole law where <paramref name="part"/> is null: then the best of its parts.</summary>
    /// <param name="law">The law.</param>
    /// <param name="part">A part's id, or null.</param>
    /// <param name="rulings">All rulings on this law.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="lineage">The place asked about and the places that hold it; null: wherever the law extends.</param>
    public static LegalStatus On(Instrument law, string? part, IEnumerable<CaseRuling> rulings, DateOnly day, IReadOnlyCollection<JurisdictionId>? lineage = null)
    {
        var all = rulings as IReadOnlyList<CaseRuling> ?? [.. rulings];
        string?[] parts = part is null && law.Parts.Count > 0 ? [.. law.Parts.Select(p => p.Id)] : [part];
        return Best(from place in lineage is null ? Places(law) : [lineage] from p in parts select OfPart(law, p, all, day, place));
    }

    /// <summary>The places where a law may stand differently: those its events name, and the rest of its territory where it starts there at all.</summary>
    internal static IEnumerable<IReadOnlyCollection<JurisdictionId>> Places(Instrument law)
    {
        var own = law.Id.Jurisdiction;
        LegalEvent[] starts = [.. law.Events.Where(e => e.Kind == EventKind.Commenced)];
        var named = law.Extent.Concat(law.Events.SelectMany(e => e.Extent)).Distinct().Select(p => new[] { p, own });
        return law.Extent.Count > 0 || (starts.Length > 0 && starts.All(e => e.Extent.Count > 0)) ? named : named.Prepend([own]);
    }

    static LegalStatus OfPart(Instrument law, string? part, IReadOnlyList<CaseRuling> rulings, DateOnly day, IReadOnlyCollection<JurisdictionId>? lineage)
    {
        LegalEvent[] events = [.. law.Events.Where(e => e.Concerns(part, lineage))];
        if (Ended(events, day) is { } end)
            return end;
        var doctrine = law.Kind == InstrumentKind.Doctrine;
        if (!doctrine && Making(events, day) is { } making)
            return making;
        var force = doctrine ? Recognised(events, day) : Commenced(events, day);
        if (force != LegalStatus.InForce)
            return force;
        var court = CourtRule.On(part, rulings, day);
        return court is null or LegalStatus.PartlyEnjoined && Enforceable(events, day) is var enforced and not LegalStatus.InForce ? enforced : court ?? LegalStatus.InForce;
    }

    static LegalStatus? Ended(LegalEvent[] events, DateOnly day) =>
        Ended(events, d => d.ReachedOn(day) == Reached.Yes) is var sure && sure == Ended(events, d => d.ReachedOn(day) != Reached.No) ? sure : LegalStatus.DateUncertain;

    static LegalStatus? Ended(LegalEvent[] events, Func<PartialDate, bool> reached)
    {
        var last = events
            .Where(e => e.Kind is EventKind.Repealed or EventKind.Revoked or EventKind.Superseded or EventKind.ReEnacted && reached(e.Bites))
            .OrderBy(e => e.Bites).LastOrDefault();
        if (last is { Kind: not EventKind.ReEnacted })
            return last.Kind == EventKind.Superseded ? LegalStatus.Superseded : LegalStatus.Repealed;

        // An expiry without a separate date was decided with the law itself (or with the re-enactment before it), so any later decision beats it.
        bool Known(LegalEvent e) => e is { Kind: EventKind.Expires, Effective: null }
            ? !events.Any(r => r.Kind == EventKind.ReEnacted && !reached(r.Bites) && r.Bites.CompareTo(e.On) <= 0)
            : reached(e.On);
        var expiry = events
            .Where(e => e.Kind is EventKind.Expires or EventKind.ExpiryPostponed && Known(e))
            .OrderBy(e => e is { Kind: EventKind.Expires, Effective: null } ? 0 : 1).ThenBy(e => e.On)
            .LastOrDefault();
        if (expiry is null or { Kind: EventKind.ExpiryPostponed, Effective: null })
            return null;
        return reached(expiry.Bites) && !(last?.Bites.CompareTo(expiry.Bites) >= 0) ? LegalStatus.Expired : null;
    }

    /// <summary>Null once it is law; else what became of it.</summary>
    static LegalStatus? Making(LegalEvent[] events, DateOnly day)
    {
        var made = events.Where(e => e.Kind is EventKind.Enacted or EventKind.Issued && e.HappenedBy(day) != Reached.No).MinBy(e => e.On);
        if (made is not null)
            return made.HappenedBy(day) == Reached.Maybe ? LegalStatus.DateUncertain : null;
        return events.Where(e => e.On.ReachedOn(day) != Reached.No).OrderBy(e => e.On).Select(e => e.Kind)
            .LastOrDefault(k => k is EventKind.Failed or EventKind.Withdrawn or EventKind.Lapsed or EventKind.VetoSustained or EventKind.Vetoed or EventKind.CarriedOver) switch
        {
            EventKind.Vetoed => LegalStatus.Vetoed,
            EventKind.Failed or EventKind.Withdrawn or EventKind.Lapsed or EventKind.VetoSustained => LegalStatus.Failed,
            _ => LegalStatus.Pending,
        };
    }

    /// <summary>What courts say stands once said, whether they recognised, predicted or declined it (its findings tell which), until abrogated or overruled.</summary>
    static LegalStatus Recognised(LegalEvent[] events, DateOnly day)
    {
        LegalEvent[] said = [.. events.Where(e => e.Kind is EventKind.Recognised or EventKind.Predicted or EventKind.Declined or EventKind.Abrogated or EventKind.Overruled).OrderBy(e => e.Bites)];
        LegalStatus After(Reached least) => said.LastOrDefault(e => e.Bites.ReachedOn(day) >= least)?.Kind switch
        {
            null => LegalStatus.Pending,
            EventKind.Abrogated or EventKind.Overruled => LegalStatus.Repealed,
            _ => LegalStatus.InForce,
        };
        return After(Reached.Yes) is var sure && sure == After(Reached.Maybe) ? sure : LegalStatus.DateUncertain;
    }

    static LegalStatus Commenced(LegalEvent[] events, DateOnly day)
    {
        var start = Clock(events, EventKind.Commenced, EventKind.CommencementPostponed, day);
        return start?.ReachedOn(day) switch
        {
            Reached.Yes => LegalStatus.InForce,
            Reached.Maybe => LegalStatus.DateUncertain,
            Reached.No when events.Any(e => e.Kind == EventKind.Commenced && e.IsKnownOnlyBy) => LegalStatus.DateUncertain,
            _ => LegalStatus.NotYetInForce,
        };
    }

    static LegalStatus Enforceable(LegalEvent[] events, DateOnly day)
    {
        var start = Clock(events, EventKind.Enforceable, EventKind.EnforcementDeferred, day);
        if (start is null)
            return events.Any(e => e.Kind == EventKind.EnforcementDeferred && e.Effective is null && e.On.ReachedOn(day) != Reached.No)
                ? LegalStatus.NotYetEnforceable : LegalStatus.InForce;
        return start.Value.ReachedOn(day) switch
        {
            Reached.Yes => LegalStatus.InForce,
            Reached.Maybe => LegalStatus.DateUncertain,
            _ => LegalStatus.NotYetEnforceable,
        };
    }

    /// <summary>When a clock starts as known on a day: the earliest start, unless a postponement decided before that start moved it. Null: no date, or put off without one.</summary>
    /// <remarks>A start with a day of decision counts from that decision on, so it can end or shorten a postponement; one without was planned with the law, and the next of these ends a postponement without a date.</remarks>
    public static PartialDate? Clock(IEnumerable<LegalEvent> events, EventKind starts, EventKind postpones, DateOnly day)
    {
        LegalEvent[] steps = [.. events.Where(e => e.Kind == starts || (e.Kind == postpones && e.On.ReachedOn(day) != Reached.No)).OrderBy(e => e.On)];
        PartialDate[] planned = [.. steps.Where(e => e.Kind == starts && e.Effective is null).Select(e => e.On)];
        PartialDate? start = planned is [var first, ..] ? first : null;
        foreach (var e in steps.Where(e => e.Kind == postpones || e.Effective is not null))
        {
            if (e.Kind == starts)
                start = start is { } earlier && earlier.CompareTo(e.Bites) <= 0 ? start : e.Effective;
            else if (start is null || e.On.CompareTo(start.Value) <= 0)
                start = e.Effective ?? planned.Cast<PartialDate?>().FirstOrDefault(p => p?.CompareTo(start ?? p.Value) > 0);
            // A start that has already passed cannot be postponed: that would be a suspension, which is another event.
        }
        return start;
    }
}
