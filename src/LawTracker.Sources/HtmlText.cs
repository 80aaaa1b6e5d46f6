using System.Text;
using AngleSharp.Dom;

namespace LawTracker.Sources;

/// <summary>The words of an HTML block. Pages that a tool has indented hold blanks around every inline element: those before a comma or after a bracket go.</summary>
static class HtmlText
{
    public static bool IsBlock(INode node) => node is IElement { LocalName: "p" or "div" or "ol" or "ul" or "li" or "table" or "thead" or "tbody" or "tr" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "pre" or "center" or "dl" or "dt" or "dd" or "nav" or "main" or "section" };

    /// <summary>All inline text of a node; blocks within it count as inline too.</summary>
    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return LegalText.Tidy(text.ToString());
    }

    /// <summary>The node's paragraphs in order: runs of inline text, and each block on its own. Lists and tables come as elements for the caller to read.</summary>
    public static IEnumerable<(string Text, IElement? Block)> Parts(INode parent)
    {
        var run = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (!IsBlock(node))
            {
                Append(run, node);
                continue;
            }
            if (LegalText.Tidy(run.ToString()) is { Length: > 0 } before)
                yield return (before, null);
            run.Clear();
            yield return ("", (IElement)node);
        }
        if (LegalText.Tidy(run.ToString()) is { Length: > 0 } last)
            yield return (last, null);
    }

    /// <summary>A table's rows as lines, with a tab between cells.</summary>
    public static IEnumerable<string> Rows(IElement table) =>
        table.QuerySelectorAll("tr").Select(row => string.Join('\t', row.Children.Select(Of)).Trim('\t')).Where(line => line.Length > 0);

    static void Append(StringBuilder text, INode node)
    {
        switch (node)
        {
            case IText words:
                var data = words.Data.AsSpan();
                if (data.TrimStart() is [',' or '.' or ';' or ':' or ')' or ']' or '’' or '”' or '?' or '!', ..] && words.PreviousSibling is IElement)
                {
                    TrimEnd(text);
                    data = data.TrimStart();
                }
                text.Append(data);
                break;
            case IElement { LocalName: "br" }:
                text.Append(' ');
                break;
            case IElement element:
                if (EndsOpen(text))
                    TrimEnd(text);
                var start = text.Length;
                foreach (var child in element.ChildNodes)
                    Append(text, child);
                if (start > 0 && text.Length > start && EndsOpenAt(text, start))
                    while (start < text.Length && char.IsWhiteSpace(text[start]))
                        text.Remove(start, 1);
                break;
        }
    }

    static bool EndsOpen(StringBuilder text)
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return EndsOpenAt(text, end);
    }

    static bool EndsOpenAt(StringBuilder text, int end) => end > 0 && text[end - 1] is '(' or '[' or '“' or '‘';

    static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
    }
}
