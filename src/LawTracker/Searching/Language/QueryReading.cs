namespace LawTracker.Searching.Language;

/// <summary>Says how a query was read, in words that a lawyer can check.</summary>
static class QueryReading
{
    public static string Of(SearchNode node) => node switch
    {
        SearchNode.Word { IsExact: true } w => $"exactly {w.Text}",
        SearchNode.Word w => w.Text,
        SearchNode.Wild w when w.Pattern.IndexOf('*', StringComparison.Ordinal) == w.Pattern.Length - 1 && !w.Pattern.Contains('?', StringComparison.Ordinal) => $"words beginning with {w.Pattern.TrimEnd('*')}",
        SearchNode.Wild w => $"words like {w.Pattern}",
        SearchNode.Phrase p => $"\"{string.Join(' ', p.Words.Select(w => w is SearchNode.Word { IsExact: true } e ? "#" + e.Text : w is SearchNode.Wild x ? x.Pattern : Of(w)))}\"",
        SearchNode.Near n => $"{Inner(n.Left)} {Of(n.Reach)} {Inner(n.Right)}",
        SearchNode.AtLeast a => $"at least {a.Times} times {Inner(a.What)}",
        SearchNode.Within w => $"in {(w.Stream == WordStream.Title ? "titles and headings" : "the text")}: {Inner(w.Node)}",
        SearchNode.Known k => Of(k.Field),
        SearchNode.Widened w => $"{Of(w.Asked)} (or {string.Join(", ", w.Others.Select(Of))})",
        SearchNode.Not n => $"NOT {Inner(n.Node)}",
        SearchNode.And a => string.Join(" AND ", a.Nodes.Select(n => n is SearchNode.Or ? $"({Of(n)})" : Of(n))),
        SearchNode.Or o => string.Join(" OR ", o.Nodes.Select(n => n is SearchNode.And ? $"({Of(n)})" : Of(n))),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    static string Inner(SearchNode node) => node is SearchNode.And or SearchNode.Or or SearchNode.Near ? $"({Of(node)})" : Of(node);

    static string Of(Reach reach) => (reach.Unit, reach.IsOrdered) switch
    {
        (ReachUnit.Sentence, false) => "in the same sentence as",
        (ReachUnit.Sentence, true) => "in the same sentence and before",
        (ReachUnit.Provision, false) => "in the same provision as",
        (ReachUnit.Provision, true) => "in the same provision and before",
        (_, false) when reach.Words == 1 => "next to",
        (_, true) when reach.Words == 1 => "right before",
        (_, false) => $"within {reach.Words} words of",
        _ => $"at most {reach.Words} words before",
    };

    static string Of(LawField field) => field switch
    {
        { Element: (var question, var answer) } => $"coded {question} {(answer is null ? "answered" : "= " + answer)}",
        { Name: "eff", Days: (var from, var to) } => "in force from " + Of(from, to),
        { Days: (var from, var to) } => (field.Name == "verified" ? "checked " : "enacted ") + Of(from, to),
        { Name: "jur" } => $"jurisdiction {field.Value}",
        { Name: "verified" } => $"rests on {field.Value} sources",
        _ => $"{field.Name} {field.Value}",
    };

    static string Of(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "any day",
        ({ } f, { } t) when f == t => f.ToString("o"),
        ({ } f, { } t) => $"{f:o} to {t:o}",
        ({ } f, null) => $"{f:o} or later",
        (null, { } t) => $"{t:o} or earlier",
    };
}
