namespace LawTracker.Searching.Language;

/// <summary>Reads one piece without spaces into words: <c>image</c>, <c>imag!</c>, <c>wom?n</c>, <c>#image</c>, <c>non-consensual</c> (two).</summary>
static class WordReader
{
    const int LongestWord = 60;

    /// <summary>A shorter root would match half the language.</summary>
    const int ShortestRoot = 3;

    public static IReadOnlyList<SearchNode> Read(string piece, int place, List<string> remarks)
    {
        var exact = piece.Length > 1 && piece[0] is '#' or '=';
        if (exact)
            piece = piece[1..];
        if (piece.AsSpan().IndexOfAny("*!?") < 0)
            return [.. Analyser.Tokens(Owner(piece)).Select(t => new SearchNode.Word(t.Exact, exact))];
        List<SearchNode> words = [];
        for (var i = 0; i < piece.Length;)
        {
            var end = i;
            while (end < piece.Length && (char.IsLetterOrDigit(piece[end]) || piece[end] is '*' or '!' or '?'))
                end++;
            if (end > i && Wild(piece[i..end], place, remarks) is { } word)
                words.Add(word);
            i = Math.Max(end, i + 1);
        }
        return words;
    }

    /// <summary>Nobody means the s of <c>somebody's</c>.</summary>
    static string Owner(string piece) => piece.Length > 2 && piece[^1] is 's' or 'S' && piece[^2] is '\'' or '’' ? piece[..^2] : piece;

    static SearchNode? Wild(string piece, int place, List<string> remarks)
    {
        var pattern = string.Concat(piece.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD).Where(c => char.IsLetterOrDigit(c) || c is '*' or '!' or '?')).Replace('!', '*');
        var letters = pattern.Count(char.IsLetterOrDigit);
        if (letters == 0)
            return null;
        // Westlaw's leading ! has no meaning, and a root is counted to its first open place.
        pattern = pattern.TrimStart('*');
        pattern = pattern[..Math.Min(pattern.Length, LongestWord)];
        var many = pattern.Contains('*', StringComparison.Ordinal);
        var root = pattern.AsSpan().IndexOfAny("*?") is >= 0 and var first ? first : pattern.Length;
        if (root == 0 || (many && (letters < ShortestRoot || root < ShortestRoot - 1)))
        {
            var plain = string.Concat(pattern.Where(char.IsLetterOrDigit));
            remarks.Add($"Character {place}: a root needs {ShortestRoot} letters before “*” or “!”; read as the word “{plain}”.");
            return new SearchNode.Word(plain);
        }
        return pattern.AsSpan().IndexOfAny("*?") < 0 ? new SearchNode.Word(pattern) : new SearchNode.Wild(pattern);
    }
}
