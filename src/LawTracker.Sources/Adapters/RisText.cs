using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a RIS norm document: paragraphs "(1) …", lists by the depth they state, and what closes them.</summary>
sealed partial class RisText(ProvisionList provisions, int root)
{
    readonly List<int> open = [root];

    public void Read(IEnumerable<IElement> elements)
    {
        foreach (var e in elements)
        {
            if (e.LocalName is "liste" or "aufzaehlung")
                Read(e.Elements());
            else if (e.LocalName is "listelem")
                Item(e);
            else if (e.LocalName is "schlussteil")
                Close(Depth(e), HtmlText.Of(e));
            else if (e.LocalName is "table")
                foreach (var row in HtmlText.Rows(e))
                    Close(0, row);
            else if (e.LocalName is "absatz")
                Paragraph(e);
        }
    }

    void Paragraph(IElement paragraph)
    {
        var text = string.Join(' ', HtmlText.Parts(paragraph, node => node is IElement { LocalName: "gldsym" }).Where(p => p.Block is null).Select(p => p.Text));
        if (LabelPattern().Match(text) is { Success: true } label)
        {
            open.Clear();
            open.Add(provisions.Open(root, LegalText.Label(label.Value), label.Value.Trim()));
            text = text[label.Length..];
        }
        Close(0, text);
    }

    void Item(IElement item)
    {
        var depth = Math.Clamp(Depth(item.ParentElement!), 1, open.Count);
        open.RemoveRange(depth, open.Count - depth);
        var symbol = item.Child("symbol") is { } s ? HtmlText.Of(s) : "";
        open.Add(provisions.Open(open[^1], LegalText.Label(symbol), symbol));
        foreach (var (text, block) in HtmlText.Parts(item, node => node is IElement { LocalName: "symbol" or "liste" or "aufzaehlung" }))
        {
            if (block is null)
                provisions.Add(open[^1], text);
            else if (block.LocalName is not "symbol")
                Read([block]);
        }
    }

    /// <summary>Words on the level of a part that is still open; 0 is the paragraph.</summary>
    void Close(int depth, string text)
    {
        if (depth + 1 < open.Count)
            open.RemoveRange(depth + 1, open.Count - depth - 1);
        provisions.Add(open[^1], text);
    }

    static int Depth(IElement e) => int.TryParse(e.GetAttribute("ebene"), CultureInfo.InvariantCulture, out var depth) && depth is >= 0 and < 10 ? depth : 0;

    [GeneratedRegex(@"^\(\d{1,3}[a-z]{0,2}\)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LabelPattern();
}
