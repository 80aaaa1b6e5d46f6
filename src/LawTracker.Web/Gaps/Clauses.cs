using LawTracker.Publishing;
using LawTracker.Web.Laws;

namespace LawTracker.Web.Gaps;

/// <summary>A clause in force somewhere that supplies an element.</summary>
/// <param name="Place">Whose law it is.</param>
/// <param name="Law">The law.</param>
/// <param name="Value">What it says, within which limits.</param>
/// <param name="Finding">The coded answer that cites it.</param>
/// <param name="Passage">The provision that says so, where the official text is held.</param>
/// <param name="Text">The official text it stands in.</param>
public sealed record Clause(Jurisdiction Place, Instrument Law, ValueRow Value, Finding Finding, Provision? Passage, InstrumentVersion? Text);

/// <summary>Finds clauses to take as an example: read in an official source first, then of the nearest kin, without limits, quotable, short.</summary>
/// <remarks>Kin are places under the same parent that are alike (states of the United States for one of them), then those of the same country.</remarks>
public sealed class Clauses(Tracker tracker, GapsView view)
{
    public const int Most = 3;

    readonly IReadOnlySet<InstrumentId> held = tracker.Published.LawsWithText();
    readonly Dictionary<InstrumentId, InstrumentVersion?> texts = [];
    readonly (JurisdictionId? Parent, bool IsState)? kin = view.Places.Select(p => Kin(p.Place)).Distinct().ToArray() is [var only] ? only : null;
    readonly JurisdictionId? root = view.Places.Select(p => view.Corpus.Lineage(p.Place.Id)[^1]).Distinct().ToArray() is [var only] ? only : null;

    /// <summary>The best candidates for the element of this number, at most one from a place; and from how many places there are any.</summary>
    public (IReadOnlyList<Clause> Best, int Places) For(int element)
    {
        Clause[] all = [.. view.Everywhere.SelectMany(p => p.Gaps[element] is { IsHad: true } gap ? gap.By.Select(v => Of(p.Place, v)) : []).OfType<Clause>()];
        Clause[] best = [.. all
            .OrderByDescending(c => c.Value.Verification).ThenBy(c => Distance(c.Place)).ThenBy(c => c.Value.Limits.Count).ThenBy(c => c.Finding.Note is not null).ThenBy(c => c.Passage is null)
            .ThenBy(c => c.Passage?.Text.Length ?? 0).ThenBy(c => c.Value.State).ThenBy(c => c.Law.Id)
            .DistinctBy(c => c.Place.Id)];
        return ([.. best.Take(Most)], best.Length);
    }

    Clause? Of(Jurisdiction place, ValueRow value)
    {
        if (value.Finding is not { } finding)
            return null;
        var law = view.Corpus.Law(value.Instrument!.Value)!;
        var text = Text(law.Id);
        return new(place, law, value, finding, text is null ? null : PassageFinder.Find(text.Provisions, finding), text);
    }

    int Distance(Jurisdiction place) => place.Parent is not null && Kin(place) == kin ? 0 : view.Corpus.Lineage(place.Id)[^1] == root ? 1 : 2;

    static (JurisdictionId? Parent, bool IsState) Kin(Jurisdiction place) => (place.Parent, place.Kind is JurisdictionKind.State or JurisdictionKind.District or JurisdictionKind.Province);

    /// <summary>The newest text; of a day gone by, the newest that is as old.</summary>
    InstrumentVersion? Text(InstrumentId law)
    {
        if (!held.Contains(law))
            return null;
        if (!texts.TryGetValue(law, out var text))
            texts[law] = text = InstrumentVersion.StandingOn(tracker.Published.VersionsOf(law), view.Address.On);
        return text;
    }
}
