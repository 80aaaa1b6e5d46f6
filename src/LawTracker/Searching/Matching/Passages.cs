using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>Finds the passages of a law that hold most of what was asked; only for the laws shown.</summary>
sealed class Passages(LawTable table, SearchEngine engine, UnitReader units)
{
    const int Shown = 3;

    /// <summary>The best passages of each of these laws.</summary>
    public Dictionary<int, IReadOnlyList<Passage>> Of(IReadOnlyList<int> laws, SearchNode? node)
    {
        var wanted = node?.Wanted().Distinct().ToList() ?? [];
        if (wanted.Count == 0)
            return laws.ToDictionary(law => law, Summary);
        var printed = engine.PrintUnits(SearchNode.Any(wanted)!, null);
        var asked = node!.Typed().ToHashSet();
        List<(int Law, long Unit)> candidates = [.. laws.SelectMany(law => engine.UnitsAmong(printed, table.Units[law].First, table.Units[law].Last), (law, unit) => (law, unit))];
        var read = units.Read([.. candidates.Select(c => (c.Unit, c.Law))]);
        var found = candidates.Where(c => read.ContainsKey(c.Unit)).Select(c => (c.Law, Seen: See(read[c.Unit], c.Unit, wanted, asked))).Where(f => f.Seen is not null).ToLookup(f => f.Law, f => f.Seen!);
        return laws.ToDictionary(law => law, law => found[law].OrderByDescending(f => f.Score).ThenBy(f => f.Number).Take(Shown).Select(f => new Passage(f.Unit.Path, Highlighter.Window(f.Unit.Shown, f.Text.Tokens, f.Spans))).ToList() is { Count: > 0 } passages ? passages : Summary(law));
    }

    IReadOnlyList<Passage> Summary(int law) => [Passage.OfSummary(table.Laws[law]!)];

    /// <summary>A unit with what of the query stands in it.</summary>
    sealed record Sight(ReadUnit Unit, UnitText Text, List<Span> Spans, double Score, long Number);

    static Sight? See(ReadUnit unit, long number, List<SearchNode> wanted, HashSet<SearchNode> asked)
    {
        var text = new UnitText("", unit.Shown, unit.Language);
        var places = wanted.Select(w => (Node: w, Spans: SpanMatcher.Find(w, text, 0, text.Tokens.Count))).Where(p => p.Spans.Count > 0).ToList();
        return places.Count == 0 ? null : new(unit, text, [.. places.SelectMany(p => p.Spans)], places.Sum(p => (asked.Contains(p.Node) ? 1 : 0.4) * (p.Node is SearchNode.Phrase ? 2 : 1)), number);
    }
}
