using System.Text;
using AngleSharp.Dom;

namespace LawTracker.Sources;

/// <summary>A page as its reader sees it: lines, broken by blocks and by <c>&lt;br&gt;</c>; a row of a table is one line, with a tab between cells.</summary>
static class HtmlLines
{
    /// <param name="root">Its own element breaks no line.</param>
    /// <param name="isApart">Elements that are left out.</param>
    /// <returns>No empty line; with the names of the anchors (<c>&lt;a name&gt;</c>) that stand in or right before it.</returns>
    public static List<PageLine> Of(INode root, Func<IElement, bool>? isApart = null)
    {
        List<PageLine> lines = [];
        List<string> anchors = [];
        var text = new StringBuilder();
        Read(root);
        Break();
        return lines;

        void Read(INode parent)
        {
            foreach (var node in parent.ChildNodes)
            {
                if (node is IText words)
                    text.Append(words.Data);
                else if (node is not IElement e || e.LocalName is "script" or "style" || isApart?.Invoke(e) is true)
                    continue;
                else if (e.LocalName is "br")
                    Break();
                else if (e.LocalName is "tr" && e.QuerySelector("table") is null)
                {
                    Break();
                    if (string.Join('\t', e.Elements().Select(cell => string.Join(' ', Of(cell, isApart).Select(line => line.Text)))).Trim('\t') is { Length: > 0 } row)
                        lines.Add(new(row, []));
                }
                else
                {
                    if (e.LocalName is "a" && e.GetAttribute("name") is { Length: > 0 } name)
                        anchors.Add(name);
                    var isBlock = HtmlText.IsBlock(e);
                    if (isBlock)
                        Break();
                    Read(e);
                    if (isBlock)
                        Break();
                }
            }
        }

        void Break()
        {
            var line = LegalText.Tidy(text.ToString());
            text.Clear();
            if (line.Length == 0)
                return;
            lines.Add(new(line, [.. anchors]));
            anchors.Clear();
        }
    }
}

/// <summary>A line of a page and the anchors it begins with or holds.</summary>
readonly record struct PageLine(string Text, IReadOnlyList<string> Anchors);
