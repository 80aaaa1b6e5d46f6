namespace LawTracker.Searching.Matching;

/// <summary>A unit of the index as the recheck sees it: the tokens of its heading, then those of its text, each with its place.</summary>
sealed class UnitText
{
    /// <summary>Farther than any proximity reaches: nothing is near across heading and text.</summary>
    const int Gap = 1000;

    readonly Lazy<int[]> sentences;

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

    /// <summary>Where a token stands.</summary>
    public int Place(int token) => token < HeadingLength ? token : token + Gap;

    public int Sentence(int token) => sentences.Value[token];
}
