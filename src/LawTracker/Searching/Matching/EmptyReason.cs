using System.Collections;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>Finds out why a query finds nothing, and the nearest that finds something.</summary>
sealed class EmptyReason(LawTable table, SearchEngine engine, Evaluation evaluation, Budget budget)
{
    const int NearestShown = 3, LikeShown = 4, FarthestLike = 2;

    public NothingFound Of(SearchRequest request, SearchNode node, int withoutFilters)
    {
        var parts = node.Parts;
        var counts = parts.Select(p => (Part: p, Laws: Count(p))).ToList();
        var nearest = new List<(string Query, int Laws)>();
        if (withoutFilters == 0)
        {
            for (var i = 0; parts.Count > 1 && i < parts.Count; i++)
                Suggest(nearest, SearchNode.All([.. parts.Where((_, n) => n != i)])!);
            if (nearest.Count == 0 && SearchNode.All([.. counts.Where(c => c.Laws > 0).Select(c => c.Part)]) is { } rest)
                Suggest(nearest, rest);
            foreach (var looser in parts.Select(Looser).OfType<SearchNode>())
                Suggest(nearest, SearchNode.All([.. parts.Select(p => Looser(p) ?? p)]) is { } all && parts.Count > 1 ? all : looser);
            if (nearest.Count == 0 && SearchNode.Any([.. counts.Where(c => c.Laws > 0).Select(c => c.Part)]) is { } any)
                Suggest(nearest, any);
        }
        return new(
            [.. counts.Where(c => c.Laws == 0 && c.Part is not SearchNode.Not).Select(c => (c.Part.ToString(), Like(c.Part)))],
            withoutFilters,
            [.. nearest.DistinctBy(n => n.Query, StringComparer.Ordinal).OrderByDescending(n => n.Laws).Take(NearestShown)],
            [.. parts.OfType<SearchNode.Known>().Select(k => FieldRule.Why(k.Field, table.Corpus)).OfType<string>()],
            SearchCoverage.Everywhere(table.Corpus, request, node));
    }

    /// <summary>The laws that hold most parts of a query, without those that hold all; a place that is named is a must. How many parts at least, and of how many.</summary>
    public (BitArray Laws, int Parts, int Of) Most(SearchNode node, BitArray all, int wanted)
    {
        var parts = node.Parts.Where(n => node is not SearchNode.And || n is not SearchNode.Not).ToList();
        var held = new int[table.Laws.Length];
        var must = new BitArray(table.Alive).And(new BitArray(all).Not());
        foreach (var part in parts)
        {
            var found = Found(part);
            for (var i = 0; i < held.Length; i++)
                held[i] += found[i] ? 1 : 0;
            if (part is SearchNode.Known || part is SearchNode.Widened { Others: var others } && others.Any(o => o is SearchNode.Known))
                must.And(found);
        }
        // Down to the number of parts that gives enough laws, but never below half.
        var least = parts.Count - 1;
        while (least > 1 && (least - 1) * 2 >= parts.Count && LawTable.In(must).Count(i => held[i] >= least) < wanted)
            least--;
        return (parts.Count > 1 ? table.Where((i, _) => must[i] && held[i] >= least) : table.None(), least, parts.Count);
    }

    /// <summary>Proximity and phrases as plain words.</summary>
    static SearchNode? Looser(SearchNode node) => node switch
    {
        SearchNode.Near near => SearchNode.All([Looser(near.Left) ?? near.Left, Looser(near.Right) ?? near.Right]),
        SearchNode.Phrase phrase => SearchNode.All(phrase.Words),
        SearchNode.AtLeast atLeast => atLeast.What,
        SearchNode.Within within => within.Node,
        SearchNode.Widened widened => Looser(widened.Asked),
        _ => null,
    };

    void Suggest(List<(string, int)> nearest, SearchNode node)
    {
        if (Count(node) is > 0 and var laws)
            nearest.Add((QuerySyntax.Of(node), laws));
    }

    int Count(SearchNode node) => LawTable.In(Found(node)).Count();

    BitArray Found(SearchNode node) => evaluation.Find(Wildcards.Expand(node, engine, budget));

    /// <summary>Words of the index that look like a word that stands nowhere.</summary>
    IReadOnlyList<string> Like(SearchNode part)
    {
        if ((part is SearchNode.Widened w ? w.Asked : part) is not SearchNode.Word { Text.Length: > 3 } word)
            return [];
        var root = word.Text[..1];
        return [.. engine.Query("SELECT word FROM search_words WHERE word >= @from AND word < @to", r => r.GetString(0), ("from", root), ("to", ((char)(root[0] + 1)).ToString()))
            .Where(known => Math.Abs(known.Length - word.Text.Length) <= FarthestLike)
            .Select(known => (Word: known, Distance: Distance(known, word.Text)))
            .Where(k => k.Distance is > 0 and <= FarthestLike)
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word).Take(LikeShown)];
    }

    /// <summary>Letters put in, left out, changed or swapped (optimal string alignment).</summary>
    static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
