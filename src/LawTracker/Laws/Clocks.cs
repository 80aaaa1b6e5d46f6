namespace LawTracker.Laws;

/// <summary>The five clocks of a law or part, as known on a day. A clock that never started, or was put off without a date, is null.</summary>
/// <param name="Enacted">The day it was made.</param>
/// <param name="Effective">The day it enters into force.</param>
/// <param name="Enforceable">The day from which it is enforced, where that differs.</param>
/// <param name="Today">In force on the day, or why not.</param>
/// <param name="Court">The ruling that stands in its way, if any.</param>
public sealed record Clocks(PartialDate? Enacted, PartialDate? Effective, PartialDate? Enforceable, LegalStatus Today, CaseRuling? Court)
{
    /// <summary>The law is only known to have stood by <see cref="Enacted"/>; when it was made is not known.</summary>
    public bool IsEnactedKnownOnlyBy { get; init; }

    /// <summary>The law is only known to have been in force by <see cref="Effective"/>.</summary>
    public bool IsEffectiveKnownOnlyBy { get; init; }

    public static Clocks On(Instrument law, string? part, IReadOnlyList<CaseRuling> rulings, DateOnly day)
    {
        string?[] parts = part is null && law.Parts.Count > 0 ? [.. law.Parts.Select(p => p.Id)] : [part];

        // For the whole law the earliest of the clocks of its parts and places is the one that matters first.
        PartialDate? Earliest(EventKind starts, EventKind postpones) =>
            (from place in StatusRule.Places(law) from p in parts select StatusRule.Clock(law.Events.Where(e => e.Concerns(p, place)), starts, postpones, day)).Min();
        var made = law.Events.Where(e => parts.Any(p => e.Concerns(p)) && e.Makes).Select(e => (PartialDate?)e.On).Min();
        var effective = law.Kind == InstrumentKind.Doctrine ? made : Earliest(EventKind.Commenced, EventKind.CommencementPostponed);
        return new(
            made,
            effective,
            Earliest(EventKind.Enforceable, EventKind.EnforcementDeferred),
            StatusRule.On(law, part, rulings, day),
            CourtRule.Decisive(part, rulings, day))
        {
            IsEnactedKnownOnlyBy = law.Events.Any(e => e.IsKnownOnlyBy && e.Kind is EventKind.Enacted or EventKind.Issued && e.On == made),
            IsEffectiveKnownOnlyBy = law.Events.Any(e => e.IsKnownOnlyBy && e.Kind == EventKind.Commenced && e.Bites == effective),
        };
    }
}
