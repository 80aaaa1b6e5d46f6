namespace LawTracker.Searching;

/// <summary>Reads a query: a space means AND; AND, OR, NOT and <c>-</c> in either case; phrases in quotes; parentheses. Never fails: what cannot be read is said and left out.</summary>
public sealed class QueryParser
{
    readonly List<string> words;
    readonly List<string> remarks = [];
    int at;

    /// <summary>Beyond this nobody is searching; it also bounds how deep parentheses nest.</summary>
    const int MostWords = 100;

    QueryParser(string query)
    {
        words = Split(query);
        if (words.Count <= MostWords)
            return;
        words.RemoveRange(MostWords, words.Count - MostWords);
        remarks.Add($"Only the first {MostWords} words and signs were read.");
    }

    /// <summary>The syntax tree, or null where the query has no words, and remarks on what had to be mended.</summary>
    public static (SearchNode? Node, IReadOnlyList<string> Remarks) Parse(string? query)
    {
        var parser = new QueryParser(query ?? "");
        var node = parser.Or();
        while (parser.at < parser.words.Count)
        {
            parser.remarks.Add("A closing parenthesis had no opening one and was left out.");
            parser.at++;
            if (parser.Or() is { } more)
                node = node is null ? more : new SearchNode.And([node, more]);
        }
        return (node, parser.remarks);
    }

    SearchNode? Or()
    {
        List<SearchNode> nodes = [];
        do
        {
            if (And() is { } node)
                nodes.Add(node);
        }
        while (Take("or"));
        return nodes.Count switch { 0 => null, 1 => nodes[0], _ => new SearchNode.Or(nodes) };
    }

    SearchNode? And()
    {
        List<SearchNode> nodes = [];
        while (at < words.Count && words[at] != ")" && !Is("or"))
        {
            if (Take("and") || Take("&"))
                continue;
            if (Unit() is { } node)
                nodes.Add(node);
        }
        return nodes.Count switch { 0 => null, 1 => nodes[0], _ => new SearchNode.And(nodes) };
    }

    SearchNode? Unit()
    {
        if (Take("not") || Take("%") || Take("-"))
        {
            if (at < words.Count && words[at] != ")" && Unit() is { } node)
                return new SearchNode.Not(node);
            remarks.Add("NOT had nothing behind it and was left out.");
            return null;
        }
        var word = words[at++];
        if (word == "(")
        {
            var inner = Or();
            if (at < words.Count)
                at++;
            else
                remarks.Add("A parenthesis was not closed; it was read as closed at the end.");
            return inner;
        }
        var phrase = word[0] == '"';
        string[] tokens = [.. Analyser.Tokens(word).Select(t => t.Exact)];
        return tokens.Length switch
        {
            0 => null,
            1 => new SearchNode.Term(tokens[0]),
            _ => new SearchNode.Phrase(phrase ? word.Trim('"') : string.Join(' ', tokens)),
        };
    }

    bool Is(string word) => at < words.Count && string.Equals(words[at], word, StringComparison.OrdinalIgnoreCase);

    bool Take(string word)
    {
        if (!Is(word))
            return false;
        at++;
        return true;
    }

    List<string> Split(string query)
    {
        query = query.Replace('“', '"').Replace('”', '"');
        List<string> found = [];
        for (var i = 0; i < query.Length;)
        {
            if (char.IsWhiteSpace(query[i]))
            {
                i++;
            }
            else if (query[i] is '(' or ')' or '%' or '&' || (query[i] == '-' && (i == 0 || char.IsWhiteSpace(query[i - 1]) || query[i - 1] == '(')))
            {
                found.Add(query[i++].ToString());
            }
            else if (query[i] == '"')
            {
                var end = query.IndexOf('"', i + 1);
                if (end < 0)
                {
                    remarks.Add("A quotation mark was not closed; it was read as closed at the end.");
                    end = query.Length;
                }
                found.Add("\"" + query[(i + 1)..end]);
                i = end + 1;
            }
            else
            {
                var start = i;
                while (i < query.Length && !char.IsWhiteSpace(query[i]) && query[i] is not ('(' or ')' or '"'))
                    i++;
                found.Add(query[start..i]);
            }
        }
        return found;
    }
}
