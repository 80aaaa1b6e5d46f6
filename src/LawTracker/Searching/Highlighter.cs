namespace LawTracker.Searching;

/// <summary>Cuts the stretch of a text around the words searched for, and marks them.</summary>
public static class Highlighter
{
    const int Before = 12, Shown = 45;

    /// <param name="text">The passage.</param>
    /// <param name="wanted">Words and phrases, each as its stems in order: a phrase is marked only where it stands whole.</param>
    public static IReadOnlyList<Stretch> Window(string text, IReadOnlyList<string[]> wanted)
    {
        Token[] tokens = [.. Analyser.Tokens(text)];
        if (tokens.Length == 0)
            return [new(text, false)];
        var hits = Hits([.. tokens.Select(t => t.Stem)], wanted);
        // The window that holds most hits, the earliest of several.
        var (first, most) = (0, -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!hits[i] && i > 0)
                continue;
            var start = Math.Max(0, i - Before);
            var count = hits.Skip(start).Take(Shown).Count(h => h);
            if (count > most)
                (first, most) = (start, count);
        }
        var last = Math.Min(tokens.Length, first + Shown) - 1;
        List<Stretch> stretches = [];
        var at = first == 0 ? 0 : tokens[first].Start;
        if (first > 0)
            stretches.Add(new("… ", false));
        for (var i = first; i <= last; i++)
        {
            if (!hits[i])
                continue;
            if (tokens[i].Start > at)
                stretches.Add(new(text[at..tokens[i].Start], false));
            stretches.Add(new(text.Substring(tokens[i].Start, tokens[i].Length), true));
            at = tokens[i].Start + tokens[i].Length;
        }
        var end = last == tokens.Length - 1 ? text.Length : tokens[last].Start + tokens[last].Length;
        if (end > at)
            stretches.Add(new(text[at..end], false));
        if (end < text.Length)
            stretches.Add(new(" …", false));
        return stretches;
    }

    static bool[] Hits(string[] stems, IReadOnlyList<string[]> wanted)
    {
        var hits = new bool[stems.Length];
        foreach (var words in wanted.Where(w => w.Length > 0))
        {
            for (var i = 0; i + words.Length <= stems.Length; i++)
            {
                if (stems.AsSpan(i, words.Length).SequenceEqual(words))
                    hits.AsSpan(i, words.Length).Fill(true);
            }
        }
        return hits;
    }
}
