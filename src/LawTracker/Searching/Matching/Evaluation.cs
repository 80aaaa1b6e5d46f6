using System.Collections;
using LawTracker.Laws;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>Which laws a tree finds. Boolean signs hold within a law; phrases and proximity within one provision, rechecked wherever the engine can only give candidates.</summary>
sealed class Evaluation(LawTable table, SearchEngine engine, UnitReader units, LegalStatus[] statuses, Budget budget)
{
    /// <summary>For each positional node, how many units of each law hold it.</summary>
    public Dictionary<SearchNode, Dictionary<int, int>> Hits { get; } = [];

    public BitArray Find(SearchNode node, WordStream? scope = null)
    {
        if (budget.TimeLeft == TimeSpan.Zero)
        {
            budget.Cut(Budget.OutOfTime);
            return table.None();
        }
        return node switch
        {
            _ when IsWords(node) => Laws(node, scope),
            SearchNode.Known known => table.Where(FieldRule.Of(known.Field, table, statuses)),
            SearchNode.Within within => Find(within.Node, within.Stream),
            SearchNode.Not not => Find(not.Node, scope).Not().And(table.Alive),
            SearchNode.Widened widened => Find(widened.Either, scope),
            SearchNode.Or or => Or(or, scope),
            SearchNode.And and => And(and, scope),
            _ => Positional(node, scope),
        };
    }

    BitArray Or(SearchNode.Or or, WordStream? scope)
    {
        SearchNode[] words = [.. or.Nodes.Where(IsWords)], rest = [.. or.Nodes.Where(n => !IsWords(n))];
        var found = words.Length > 0 ? Laws(new SearchNode.Or(words), scope) : table.None();
        foreach (var node in rest)
            found.Or(Find(node, scope));
        return found;
    }

    /// <summary>What is cheap first; where nothing is left, nothing more is asked.</summary>
    BitArray And(SearchNode.And and, WordStream? scope)
    {
        SearchNode[] words = [.. and.Nodes.Where(IsWords)], rest = [.. and.Nodes.Where(n => !IsWords(n)).OrderBy(n => n.IsPositional ? 1 : 0)];
        var found = words.Length > 0 ? Laws(words.Length == 1 ? words[0] : new SearchNode.And(words), scope) : new BitArray(table.Alive);
        foreach (var node in rest)
        {
            if (!found.HasAnySet())
                return found;
            found.And(Find(node, scope));
        }
        return found;
    }

    /// <summary>Deeper, an engine's own parser may refuse; we put the parts together ourselves.</summary>
    const int DeepestPrinted = 12;

    /// <summary>Whether the laws' table can answer it alone.</summary>
    static bool IsWords(SearchNode node) => node.Depth <= DeepestPrinted && node switch
    {
        SearchNode.Word => true,
        SearchNode.Or or => or.Nodes.All(IsWords),
        SearchNode.Widened widened => IsWords(widened.Asked) && widened.Others.All(IsWords),
        SearchNode.And and => and.Nodes.Any(IsWords) && and.Nodes.All(n => IsWords(n) || n is SearchNode.Not not && IsWords(not.Node)),
        _ => false,
    };

    BitArray Laws(SearchNode node, WordStream? scope) => table.Of(engine.Laws(engine.PrintLaws(node, scope)));

    /// <summary>So many units are read with one question.</summary>
    const int ReadTogether = 128;

    BitArray Positional(SearchNode node, WordStream? scope)
    {
        var printed = engine.PrintUnits(node, scope);
        var needed = node is SearchNode.AtLeast atLeast ? atLeast.Times : 1;
        // A title is the record's heading, never a provision's; how often a thing stands is for us to count.
        var recheck = !printed.IsExact || scope is not null || needed > 1;
        var what = node is SearchNode.AtLeast counted ? counted.What : node;
        Dictionary<int, int> places = [], hits = [];
        foreach (var batch in engine.Units(printed).Where(c => table.Has(c.Law) && units.Has(scope, c.Unit, c.Law)).Chunk(ReadTogether))
        {
            var affordable = batch.TakeWhile(c => !recheck && c.IsSure || budget.Recheck()).ToList();
            var read = units.Read([.. affordable.Where(c => recheck || !c.IsSure).Select(c => (c.Unit, c.Law))]);
            foreach (var (unit, law, isSure) in affordable)
            {
                var count = !recheck && isSure ? 1 : read.TryGetValue(unit, out var text) ? units.Count(text, unit, law, what, scope) : 0;
                if (count == 0)
                    continue;
                places[law] = places.GetValueOrDefault(law) + count;
                hits[law] = hits.GetValueOrDefault(law) + 1;
            }
            if (affordable.Count < batch.Length)
                break;
        }
        Hits[node] = hits;
        return table.Of(places.Where(p => p.Value >= needed).Select(p => p.Key));
    }
}
