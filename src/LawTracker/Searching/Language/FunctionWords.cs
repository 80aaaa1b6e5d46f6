namespace LawTracker.Searching.Language;

/// <summary>Words that carry a question but no law: "is it illegal to …". Left out where they stand alone among others; in phrases, beside proximity signs and as #exact words they count.</summary>
static class FunctionWords
{
    static readonly HashSet<string> All = new(
        [
            "a", "an", "the", "of", "to", "in", "on", "for", "by", "with", "at", "from", "into", "about", "as", "is", "are", "was", "were", "be", "been", "being", "am", "it", "its", "this", "that", "these", "those", "there",
            "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "they", "them", "their", "someone", "somebody", "anyone", "anybody", "who", "whom", "whose", "what", "which", "how", "when", "where", "why",
            "do", "does", "did", "can", "could", "would", "should", "will", "has", "have", "had", "if", "so", "than", "then", "any", "some", "against", "whether", "law", "laws", "legal", "illegal", "s", "t",
        ],
        StringComparer.Ordinal);

    /// <summary>The tree without them, and which were left out; the same tree where nothing else is asked.</summary>
    public static (SearchNode Node, IReadOnlyList<string> Left) Drop(SearchNode node)
    {
        if (node is not SearchNode.And and)
            return (node, []);
        var kept = and.Nodes.Where(n => !Is(n)).ToList();
        return kept.Count == 0 || kept.Count == and.Nodes.Count ? (node, []) : (SearchNode.All(kept)!, [.. and.Nodes.Where(Is).Select(n => ((SearchNode.Word)n).Text).Distinct(StringComparer.Ordinal)]);
    }

    static bool Is(SearchNode node) => node is SearchNode.Word { IsExact: false } word && All.Contains(word.Text);
}
