using System.Collections;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>Puts the laws found in order. BM25F over the index's own counts, so that both engines rank alike; the newer law first where two score the same, then by number.</summary>
sealed class Ranking(LawTable table, SearchEngine engine)
{
    /// <summary>So many are ranked by their words. Beyond, nobody reads on; what is there stands by date.</summary>
    const int Ranked = 200;

    const double K1 = 1.2, WidenedWeight = 0.5, PhraseWeight = 1.5, PlaceWeight = 4;

    /// <summary>By field: weight, how much its length counts against it, its usual length in words.</summary>
    static readonly (double Weight, double Length, double Usual)[] Fields = [(5, 0.3, 10), (4, 0.1, 20), (2, 0.5, 40), (1, 0.75, 800)];

    /// <summary>The numbers of the laws, best first.</summary>
    public int[] Order(BitArray laws, SearchNode? node, IReadOnlyDictionary<SearchNode, Dictionary<int, int>> hits)
    {
        int[] found = [.. LawTable.In(laws)];
        string[] terms = node is null ? [] : Stems(node.Typed());
        if (terms.Length == 0)
            return found;
        var places = Places(node!).Select(f => FieldRule.Of(f, table, [])).ToList();
        int[] first = found;
        if (found.Length > Ranked)
        {
            var titled = table.Of(engine.Laws(engine.PrintLaws(SearchNode.Any([.. terms.Select(t => new SearchNode.Word(t))])!, WordStream.Title)));
            foreach (var law in found)
                titled[law] |= places.Any(p => p(law, table.Laws[law]!));
            Array.Sort(found, (a, b) => titled[a] != titled[b] ? titled[b].CompareTo(titled[a]) : Newer(a, b));
            first = found[..Ranked];
        }
        var scores = Scores(first, node!, hits);
        foreach (var law in first)
            scores[law] += places.Any(p => p(law, table.Laws[law]!)) ? PlaceWeight : 0;
        return [.. first.OrderByDescending(i => scores[i]).ThenBy(i => i, Comparer<int>.Create(Newer)), .. found.Length > Ranked ? found[Ranked..] : []];
    }

    int Newer(int a, int b) => table.Changed[a] != table.Changed[b] ? table.Changed[b].CompareTo(table.Changed[a]) : string.CompareOrdinal(table.Laws[a]!.Id.Value, table.Laws[b]!.Id.Value);

    Dictionary<int, double> Scores(int[] found, SearchNode node, IReadOnlyDictionary<SearchNode, Dictionary<int, int>> hits)
    {
        var all = table.Laws.Length;
        var hashes = Stems(node.Wanted()).ToDictionary(s => s, TermCounts.Hash, StringComparer.Ordinal);
        var laws = engine.All($"SELECT hash, laws FROM search_stems WHERE hash {engine.OneOf("hashes")}", r => (Hash: (uint)r.GetInt64(0), Laws: r.GetInt32(1)), ("hashes", engine.Numbers(hashes.Values.Select(h => (long)h)))).ToDictionary(r => r.Hash, r => r.Laws);
        var words = hashes.ToDictionary(h => h.Key, h => (Hash: h.Value, Idf: Idf(all, laws.GetValueOrDefault(h.Value))), StringComparer.Ordinal);
        return table.CountsOf(found, engine).ToDictionary(c => c.Key, c => Score(node, c.Key, c.Value));

        double Score(SearchNode part, int law, byte[] counts) => part switch
        {
            SearchNode.Not or SearchNode.Known => 0,
            SearchNode.Word word => WordScore(words[word.Stem], counts),
            SearchNode.Phrase phrase => Places(part, law) + phrase.Words.Sum(w => Score(w, law, counts) / 2),
            // What was typed comes first; of the words of the same meaning the best counts, and a phrase only where it stands whole.
            SearchNode.Widened widened => Score(widened.Asked, law, counts) is var typed && widened.Others.Select(o => o is SearchNode.Phrase ? Places(o, law) : Score(o, law, counts)).DefaultIfEmpty().Max() is var other
                ? Math.Max(typed, WidenedWeight * other) + (Math.Min(typed, WidenedWeight * other) / 4) : 0,
            SearchNode.Near or SearchNode.AtLeast => Places(part, law) + part.Children.Sum(c => Score(c, law, counts)),
            _ => part.Children.Sum(c => Score(c, law, counts)),
        };

        double Places(SearchNode part, int law) => hits.TryGetValue(part, out var units) && units.TryGetValue(law, out var n) ? PhraseWeight * Idf(all, units.Count) * n / (n + 1d) : 0;
    }

    static double WordScore((uint Hash, double Idf) word, byte[] counts)
    {
        Span<int> fields = stackalloc int[4];
        if (!TermCounts.TryFind(counts, word.Hash, fields))
            return 0;
        double weight = 0;
        for (var f = 0; f < Fields.Length; f++)
            weight += Fields[f].Weight * fields[f] / (1 - Fields[f].Length + (Fields[f].Length * TermCounts.Length(counts, (RankField)f) / Fields[f].Usual));
        return word.Idf * weight / (K1 + weight);
    }

    static double Idf(int all, int with) => Math.Log(1 + ((Math.Max(all, with) - with + 0.5) / (with + 0.5)));

    /// <summary>The law of a place that is named comes before law that only names the place.</summary>
    static IEnumerable<LawField> Places(SearchNode node) =>
        node is SearchNode.Widened widened ? widened.Others.OfType<SearchNode.Known>().Select(k => k.Field) : node is SearchNode.Not ? [] : node.Children.SelectMany(Places);

    /// <summary>The stems of words and of the words of phrases, each once.</summary>
    static string[] Stems(IEnumerable<SearchNode> leaves) => [.. leaves.SelectMany(Words).Select(w => w.Stem).Distinct(StringComparer.Ordinal)];

    static IEnumerable<SearchNode.Word> Words(SearchNode leaf) => leaf switch
    {
        SearchNode.Word word => [word],
        SearchNode.Phrase phrase => phrase.Words.SelectMany(Words),
        _ => leaf.Children.SelectMany(Words),
    };
}
