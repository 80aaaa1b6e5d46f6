using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>Finds the passages of a law that hold most of what was asked; only for the laws shown.</summary>
sealed class Passages(LawTable table, SearchEngine engine, UnitReader units)
{
    const int Shown = 3;

    public IReadOnlyList<Passage> Of(int law, SearchNode? node)
    {
        var wanted = node?.Wanted().Distinct().ToList() ?? [];
        if (wanted.Count == 0)
            return [new(null, [new(table.Laws[law]!.Summary, false)])];
        var (first, last) = table.Units[law];
        var printed = engine.PrintUnits(SearchNode.Any(wanted)!, null);
        var asked = Asked(node!).ToHashSet();
        List<(ReadUnit Unit, UnitText Text, List<Span> Spans, double Score, long Number)> found = [];
        foreach (var number in engine.UnitsAmong(printed.Query, first, last).ToList())
        {
            if (units.Read(number, law) is not { } unit)
                continue;
            var text = new UnitText("", unit.Shown, unit.Language);
            var places = wanted.Select(w => (Node: w, Spans: SpanMatcher.Find(w, text, 0, text.Tokens.Count))).Where(p => p.Spans.Count > 0).ToList();
            if (places.Count > 0)
                found.Add((unit, text, [.. places.SelectMany(p => p.Spans)], places.Sum(p => (asked.Contains(p.Node) ? 1 : 0.4) * (p.Node is SearchNode.Phrase ? 2 : 1)), number));
        }
        return found.Count == 0
            ? [new(null, [new(table.Laws[law]!.Summary, false)])]
            : [.. found.OrderByDescending(f => f.Score).ThenBy(f => f.Number).Take(Shown).Select(f => new Passage(f.Unit.Path, Highlighter.Window(f.Unit.Shown, f.Text.Tokens, f.Spans)))];
    }

    /// <summary>What was typed, without what the thesaurus added.</summary>
    static IEnumerable<SearchNode> Asked(SearchNode node) => node switch
    {
        SearchNode.Widened widened => Asked(widened.Asked),
        SearchNode.Not or SearchNode.Known => [],
        SearchNode.Word or SearchNode.Wild or SearchNode.Phrase => [node],
        _ => node.Children.SelectMany(Asked),
    };
}
