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
        var candidates = engine.UnitsAmong(printed, [.. laws.Select(law => (law, table.Units[law].First, table.Units[law].Last))]).ToLookup(c => c.Law);
        var seen = laws.ToDictionary(law => law, _ => new List<Sight>());
        Look(laws.SelectMany(law => candidates[law].Take(Shown)));
        // Where as many as are shown hold all that is wanted, none behind them can be better: their texts are not even read.
        Look(laws.Where(law => seen[law].Count(s => s.IsWhole) < Shown).SelectMany(law => candidates[law].Skip(Shown)));
        return laws.ToDictionary(law => law, law => seen[law].OrderByDescending(s => s.Score).ThenBy(s => s.Number).Take(Shown)
            .Select(s => new Passage(s.Unit.Path, Highlighter.Window(s.Unit.Shown, s.Text.Tokens, s.Spans))).ToList() is { Count: > 0 } passages ? passages : Summary(law));

        void Look(IEnumerable<(int Law, long Unit)> some)
        {
            List<(int Law, long Unit)> all = [.. some];
            var read = units.Read([.. all.Select(c => (c.Unit, c.Law))]);
            foreach (var (law, unit) in all)
            {
                if (read.TryGetValue(unit, out var text) && See(text, unit, wanted, asked) is { } sight)
                    seen[law].Add(sight);
            }
        }
    }

    IReadOnlyList<Passage> Summary(int law) => [Passage.OfSummary(table.Laws[law]!)];

    /// <summary>A unit with what of the query stands in it, and whether that is all of it.</summary>
    sealed record Sight(ReadUnit Unit, UnitText Text, List<Span> Spans, double Score, bool IsWhole, long Number);

    static Sight? See(ReadUnit unit, long number, List<SearchNode> wanted, HashSet<SearchNode> asked)
    {
        var text = new UnitText("", unit.Shown, unit.Language);
        var places = wanted.Select(w => (Node: w, Spans: SpanMatcher.Find(w, text, 0, text.Tokens.Count))).Where(p => p.Spans.Count > 0).ToList();
        return places.Count == 0 ? null : new(unit, text, [.. places.SelectMany(p => p.Spans)], places.Sum(p => (asked.Contains(p.Node) ? 1 : 0.4) * (p.Node is SearchNode.Phrase ? 2 : 1)), places.Count == wanted.Count, number);
    }
}
