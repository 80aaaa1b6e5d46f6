using LawTracker.Laws;

namespace LawTracker.Searching.Language;

/// <summary>Adds to the words of a query what the thesaurus knows to mean the same, and to the name of a place the law of that place. Words near others, exact words and those under NOT stay as they are.</summary>
sealed class Widening
{
    /// <summary>The longest term of the thesaurus that is looked for among words typed without quotation marks.</summary>
    const int LongestTerm = 4;

    readonly Dictionary<string, List<SearchNode>> terms = new(StringComparer.Ordinal);

    public Widening(Corpus corpus)
    {
        foreach (var place in corpus.Jurisdictions)
        {
            foreach (var name in corpus.NamesOf(place))
                Add(Node(name), [new SearchNode.Known(new("jur", place.Id.Value))]);
        }
        foreach (var group in corpus.Thesaurus?.Groups ?? [])
        {
            SearchNode[] same = [.. group.Terms.Select(Node)], narrower = [.. group.Narrower.Select(Node)];
            foreach (var term in same)
                Add(term, same.Concat(narrower).Where(o => Key(o) != Key(term)));
        }
    }

    void Add(SearchNode term, IEnumerable<SearchNode> others)
    {
        if (!terms.TryGetValue(Key(term), out var known))
            terms[Key(term)] = known = [];
        known.AddRange(others.Where(o => !known.Exists(k => QuerySyntax.Of(k) == QuerySyntax.Of(o))));
    }

    public SearchNode Of(SearchNode node) => node switch
    {
        SearchNode.Word { IsExact: false } or SearchNode.Phrase => Widen(node, Key(node)),
        SearchNode.And and => new SearchNode.And(Sequences(and.Nodes)),
        SearchNode.Or or => new SearchNode.Or([.. or.Nodes.Select(Of)]),
        SearchNode.Within within => within with { Node = Of(within.Node) },
        _ => node,
    };

    /// <summary>Neighbouring words that make a term together (<c>revenge porn</c>) widen as one.</summary>
    List<SearchNode> Sequences(IReadOnlyList<SearchNode> nodes)
    {
        List<SearchNode> widened = [];
        for (var i = 0; i < nodes.Count;)
        {
            var length = 1;
            for (var n = Math.Min(LongestTerm, nodes.Count - i); n > 1 && length == 1; n--)
            {
                var words = nodes.Skip(i).Take(n).ToList();
                if (words.All(w => w is SearchNode.Word { IsExact: false }) && terms.ContainsKey(Key(new SearchNode.Phrase(words))))
                {
                    widened.Add(Widen(new SearchNode.And(words), Key(new SearchNode.Phrase(words))));
                    length = n;
                }
            }
            if (length == 1)
                widened.Add(Of(nodes[i]));
            i += length;
        }
        return widened;
    }

    SearchNode Widen(SearchNode node, string key) => terms.TryGetValue(key, out var known) ? new SearchNode.Widened(node, known) : node;

    static SearchNode Node(string term)
    {
        SearchNode[] words = [.. Analyser.Tokens(term).Select(t => new SearchNode.Word(t.Exact))];
        return words.Length == 1 ? words[0] : new SearchNode.Phrase(words);
    }

    static string Key(SearchNode node) => node switch
    {
        SearchNode.Word { IsExact: false } word => word.Stem,
        SearchNode.Phrase phrase when phrase.Words.All(w => w is SearchNode.Word { IsExact: false }) => string.Join(' ', phrase.Words.Select(w => ((SearchNode.Word)w).Stem)),
        _ => "",
    };
}
