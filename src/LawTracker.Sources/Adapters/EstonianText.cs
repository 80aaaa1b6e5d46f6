using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a § of Riigi Teataja: subsections and points, lines at <c>reavahetus</c>, and marks of amendment among the words taken out.</summary>
sealed partial class EstonianText(ProvisionList provisions)
{
    readonly List<string> marks = [];

    /// <summary>The marks that stood among the words.</summary>
    public IReadOnlyList<string> Marks => marks;

    public void Read(IElement parent, int at)
    {
        foreach (var child in parent.Elements())
        {
            if (child.LocalName is "loige" or "alampunkt")
                Read(child, Number(child, child.LocalName + "Nr") is { } number ? provisions.Open(at, number, Printed(child)) : at);
            else if (child.LocalName is "sisuTekst" or "preambul")
                Words(child, at);
        }
    }

    /// <summary>The number for a path and a citation, a raised one behind a hyphen: <c>22-1</c>; null where there is none.</summary>
    public static string? Number(IElement part, string name) =>
        part.Child(name) is { } number && LegalText.Label(number.TextContent) is { Length: > 0 } label ? number.GetAttribute("ylaIndeks") is { Length: > 0 } raised ? $"{label}-{raised}" : label : null;

    /// <summary>The number as printed: <c>§ 22¹</c>, <c>(2)</c>.</summary>
    public static string Printed(IElement part) => part.Child("kuvatavNr") is { } printed ? Html(printed.TextContent)[0].TrimEnd('.', ' ') : "";

    void Words(IElement text, int at)
    {
        var run = new StringBuilder();
        foreach (var child in text.Elements())
        {
            if (child.LocalName is "tavatekst")
                Append(run, child);
            else if (child.LocalName is "viide" && child.Child("kuvatavTekst") is { } link)
                run.Append(link.TextContent);
            else if (child.LocalName is "HTMLKonteiner")
                run.Append('\n').AppendJoin('\n', Html(child.TextContent));
            else if (child.LocalName is "veaparandus" && child.Child("veaparandusTekst") is { } correction)
                marks.Add(LegalText.Tidy(correction.TextContent));
        }
        var words = MarkPattern().Replace(run.ToString(), mark =>
        {
            marks.Add(LegalText.Tidy(mark.Value).Trim('[', ']'));
            return "";
        });
        foreach (var line in words.Split('\n'))
            provisions.Add(at, string.Join('\t', line.Split('\t').Select(LegalText.Tidy)));
    }

    /// <summary>A line break of the file is a blank; one of the law is <c>reavahetus</c>.</summary>
    static void Append(StringBuilder run, INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
                run.Append(words.Data.ReplaceLineEndings(" ").Replace('\t', ' '));
            else if (node is IElement { LocalName: "reavahetus" })
                run.Append('\n');
            else if (node is IElement)
                Append(run, node);
        }
    }

    /// <summary>HTML within the XML, as lines.</summary>
    static List<string> Html(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        Superscript.Raise(body);
        List<string> lines = [];
        Collect(body);
        if (lines.Count == 0)
            lines.Add("");
        return lines;

        void Collect(IElement parent)
        {
            foreach (var (text, block) in HtmlText.Parts(parent, node => HtmlText.IsBlock(node) || node is IElement { LocalName: "br" }))
            {
                if (block is { LocalName: "table" })
                    lines.AddRange(HtmlText.Rows(block));
                else if (block is not null)
                    Collect(block);
                else
                    lines.Add(text);
            }
        }
    }

    [GeneratedRegex(@"\[(?:kehtetu\b|RT\s)[^\]]{0,200}\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MarkPattern();
}
