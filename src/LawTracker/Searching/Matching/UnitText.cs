namespace LawTracker.Searching.Matching;

/// <summary>A unit of the index as the recheck sees it: the tokens of its heading, then those of its text, each with its place.</summary>
sealed class UnitText
{
    /// <summary>Farther than any proximity reaches: nothing is near across heading and text.</summary>
    const int Gap = 1000;

    readonly Lazy<int[]> sentences;
    Dictionary<string, List<int>>? exact, stems;

    public UnitText(string heading, string text, string language)
    {
        var (head, body) = (Analyser.Tokens(heading, language), Analyser.Tokens(text, language));
        HeadingLength = head.Count;
        Tokens = [.. head, .. body];
        sentences = new(() =>
        {
            int[] first = Sentences.Of(heading, head), rest = Sentences.Of(text, body);
            return [.. first, .. rest.Select(s => s + (first.Length > 0 ? first[^1] + 1 : 0))];
        });
    }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>How many of the tokens are the heading's.</summary>
    public int HeadingLength { get; }

    /// <summary>Walks the tokens once and remembers where these words stand, for whoever looks for many things in one text.</summary>
    public void Note(IReadOnlySet<string> words)
    {
        (exact, stems) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        for (var i = 0; i < Tokens.Count; i++)
        {
            Add(exact, Tokens[i].Exact, i);
            Add(stems, Tokens[i].Stem, i);
        }

        void Add(Dictionary<string, List<int>> map, string word, int at)
        {
            if (!words.Contains(word))
                return;
            if (map.TryGetValue(word, out var places))
                places.Add(at);
            else
                map[word] = [at];
        }
    }

    /// <summary>The tokens of a noted form, in order; null where nothing was noted.</summary>
    public IEnumerable<int>? Noted(string word, string? stem)
    {
        if (exact is null || stems is null)
            return null;
        var (one, other) = (exact.GetValueOrDefault(word), stem is null ? null : stems.GetValueOrDefault(stem));
        return one is null || other is null ? one ?? other ?? [] : one.Union(other).Order();
    }

    /// <summary>Where a token stands.</summary>
    public int Place(int token) => token < HeadingLength ? token : token + Gap;

    public int Sentence(int token) => sentences.Value[token];
}
