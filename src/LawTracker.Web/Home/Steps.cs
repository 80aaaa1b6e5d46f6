using LawTracker.Web.Parts;

namespace LawTracker.Web.Home;

/// <summary>A dated step in a law's life, by its maker or by a court.</summary>
public sealed record Step(PartialDate On, string What, Instrument Law, CourtCase? Case);

/// <summary>What changed lately in the law itself, and what is dated to come.</summary>
/// <remarks>A start, an end or a deadline counts only where the status really turns on that day, as the rules compute it: one that was put off before it came never happened.</remarks>
public static class Steps
{
    static readonly HashSet<EventKind> Made =
    [
        EventKind.Introduced, EventKind.PassedChamber, EventKind.PassedLegislature, EventKind.Vetoed, EventKind.Enacted, EventKind.Issued, EventKind.Failed, EventKind.Withdrawn, EventKind.Lapsed,
        EventKind.CommencementPostponed, EventKind.EnforcementDeferred, EventKind.ExpiryPostponed, EventKind.Recognised, EventKind.Overruled,
    ];

    static readonly HashSet<EventKind> Turns =
    [
        EventKind.Commenced, EventKind.CommencementPostponed, EventKind.Enforceable, EventKind.EnforcementDeferred, EventKind.Expires, EventKind.ExpiryPostponed, EventKind.ReEnacted,
        EventKind.Repealed, EventKind.Revoked, EventKind.Superseded,
    ];

    public static IReadOnlyList<Step> Past(Corpus corpus, DateOnly today, int count) =>
        [.. All(corpus).Where(s => s.On.Last <= today).OrderByDescending(s => s.On).ThenBy(s => s.Law.Id).Take(count)];

    public static IReadOnlyList<Step> Coming(Corpus corpus, DateOnly today, int count) =>
        [.. All(corpus).Where(s => s.On.First > today).OrderBy(s => s.On).ThenBy(s => s.Law.Id).Take(count)];

    public static int InLastMonth(IReadOnlyList<Step> steps, DateOnly today) => steps.Count(s => s.On.Last >= today.AddDays(-31));

    static IEnumerable<Step> All(Corpus corpus)
    {
        var made = from law in corpus.Laws from e in law.Events from step in Of(corpus, law, e) select step;
        var ruled = from c in corpus.Cases from r in c.Rulings where corpus.Law(r.Law) is not null select new Step(r.On, Words.Kind(r.Kind), corpus.Law(r.Law)!, c);
        return made.Concat(ruled).GroupBy(s => (s.On, s.Law.Id, s.Case?.Id)).Select(g => g.First() with { What = Sentence([.. g.Select(s => s.What).Distinct(StringComparer.Ordinal)]) });
    }

    /// <summary>A decision and the day it bites are two steps.</summary>
    static IEnumerable<Step> Of(Corpus corpus, Instrument law, LegalEvent e)
    {
        var parts = e.Parts.Count == 0 || e.Parts.Count == law.Parts.Count ? "" : $" ({Words.List([.. e.Parts.Select(p => p.Replace('-', ' '))])})";
        if (Made.Contains(e.Kind) || (e.Kind is EventKind.Amended && e.Effective is not null))
            yield return new(e.On, Words.Kind(e.Kind) + parts, law, null);
        if (e.Kind is EventKind.Amended or EventKind.TranspositionDue && !corpus.StatusOf(law, null, e.Bites.Last).IsOut())
            yield return new(e.Bites, (e.Kind is EventKind.Amended ? "Amendment takes effect" : "Transposition due") + parts, law, null);
        if (Turns.Contains(e.Kind) && Turned(corpus, law, e) is { } now)
            yield return new(e.Bites, now + parts, law, null);
    }

    /// <summary>What the law, or the part or place that an event names, becomes on the day the event bites; null where nothing turns.</summary>
    static string? Turned(Corpus corpus, Instrument law, LegalEvent e)
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

    static string Becomes(LegalStatus before, LegalStatus after, EventKind kind) => after switch
    {
        LegalStatus.InForce or LegalStatus.PartlyEnjoined when kind is EventKind.Enforceable or EventKind.EnforcementDeferred && before == LegalStatus.NotYetEnforceable => "Can be enforced",
        LegalStatus.InForce or LegalStatus.PartlyEnjoined => "Takes effect",
        LegalStatus.NotYetEnforceable => "Takes effect, not yet enforceable",
        LegalStatus.Expired => "Expires",
        LegalStatus.Repealed => "Repealed",
        LegalStatus.Superseded => "Superseded",
        _ => Words.Of(after),
    };

    static string Sentence(IReadOnlyList<string> steps) => steps[0] + string.Concat(steps.Skip(1).Select(s => ", " + char.ToLowerInvariant(s[0]) + s[1..]));
}
