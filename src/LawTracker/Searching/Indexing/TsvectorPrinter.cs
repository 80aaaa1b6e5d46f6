using LawTracker.Searching.Language;

namespace LawTracker.Searching.Indexing;

/// <summary>Prints a tree in the language of PostgreSQL's <c>tsquery</c>. Every word is quoted, so that nothing in it is a sign; it finds what <see cref="Fts5Printer"/> finds.</summary>
static class TsvectorPrinter
{
    /// <summary>Titles and headings weigh A, all else D.</summary>
    const string Title = "A", Rest = "D", Any = "";

    /// <summary>What an exact form begins with, so that it is no stem.</summary>
    public const char ExactSign = '=';

    /// <summary>Words joined by AND, OR and NOT.</summary>
    public static string Laws(SearchNode node, WordStream? scope) => node switch
    {
        SearchNode.Word word => Word(word, scope switch { WordStream.Title => Title, WordStream.Text => Rest, _ => Any }),
        SearchNode.Or or => Join(or.Nodes.Select(n => Laws(n, scope)), " | "),
        SearchNode.Widened widened => Laws(widened.Either, scope),
        SearchNode.And and => Join(and.Nodes.OrderBy(n => n is SearchNode.Not).Select(n => n is SearchNode.Not not ? "!" + Laws(not.Node, scope) : Laws(n, scope)), " & "),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    public static Printed Units(SearchNode node, WordStream? scope)
    {
        var weight = scope == WordStream.Title ? Title : Any;
        string query = Print(node, weight, isPlaced: true), words = Print(node, weight, isPlaced: false);
        return new(query, IsExact(node), query == words ? null : words);
    }

    static string Print(SearchNode node, string weight, bool isPlaced) => node switch
    {
        SearchNode.Word word => Word(word, weight),
        SearchNode.Or or => Join(or.Nodes.Select(n => Print(n, weight, isPlaced)), " | "),
        SearchNode.Widened widened => Print(widened.Either, weight, isPlaced),
        SearchNode.Phrase phrase when isPlaced => Phrase(phrase, weight),
        SearchNode.Phrase phrase => Join(phrase.Words.Select(w => Print(w, weight, isPlaced)), " & "),
        SearchNode.Near near => Join([Print(near.Left, weight, isPlaced), Print(near.Right, weight, isPlaced)], " & "),
        SearchNode.AtLeast atLeast => Print(atLeast.What, weight, isPlaced),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    static bool IsExact(SearchNode node) => node switch
    {
        SearchNode.Near near => near.Reach is { Unit: ReachUnit.Provision, IsOrdered: false } && near.Left is SearchNode.Word && near.Right is SearchNode.Word && near.Left != near.Right,
        SearchNode.AtLeast => false,
        _ => node.Children.All(IsExact),
    };

    /// <summary>English stems, and the word itself for texts in other languages, which are not stemmed.</summary>
    static string Word(SearchNode.Word word, string weight) =>
        word.IsExact ? Lexeme(ExactSign + word.Text, weight)
        : word.Stem == word.Text ? Lexeme(word.Text, weight)
        : Join([Lexeme(word.Stem, weight), Lexeme(word.Text, weight)], " | ");

    /// <summary>All of its stems or all of its words, as they stand in one text; where exact words are among them, each word by itself.</summary>
    static string Phrase(SearchNode.Phrase phrase, string weight)
    {
        const string Next = " <-> ";
        if (phrase.Words.All(w => w is SearchNode.Word { IsExact: false }))
        {
            var words = phrase.Words.Cast<SearchNode.Word>().ToList();
            string stems = Join(words.Select(w => Lexeme(w.Stem, weight)), Next), plain = Join(words.Select(w => Lexeme(w.Text, weight)), Next);
            return stems == plain ? stems : Join([stems, plain], " | ");
        }
        return Join(phrase.Words.Select(w => w is SearchNode.Word { IsExact: false } word ? Join([Lexeme(word.Stem, weight), Lexeme(ExactSign + word.Text, weight)], " | ") : Print(w, weight, isPlaced: true)), Next);
    }

    /// <summary>What is longer than any word of the index is cut, and found nowhere.</summary>
    static string Lexeme(string word, string weight)
    {
        var known = word.Length > Analyser.Longest + 2 ? word[..Analyser.Longest] + "…" : word;
        var quoted = known.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal);
        return weight.Length > 0 ? $"'{quoted}':{weight}" : $"'{quoted}'";
    }

    static string Join(IEnumerable<string> parts, string sign) => $"({string.Join(sign, parts)})";
}
