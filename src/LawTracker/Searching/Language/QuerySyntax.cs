namespace LawTracker.Searching.Language;

/// <summary>Writes a tree as a query that reads as the same tree: for links to other searches.</summary>
public static class QuerySyntax
{
    public static string Of(SearchNode node) => node switch
    {
        SearchNode.Word word => (word.IsExact ? "#" : "") + word.Text,
        SearchNode.Wild wild => wild.Pattern,
        SearchNode.Phrase phrase => $"\"{string.Join(' ', phrase.Words.Select(Of))}\"",
        SearchNode.Near near => $"{Inner(near.Left)} {Sign(near.Reach)} {Inner(near.Right)}",
        SearchNode.AtLeast atLeast => $"atleast{atLeast.Times}({Of(atLeast.What)})",
        SearchNode.Within within => $"{(within.Stream == WordStream.Title ? "title" : "text")}:{Inner(within.Node)}",
        SearchNode.Known known => known.Field.Name + ":" + (known.Field.Value.Contains(' ', StringComparison.Ordinal) && known.Field.Value[0] != '[' ? $"\"{known.Field.Value}\"" : known.Field.Value),
        SearchNode.Widened widened => Of(widened.Asked),
        SearchNode.Not not => "NOT " + Inner(not.Node),
        SearchNode.And and => string.Join(' ', and.Nodes.Select(n => n is SearchNode.Or ? Inner(n) : Of(n))),
        SearchNode.Or or => string.Join(" OR ", or.Nodes.Select(n => n is SearchNode.And ? Inner(n) : Of(n))),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    static string Inner(SearchNode node) => node is SearchNode.And or SearchNode.Or or SearchNode.Near ? $"({Of(node)})" : Of(node);

    static string Sign(Reach reach) => reach switch
    {
        { Unit: ReachUnit.Sentence } => reach.IsOrdered ? "+s" : "/s",
        { Unit: ReachUnit.Provision } => reach.IsOrdered ? "+p" : "/p",
        _ => (reach.IsOrdered ? "pre/" : "w/") + reach.Words.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
