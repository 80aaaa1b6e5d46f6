using System.Text.RegularExpressions;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>Puts the words of the index in place of wild ones, so that both engines look for the same words.</summary>
static class Wildcards
{
    /// <summary>More words than this make the answer meaningless and the query dear.</summary>
    const int Most = 300;

    public static SearchNode Expand(SearchNode node, SearchEngine engine, Budget budget) => node switch
    {
        SearchNode.Wild wild => Any(wild, engine, budget),
        SearchNode.Phrase phrase => new SearchNode.Phrase([.. phrase.Words.Select(w => Expand(w, engine, budget))]),
        SearchNode.Near near => near with { Left = Expand(near.Left, engine, budget), Right = Expand(near.Right, engine, budget) },
        SearchNode.AtLeast atLeast => atLeast with { What = Expand(atLeast.What, engine, budget) },
        SearchNode.Within within => within with { Node = Expand(within.Node, engine, budget) },
        SearchNode.Widened widened => new SearchNode.Widened(Expand(widened.Asked, engine, budget), [.. widened.Others.Select(o => Expand(o, engine, budget))]),
        SearchNode.And and => new SearchNode.And([.. and.Nodes.Select(n => Expand(n, engine, budget))]),
        SearchNode.Or or => new SearchNode.Or([.. or.Nodes.Select(n => Expand(n, engine, budget))]),
        SearchNode.Not not => new SearchNode.Not(Expand(not.Node, engine, budget)),
        _ => node,
    };

    static SearchNode Any(SearchNode.Wild wild, SearchEngine engine, Budget budget)
    {
        var root = wild.Pattern[..wild.Pattern.AsSpan().IndexOfAny("*?")];
        var pattern = new Regex("^" + string.Concat(wild.Pattern.Select(c => c switch { '*' => ".*", '?' => ".", _ => Regex.Escape(c.ToString()) })) + "$", RegexOptions.NonBacktracking);
        // Both ends in order of the bytes: the first string behind all that begin with the root is the root with its last letter raised.
        var found = engine.Query(
                "SELECT word FROM search_words WHERE word >= @from AND word < @to ORDER BY word", r => r.GetString(0),
                ("from", root), ("to", root[..^1] + (char)(root[^1] + 1)))
            .Where(w => pattern.IsMatch(w)).Take(Most + 1).ToList();
        if (found.Count > Most)
            budget.Cut($"More than {Most} words match “{wild.Pattern}”; the first {Most} were searched for.");
        // One word that no text holds, for no word.
        return found.Count == 0 ? new SearchNode.Word(wild.Pattern.Replace('*', '\uFFFD').Replace('?', '\uFFFD'), IsExact: true) : SearchNode.Any([.. found.Take(Most).Select(w => new SearchNode.Word(w, IsExact: true))])!;
    }
}
