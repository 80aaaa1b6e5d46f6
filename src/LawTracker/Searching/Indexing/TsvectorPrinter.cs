using LawTracker.Searching.Language;

namespace LawTracker.Searching.Indexing;

/// <summary>Prints a tree in the language of PostgreSQL's <c>tsquery</c>. Every word is quoted, so that nothing in it is a sign; it finds what <see cref="Fts5Printer"/> finds.</summary>
static class TsvectorPrinter
{
    /// <summary>In a unit, headings weigh A and all else D.</summary>
    const string Title = "A", Any = "";

    /// <summary>What an exact form begins with, so that it is no stem.</summary>
    public const char ExactSign = '=';

    /// <summary>In a law, which knows no places: what a word that stands in a title is given once more with, and one that stands nowhere else a third time.</summary>
    public const char TitleSign = '^', OnlyTitleSign = '~';

    /// <summary>Words joined by AND, OR and NOT.</summary>
    public static string Laws(SearchNode node, WordStream? scope) => node switch
    {
        SearchNode.Word word => Join(Keys(word).Select(key => scope switch
        {
            WordStream.Title => Lexeme(TitleSign + key, Any),
            WordStream.Text => $"({Lexeme(key, Any)} & !{Lexeme(OnlyTitleSign + key, Any)})",
            _ => Lexeme(key, Any),
        }), " | "),
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
        SearchNode.Near near when isPlaced && Close(near, weight) is { } close => close,
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
    static string[] Keys(SearchNode.Word word) => word.IsExact ? [ExactSign + word.Text] : word.Stem == word.Text ? [word.Text] : [word.Stem, word.Text];

    static string Word(SearchNode.Word word, string weight) => Join(Keys(word).Select(key => Lexeme(key, weight)), " | ");

    /// <summary>So far apart each distance is written out; beyond, and for phrases, the recheck finds out.</summary>
    const int MostWrittenOut = 10;

    /// <summary>Words near each other, at each of the distances in reach; null where that would be too much or is not of words.</summary>
    static string? Close(SearchNode.Near near, string weight)
    {
        if (near.Reach is not { Unit: ReachUnit.Words, Words: > 0 and <= MostWrittenOut } || !IsWords(near.Left) || !IsWords(near.Right))
            return null;
        string left = Print(near.Left, weight, isPlaced: true), right = Print(near.Right, weight, isPlaced: true);
        return Join(Enumerable.Range(1, near.Reach.Words).SelectMany(n => near.Reach.IsOrdered ? new[] { $"({left} <{n}> {right})" } : [$"({left} <{n}> {right})", $"({right} <{n}> {left})"]), " | ");

        static bool IsWords(SearchNode node) => node is SearchNode.Word || node is SearchNode.Or { Nodes.Count: < MostWrittenOut } or && or.Nodes.All(n => n is SearchNode.Word);
    }

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
