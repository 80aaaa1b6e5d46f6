using LawTracker.Web.Parts;

namespace LawTracker.Web.Home;

/// <summary>A dated step in a law's life, by its maker or by a court.</summary>
public sealed record Step(PartialDate On, string What, Instrument Law, CourtCase? Case);

/// <summary>What changed lately in the law itself, and what is dated to come.</summary>
public static class Steps
{
    static readonly HashSet<EventKind> Made =
    [
        EventKind.Introduced, EventKind.PassedChamber, EventKind.PassedLegislature, EventKind.Vetoed, EventKind.Enacted, EventKind.Issued, EventKind.Failed, EventKind.Withdrawn, EventKind.Lapsed,
        EventKind.CommencementPostponed, EventKind.EnforcementDeferred, EventKind.ExpiryPostponed, EventKind.Recognised, EventKind.Overruled,
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
        foreach (var turn in Turns.Of(corpus, law, e))
            yield return new(turn.On, turn.What + parts, law, null);
    }

    static string Sentence(IReadOnlyList<string> steps) => steps[0] + string.Concat(steps.Skip(1).Select(s => ", " + char.ToLowerInvariant(s[0]) + s[1..]));
}
