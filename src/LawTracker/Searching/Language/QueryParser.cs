namespace LawTracker.Searching.Language;

/// <summary>Reads a query into its tree. Words and phrases first, then proximity, NOT, AND (or a space), OR. Never fails: what cannot be read is said, with its place and how it was mended.</summary>
public sealed class QueryParser
{
    readonly IReadOnlyList<QueryToken> tokens;
    readonly List<string> remarks;
    int at;

    QueryParser(string query) => (tokens, remarks) = QueryLexer.Read(query);

    /// <summary>The syntax tree, or null where the query has no words, and remarks on what had to be mended.</summary>
    public static (SearchNode? Node, IReadOnlyList<string> Remarks) Parse(string? query)
    {
        var parser = new QueryParser(query ?? "");
        List<SearchNode> nodes = [];
        while (parser.at < parser.tokens.Count)
        {
            if (parser.Or() is { } node)
                nodes.Add(node);
            if (parser.Now is QueryToken.Close close)
            {
                parser.remarks.Add($"Character {close.At}: this parenthesis closes none and was left out.");
                parser.at++;
            }
        }
        if (SearchNode.All(nodes) is not { } whole)
            return (null, parser.remarks);
        var (all, left) = FunctionWords.Drop(whole);
        if (left.Count > 0)
            parser.remarks.Add($"Left out as too common to tell laws apart: {string.Join(", ", left)}. Write # before a word to keep it.");
        if (all is SearchNode.Not || all is SearchNode.And and && and.Nodes.All(n => n is SearchNode.Not))
            parser.remarks.Add("The query only says what is not wanted: everything else is listed.");
        return (all, parser.remarks);
    }

    QueryToken? Now => at < tokens.Count ? tokens[at] : null;

    SearchNode? Or()
    {
        List<SearchNode> nodes = [];
        var mixed = false;
        do
        {
            while (Now is QueryToken.Or)
                at++;
            if (And() is { } node)
            {
                nodes.Add(node);
                mixed |= node is SearchNode.And;
            }
        }
        while (Now is QueryToken.Or);
        if (mixed && nodes.Count > 1 && remarks.Count == 0)
            remarks.Add("AND (a space) was read before OR; brackets say otherwise.");
        return SearchNode.Any(nodes);
    }

    SearchNode? And()
    {
        List<SearchNode> nodes = [];
        while (Now is not (null or QueryToken.Close or QueryToken.Or))
        {
            if (Now is QueryToken.And)
                at++;
            else if (Nearby() is { } node)
                nodes.Add(node);
        }
        return SearchNode.All(nodes);
    }

    SearchNode? Nearby()
    {
        var left = Unit();
        while (Now is QueryToken.Near sign)
        {
            at++;
            var right = Now is null or QueryToken.Close or QueryToken.Or or QueryToken.And or QueryToken.Near ? null : Unit();
            if (left is null || right is null)
            {
                remarks.Add($"Character {sign.At}: “{sign.Typed}” needs words on both sides and was left out.");
                left ??= right;
                continue;
            }
            left = Proximity.Of(left, right, sign, remarks);
        }
        return left;
    }

    SearchNode? Unit()
    {
        var token = tokens[at];
        switch (token)
        {
            case QueryToken.Not:
                at++;
                if (Now is not (null or QueryToken.Close or QueryToken.Or or QueryToken.And or QueryToken.Near) && Nearby() is { } node)
                    return node is SearchNode.Not twice ? twice.Node : new SearchNode.Not(node);
                remarks.Add($"Character {token.At}: NOT had nothing behind it and was left out.");
                return null;
            case QueryToken.Open:
                return Group(token.At);
            case QueryToken.AtLeast atLeast:
                at++;
                var what = Unit();
                if (what is null || Proximity.IsCountable(what))
                    return what is null ? null : new SearchNode.AtLeast(atLeast.Times, what);
                remarks.Add($"Character {token.At}: atleast counts a word, a phrase or several of them joined by OR; the brackets were read without it.");
                return what;
            case QueryToken.Scope scope:
                at++;
                if (Now is null or QueryToken.Close or QueryToken.Or or QueryToken.And or QueryToken.Near)
                {
                    remarks.Add($"Character {token.At}: {(scope.Stream == WordStream.Title ? "title:" : "text:")} has nothing behind it and was left out.");
                    return null;
                }
                return Unit() is { } inner ? new SearchNode.Within(scope.Stream, inner) : null;
            case QueryToken.Field field:
                at++;
                return new SearchNode.Known(field.Value);
            case QueryToken.Words words:
                at++;
                return words.Node;
            default:
                // A sign where a word was expected: the callers have taken all that may stand here, except a connector at the very beginning.
                at++;
                if (token is QueryToken.Near near)
                    remarks.Add($"Character {near.At}: “{near.Typed}” needs words on both sides and was left out.");
                return null;
        }
    }

    SearchNode? Group(int opened)
    {
        at++;
        var inner = Or();
        if (Now is QueryToken.Close)
            at++;
        else
            remarks.Add($"Character {opened}: this parenthesis is not closed; it was read as closed at the end.");
        return inner;
    }
}
