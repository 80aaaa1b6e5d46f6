using LawTracker.Searching.Language;

namespace LawTracker.Triaging;

/// <summary>One entry of a term group as the search language reads it: a word, a phrase (quotation marks are needed only beside other signs), proximity, or several of these joined by OR.</summary>
static class Term
{
    /// <summary>The tree, or what is wrong with it in words for whoever wrote it.</summary>
    public static (SearchNode? Node, string? Wrong) Parse(string term)
    {
        var (tokens, remarks) = QueryLexer.Read(term);
        if (remarks.Count > 0)
            return (null, remarks[0].TrimEnd('.'));
        // Words without any sign between them are a phrase: nobody means them apart.
        if (tokens.Count > 0 && tokens.All(t => t is QueryToken.Words))
            return Checked([.. tokens.SelectMany(t => Words(((QueryToken.Words)t).Node))]);
        var (node, mended) = QueryParser.Parse(term);
        return mended.Count > 0 ? (null, mended[0].TrimEnd('.')) : node is null ? (null, "it has no words") : Checked([node]);
    }

    static (SearchNode?, string?) Checked(IReadOnlyList<SearchNode> nodes)
    {
        var node = nodes.Count == 1 ? nodes[0] : new SearchNode.Phrase(nodes);
        return nodes.Any(n => !Proximity.IsPlaced(n)) ? (null, "AND (also a space beside another sign), NOT, counts and fields say nothing about one place; a phrase beside a sign needs quotation marks") : HasWild(node) ? (null, "* and ? are not read here") : (node, null);
    }

    static IEnumerable<SearchNode> Words(SearchNode node) => node is SearchNode.Phrase phrase ? phrase.Words : [node];

    static bool HasWild(SearchNode node) => node is SearchNode.Wild || node is SearchNode.Phrase p && p.Words.Any(HasWild) || node.Children.Any(HasWild);

    /// <summary>Every word of it, as written and as stemmed: what a text is walked through for.</summary>
    public static IEnumerable<string> WordsOf(SearchNode node) => node switch
    {
        SearchNode.Word word => [word.Text, word.Stem],
        SearchNode.Phrase phrase => phrase.Words.SelectMany(WordsOf),
        _ => node.Children.SelectMany(WordsOf),
    };
}
