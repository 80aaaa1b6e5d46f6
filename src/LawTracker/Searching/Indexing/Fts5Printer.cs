using LawTracker.Searching.Language;

namespace LawTracker.Searching.Indexing;

/// <summary>Prints a tree in FTS5's language. Every word is quoted, so that nothing in it is a sign.</summary>
static class Fts5Printer
{
    /// <summary>A phrase of wild words is written out so often at most; beyond, the recheck finds it.</summary>
    const int MostWrittenOut = 64;

    /// <summary>Words joined by AND, OR and NOT; a NOT stands behind something wanted (<see cref="Evaluation"/> sees to it).</summary>
    public static string Laws(SearchNode node, WordStream? scope) => node switch
    {
        SearchNode.Word word => $"{LawColumns(word, scope)} : ({string.Join(" OR ", Keys(word).Select(Quote))})",
        SearchNode.Or or => $"({string.Join(" OR ", or.Nodes.Select(n => Laws(n, scope)))})",
        SearchNode.Widened widened => Laws(widened.Either, scope),
        SearchNode.And and => and.Nodes.Where(n => n is SearchNode.Not).Aggregate(
            $"({string.Join(" AND ", and.Nodes.Where(n => n is not SearchNode.Not).Select(n => Laws(n, scope)))})",
            (printed, not) => $"({printed} NOT {Laws(((SearchNode.Not)not).Node, scope)})"),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    public static Printed Units(SearchNode node, WordStream? scope) => node switch
    {
        SearchNode.Word word => new($"{UnitColumns(word.IsExact, scope)} : ({string.Join(" OR ", Keys(word).Select(Quote))})", true),
        SearchNode.Or or => Join([.. or.Nodes.Select(n => Units(n, scope))], " OR ", true),
        SearchNode.Widened widened => Units(widened.Either, scope),
        SearchNode.Phrase phrase when WrittenOut(phrase) is { } written => new($"{UnitColumns(written.IsExact, scope)} : ({string.Join(" OR ", written.Phrases.Select(Quote))})", true),
        SearchNode.Phrase phrase => Join([.. phrase.Words.Select(w => Units(w, scope))], " AND ", false),
        SearchNode.Near { Reach.Unit: ReachUnit.Words } near when Close(near) is { } close => new($"{UnitColumns(close.IsExact, scope)} : ({close.Query})", false),
        SearchNode.Near near => Join([Units(near.Left, scope), Units(near.Right, scope)], " AND ", near.Reach is { Unit: ReachUnit.Provision, IsOrdered: false } && near.Left is SearchNode.Word && near.Right is SearchNode.Word && near.Left != near.Right),
        SearchNode.AtLeast atLeast => Units(atLeast.What, scope) with { IsExact = false },
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    /// <summary>English stems, and the word itself for texts in other languages, which are not stemmed.</summary>
    static IEnumerable<string> Keys(SearchNode.Word word) => word.IsExact || word.Stem == word.Text ? [word.Text] : [word.Stem, word.Text];

    static string LawColumns(SearchNode.Word word, WordStream? scope) => (scope, word.IsExact) switch
    {
        (WordStream.Title, false) => "{title}",
        (WordStream.Title, true) => "{title_exact}",
        (WordStream.Text, false) => "{rest}",
        (WordStream.Text, true) => "{rest_exact}",
        (_, false) => "{title rest}",
        _ => "{title_exact rest_exact}",
    };

    static string UnitColumns(bool exact, WordStream? scope) => (scope, exact) switch
    {
        (WordStream.Title, false) => "{heading}",
        (WordStream.Title, true) => "{heading_exact}",
        (_, false) => "{heading text}",
        _ => "{heading_exact text_exact}",
    };

    static string Quote(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    static Printed Join(IReadOnlyList<Printed> parts, string with, bool exact) => new($"({string.Join(with, parts.Select(p => p.Query))})", exact && parts.All(p => p.IsExact));

    /// <summary>The phrases that a phrase stands for, where all its words are of one stream; null where they are not or there would be too many.</summary>
    static (IReadOnlyList<string> Phrases, bool IsExact)? WrittenOut(SearchNode.Phrase phrase)
    {
        var exact = phrase.Words.Select(w => w is SearchNode.Word one ? one.IsExact : w is SearchNode.Or or && or.Nodes.All(n => n is SearchNode.Word { IsExact: true })).ToList();
        if (exact.Distinct().Count() > 1)
            return null;
        if (!exact[0])
        {
            var words = phrase.Words.Cast<SearchNode.Word>().ToList();
            string stems = string.Join(' ', words.Select(w => w.Stem)), plain = string.Join(' ', words.Select(w => w.Text));
            return (stems == plain ? [stems] : [stems, plain], false);
        }
        List<string> all = [""];
        foreach (var word in phrase.Words)
        {
            string[] choices = word is SearchNode.Word one ? [one.Text] : [.. ((SearchNode.Or)word).Nodes.Cast<SearchNode.Word>().Select(w => w.Text)];
            if (all.Count * choices.Length > MostWrittenOut)
                return null;
            all = [.. all.SelectMany(a => choices, (a, c) => a.Length == 0 ? c : a + " " + c)];
        }
        return (all, true);
    }

    /// <summary>Words and phrases near each other, groups written out; null where the engine cannot say it.</summary>
    static (string Query, bool IsExact)? Close(SearchNode.Near near)
    {
        if (Sides(near.Left) is not { } left || Sides(near.Right) is not { } right || left.IsExact != right.IsExact)
            return null;
        var pairs = left.Phrases.SelectMany(a => right.Phrases, (a, b) => $"NEAR({Quote(a)} {Quote(b)}, {near.Reach.Words - 1})").ToList();
        return pairs.Count > MostWrittenOut ? null : (string.Join(" OR ", pairs), left.IsExact);
    }

    static (IReadOnlyList<string> Phrases, bool IsExact)? Sides(SearchNode node)
    {
        switch (node)
        {
            case SearchNode.Word word:
                return ([.. Keys(word)], word.IsExact);
            case SearchNode.Phrase phrase:
                return WrittenOut(phrase);
            case SearchNode.Or or:
                var sides = or.Nodes.Select(Sides).ToList();
                return sides.All(s => s is not null) && sides.Select(s => s!.Value.IsExact).Distinct().Count() == 1
                    ? ([.. sides.SelectMany(s => s!.Value.Phrases)], sides[0]!.Value.IsExact) : null;
            default:
                return null;
        }
    }
}
