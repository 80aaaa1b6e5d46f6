using LawTracker.Searching.Matching;

namespace LawTracker.Searching;

/// <summary>Cuts the stretch of a text around the words searched for, and marks them.</summary>
static class Highlighter
{
    const int Before = 12, Shown = 45;

    /// <param name="text">The passage.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="spans">What is to be marked.</param>
    public static IReadOnlyList<Stretch> Window(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Span> spans)
    {
        if (tokens.Count == 0)
            return [new(text, false)];
        var hits = new bool[tokens.Count];
        foreach (var span in spans)
            hits.AsSpan(span.First, span.Last - span.First + 1).Fill(true);
        // The window that holds most hits, the earliest of several.
        var (first, most) = (0, -1);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!hits[i] && i > 0)
                continue;
            var start = Math.Max(0, i - Before);
            var count = hits.AsSpan(start, Math.Min(Shown, hits.Length - start)).Count(true);
            if (count > most)
                (first, most) = (start, count);
        }
        var last = Math.Min(tokens.Count, first + Shown) - 1;
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
            at = tokens[i].End;
        }
        var end = last == tokens.Count - 1 ? text.Length : tokens[last].End;
        if (end > at)
            stretches.Add(new(text[at..end], false));
        if (end < text.Length)
            stretches.Add(new(" …", false));
        return stretches;
    }
}
