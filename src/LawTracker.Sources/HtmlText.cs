using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace LawTracker.Sources;

/// <summary>The words of an HTML block. Pages that a tool has indented hold blanks around every inline element: those before a comma or after a bracket go.</summary>
static class HtmlText
{
    public static bool IsBlock(INode node) => node is IElement { LocalName: "p" or "div" or "ol" or "ul" or "li" or "table" or "thead" or "tbody" or "tr" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "pre" or "center" or "dl" or "dt" or "dd" or "nav" or "main" or "section" };

    /// <summary>All inline text of a node; blocks within it count as inline too.</summary>
    public static string Of(INode node)
    {
        List<char> text = [];
        Append(text, node);
        return Tidy(text);
    }

    /// <summary>The node's paragraphs in order: runs of inline text, and each block on its own. Lists and tables come as elements for the caller to read.</summary>
    public static IEnumerable<(string Text, IElement? Block)> Parts(INode parent) => Parts(parent, IsBlock);

    /// <summary>The same, where other elements end a run: the caller says which.</summary>
    public static IEnumerable<(string Text, IElement? Block)> Parts(INode parent, Func<INode, bool> isBlock)
    {
        List<char> run = [];
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (!isBlock(nodes[i]))
            {
                Append(run, nodes[i]);
                continue;
            }
            if (Tidy(run) is { Length: > 0 } before)
                yield return (before, null);
            run.Clear();
            yield return ("", (IElement)nodes[i]);
        }
        if (Tidy(run) is { Length: > 0 } last)
            yield return (last, null);
    }

    /// <summary>A table's rows as lines, with a tab between cells.</summary>
    public static IEnumerable<string> Rows(IElement table) =>
        table.QuerySelectorAll("tr").Select(row => string.Join('\t', row.Elements().Select(Of)).Trim('\t')).Where(line => line.Length > 0);

    static void Append(List<char> text, INode node)
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
                text.AddRange(data);
                break;
            case IElement { LocalName: "br" }:
                text.Add(' ');
                break;
            case IElement element:
                if (EndsOpen(text))
                    TrimEnd(text);
                var start = text.Count;
                var nodes = element.ChildNodes;
                for (var i = 0; i < nodes.Length; i++)
                    Append(text, nodes[i]);
                if (text.Count > start && char.IsWhiteSpace(text[start]) && EndsOpenAt(text, start))
                    text.RemoveRange(start, text.FindIndex(start, c => !char.IsWhiteSpace(c)) is >= 0 and var end ? end - start : text.Count - start);
                break;
        }
    }

    static string Tidy(List<char> text) => LegalText.Tidy(CollectionsMarshal.AsSpan(text));

    static bool EndsOpen(List<char> text)
    {
        var end = text.Count;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return EndsOpenAt(text, end);
    }

    static bool EndsOpenAt(List<char> text, int end) => end > 0 && text[end - 1] is '(' or '[' or '“' or '‘';

    static void TrimEnd(List<char> text)
    {
        var end = text.Count;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        text.RemoveRange(end, text.Count - end);
    }
}
