namespace LawTracker.Laws;

/// <summary>What a dated step makes of a law.</summary>
public enum TurnKind { TakesEffect, AmendmentTakesEffect, CanBeEnforced, Expires, Ends, TranspositionDue }

/// <summary>A day on which a law, or a part of it, turns.</summary>
/// <param name="On">The day, as well as it is known.</param>
/// <param name="Kind">Which clock turns.</param>
/// <param name="What">In words, for a list: <c>Takes effect, not yet enforceable</c>.</param>
/// <param name="Law">The law.</param>
/// <param name="Event">The event that dates it.</param>
public sealed record Turn(PartialDate On, TurnKind Kind, string What, Instrument Law, LegalEvent Event);

/// <summary>The days on which laws turn.</summary>
/// <remarks>A start, an end or a deadline counts only where the status really turns on that day, as the rules compute it: one that was put off before it came never happened.</remarks>
public static class Turns
{
    static readonly HashSet<EventKind> Turning =
    [
        EventKind.Commenced, EventKind.CommencementPostponed, EventKind.Enforceable, EventKind.EnforcementDeferred, EventKind.Expires, EventKind.ExpiryPostponed, EventKind.ReEnacted,
        EventKind.Repealed, EventKind.Revoked, EventKind.Superseded,
    ];

    /// <summary>What one event turns, on the day it bites; nothing where nothing turns.</summary>
    public static IEnumerable<Turn> Of(Corpus corpus, Instrument law, LegalEvent e)
    {
        if (e.Kind is EventKind.Amended or EventKind.TranspositionDue && !corpus.StatusOf(law, null, e.Bites.Last).IsOut())
            yield return e.Kind is EventKind.Amended ? new(e.Bites, TurnKind.AmendmentTakesEffect, "Amendment takes effect", law, e) : new(e.Bites, TurnKind.TranspositionDue, "Transposition due", law, e);
        if (Turning.Contains(e.Kind) && Turned(corpus, law, e) is var (kind, what))
            yield return new(e.Bites, kind, what, law, e);
    }

    /// <summary>What the law, or the part or place that an event names, becomes on the day the event bites; null where nothing turns.</summary>
    static (TurnKind Kind, string What)? Turned(Corpus corpus, Instrument law, LegalEvent e)
    {
        var rulings = corpus.RulingsOn(law.Id);
        string?[] parts = e.Parts.Count > 0 ? [.. e.Parts] : law.Parts.Count > 0 ? [.. law.Parts.Select(p => p.Id)] : [null];
        JurisdictionId[]?[] places = e.Extent.Count > 0 ? [.. e.Extent.Select(p => new[] { p, law.Id.Jurisdiction })] : [null];
        foreach (var (part, place) in from part in parts from place in places select (part, place))
        {
            var before = StatusRule.On(law, part, rulings, e.Bites.First.AddDays(-1), place);
            var after = StatusRule.On(law, part, rulings, e.Bites.Last, place);
            if (before != after && after is not (LegalStatus.DateUncertain or LegalStatus.NotYetInForce or LegalStatus.Pending))
                return Becomes(before, after, e.Kind);
        }
        return null;
    }

    static (TurnKind Kind, string What) Becomes(LegalStatus before, LegalStatus after, EventKind kind) => after switch
    {
        LegalStatus.InForce or LegalStatus.PartlyEnjoined when kind is EventKind.Enforceable or EventKind.EnforcementDeferred && before == LegalStatus.NotYetEnforceable => (TurnKind.CanBeEnforced, "Can be enforced"),
        LegalStatus.InForce or LegalStatus.PartlyEnjoined => (TurnKind.TakesEffect, "Takes effect"),
        LegalStatus.NotYetEnforceable => (TurnKind.TakesEffect, "Takes effect, not yet enforceable"),
        LegalStatus.Expired => (TurnKind.Expires, "Expires"),
        LegalStatus.Repealed => (TurnKind.Ends, "Repealed"),
        LegalStatus.Superseded => (TurnKind.Ends, "Superseded"),
        LegalStatus.Enjoined => (TurnKind.TakesEffect, "Takes effect, blocked by a court"),
        LegalStatus.Stayed => (TurnKind.TakesEffect, "Takes effect, stayed by a court"),
        _ => (TurnKind.TakesEffect, char.ToUpperInvariant(after.Words()[0]) + after.Words()[1..]),
    };
}
