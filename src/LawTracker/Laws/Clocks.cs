namespace LawTracker.Laws;

/// <summary>The five clocks of a law or part, as known on a day. A clock that never started, or was put off without a date, is null.</summary>
/// <param name="Enacted">The day it was made.</param>
/// <param name="Effective">The day it enters into force.</param>
/// <param name="Enforceable">The day from which it is enforced, where that differs.</param>
/// <param name="Today">In force on the day, or why not.</param>
/// <param name="Court">The ruling that stands in its way, if any.</param>
public sealed record Clocks(PartialDate? Enacted, PartialDate? Effective, PartialDate? Enforceable, LegalStatus Today, CaseRuling? Court)
{
    public static Clocks On(Instrument law, string? part, IReadOnlyList<CaseRuling> rulings, DateOnly day)
    {
        // For the whole law the earliest of its parts' clocks is the one that matters first.
        LegalEvent[] events = [.. law.Events.Where(e => part is null || e.Concerns(part))];
        var made = events.Where(e => e.Kind is EventKind.Enacted or EventKind.Issued or EventKind.Recognised).Select(e => (PartialDate?)e.On).Min();
        return new(
            made,
            law.Kind == InstrumentKind.Doctrine ? made : StatusRule.Clock(events, EventKind.Commenced, EventKind.CommencementPostponed, day),
            StatusRule.Clock(events, EventKind.Enforceable, EventKind.EnforcementDeferred, day),
            StatusRule.On(law, part, rulings, day),
            CourtRule.Decisive(part, rulings, day));
    }
}
