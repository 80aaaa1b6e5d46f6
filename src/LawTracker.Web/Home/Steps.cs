using LawTracker.Web.Parts;

namespace LawTracker.Web.Home;

/// <summary>A dated step in a law's life, by its maker or by a court.</summary>
public sealed record Step(PartialDate On, string What, Instrument Law, CourtCase? Case);

/// <summary>What changed lately in the law itself, and what is dated to come.</summary>
public static class Steps
{
    static readonly HashSet<EventKind> Telling =
    [
        EventKind.Introduced, EventKind.PassedChamber, EventKind.PassedLegislature, EventKind.Vetoed, EventKind.Enacted, EventKind.Issued, EventKind.Failed, EventKind.Withdrawn, EventKind.Commenced,
        EventKind.CommencementPostponed, EventKind.Expires, EventKind.ExpiryPostponed, EventKind.ReEnacted, EventKind.Repealed, EventKind.Revoked, EventKind.Superseded, EventKind.Enforceable,
        EventKind.EnforcementDeferred, EventKind.TranspositionDue, EventKind.Amended, EventKind.Recognised, EventKind.Overruled,
    ];

    public static IReadOnlyList<Step> Past(Corpus corpus, DateOnly today, int count) =>
        [.. All(corpus).Where(s => s.On.Last <= today).OrderByDescending(s => s.On).ThenBy(s => s.Law.Id).Take(count)];

    public static IReadOnlyList<Step> Coming(Corpus corpus, DateOnly today, int count) =>
        [.. All(corpus).Where(s => s.On.First > today).OrderBy(s => s.On).ThenBy(s => s.Law.Id).Take(count)];

    static IEnumerable<Step> All(Corpus corpus)
    {
        var made = from law in corpus.Laws from e in law.Events where Telling.Contains(e.Kind) from step in Of(law, e) select step;
        var ruled = from c in corpus.Cases from r in c.Rulings where corpus.Law(r.Law) is not null select new Step(r.On, Words.Kind(r.Kind), corpus.Law(r.Law)!, c);
        return made.Concat(ruled).DistinctBy(s => (s.On, s.What, s.Law.Id));
    }

    /// <summary>A decision and the day it bites are two steps.</summary>
    static IEnumerable<Step> Of(Instrument law, LegalEvent e)
    {
        var parts = e.Parts.Count == 0 || e.Parts.Count == law.Parts.Count ? "" : $" ({Words.List([.. e.Parts.Select(p => p.Replace('-', ' '))])})";
        yield return new(e.On, Words.Kind(e.Kind) + parts, law, null);
        if (e.Effective is { } effective && effective != e.On)
            yield return new(effective, Bites(e.Kind) + parts, law, null);
    }

    static string Bites(EventKind kind) => kind switch
    {
        EventKind.Amended => "Amendment takes effect",
        EventKind.EnforcementDeferred => "Enforceable, as deferred",
        EventKind.CommencementPostponed => "Commences, as postponed",
        EventKind.ExpiryPostponed => "Expires, as postponed",
        EventKind.TranspositionDue => "Transposition due",
        _ => Words.Kind(kind),
    };
}
