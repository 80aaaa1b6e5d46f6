namespace LawTracker.Searching;

/// <summary>Where sentences end, for <c>/s</c>: at . ? ! before a space and a capital, digit, bracket or quotation mark, and at the end of a line; not behind the abbreviations of citations.</summary>
static class Sentences
{
    static readonly HashSet<string> Abbreviations = new(
        ["sec", "secs", "no", "nos", "art", "arts", "subd", "subsec", "para", "par", "ch", "tit", "pt", "cl", "reg", "rev", "stat", "gen", "ann", "code", "pub", "inc", "corp", "co", "v", "vs", "seq", "al", "st", "mr", "ms", "mrs", "dr", "jr", "sr", "op", "cit", "id", "ex", "fed", "cal", "ill", "mass", "mich", "minn", "tenn", "tex", "wash", "wis"],
        StringComparer.Ordinal);

    /// <summary>For each token the number of its sentence.</summary>
    public static int[] Of(string text, IReadOnlyList<Token> tokens)
    {
        var sentences = new int[tokens.Count];
        for (var i = 1; i < tokens.Count; i++)
            sentences[i] = sentences[i - 1] + (Ends(text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End), tokens[i - 1], text[tokens[i].Start]) ? 1 : 0);
        return sentences;
    }

    static bool Ends(ReadOnlySpan<char> between, Token before, char next)
    {
        if (between.Contains('\n'))
            return true;
        var mark = between.IndexOfAny(".?!");
        if (mark < 0 || !between[mark..].Contains(' '))
            return false;
        // "U.S. Code", "Sec. 5", "J. Smith": the stop belongs to the word.
        if (between[mark] == '.' && (before.Length == 1 && !char.IsDigit(before.Exact[0]) || Abbreviations.Contains(before.Exact)))
            return false;
        return char.IsUpper(next) || char.IsDigit(next) || between.IndexOfAny("(\"“‘[") >= 0;
    }
}
