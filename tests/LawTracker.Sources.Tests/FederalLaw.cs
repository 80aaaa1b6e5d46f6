using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Tests;

/// <summary>The law a reader sees in federal files: the elements that hold it, less a written list of what is not law.</summary>
static partial class FederalLaw
{
    /// <summary>eCFR: notes of source and authority, and the editor's notes.</summary>
    static readonly HashSet<string> NotLawInEcfr = ["CITA", "AUTH", "SOURCE", "SECAUTH", "EDNOTE", "EFFDNOT", "XREF", "PRTPAGE"];

    /// <summary>USLM: marks of the publisher, notes, the kind of document, actions, and what a committee struck out.</summary>
    static readonly HashSet<string> NotLawInUslm = ["toc", "notes", "note", "sidenote", "page", "editorialNote", "sourceCredit", "footnote", "docTitle", "action", "deletedText"];

    /// <summary>Null for an adapter that is not federal.</summary>
    public static string? Of(string adapter, string page) => adapter switch
    {
        "ecfr-xml" => Words(page, e => e.Name.LocalName is "DIV8" or "DIV9", NotLawInEcfr),
        "govinfo-bill" when page.Contains("lbexBody", StringComparison.Ordinal) => BillPage(page),
        "govinfo-bill" when page is [not '<' and not '\uFEFF', ..] => PlainBill(page),
        "govinfo-bill" or "uslm-law" => Words(page, e => e.Name.LocalName is "main" or "amendMain", NotLawInUslm),
        "us-code-uslm" => Words(page, e => e.Name.LocalName is "section" && !e.Ancestors().Any(a => a.Name.LocalName is "notes" or "note" or "quotedContent"), NotLawInUslm),
        "us-code-html" => CodePage(page),
        _ => null,
    };

    /// <summary>From the line below "A BILL" to the rule that ends the text.</summary>
    static string BillPage(string page)
    {
        var body = new HtmlParser().ParseDocument(page).Body!;
        var text = new StringBuilder();
        var inLaw = false;
        foreach (var node in body.Descendants())
        {
            if (node is IElement { LocalName: "hr" } && inLaw)
                break;
            if (node is IText words && words.ParentElement!.ClassList.Contains("lbexLegisType"))
                inLaw = true;
            else if (inLaw && node is IText law)
                text.Append(law.Data);
        }
        return text.ToString();
    }

    /// <summary>From the line below "A BILL" to the next rule, without a browser's marks of emphasis and its addresses of links.</summary>
    static string PlainBill(string page)
    {
        var law = page[(page.IndexOf("*A BILL*", StringComparison.Ordinal) + 8)..];
        law = LinkPattern().Replace(law[..law.IndexOf("--------------------", StringComparison.Ordinal)], "");
        return MarkPattern().Replace(law, "");
    }

    [GeneratedRegex(@"<http[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"(?<!\band)/", RegexOptions.None, 1000)]
    private static partial Regex MarkPattern();

    /// <summary>What stands between the comments of the head and of the statute.</summary>
    static string CodePage(string page) => string.Join(' ', FieldPattern().Matches(page)
        .Select(m => new HtmlParser().ParseDocument(m.Groups["law"].Value).Body!.TextContent));

    static string Words(string page, Func<XElement, bool> isLaw, HashSet<string> apart)
    {
        var law = new StringBuilder();
        foreach (var e in XDocument.Parse(page.TrimStart('\uFEFF')).Root!.DescendantsAndSelf().Where(e => isLaw(e) && !e.Ancestors().Any(isLaw)))
            Walk(e);
        return law.ToString();

        void Walk(XElement e)
        {
            if (apart.Contains(e.Name.LocalName) || (string?)e.Attribute("changed") == "deleted" || (string?)e.Attribute("class") == "footnoteRef")
                return;
            // Compilations print the heading before the number; within a quotation that order is kept.
            var isPart = e.Elements().FirstOrDefault()?.Name.LocalName is "heading" && !e.Ancestors().Any(a => a.Name.LocalName is "quotedContent");
            foreach (var node in isPart ? e.Nodes().OrderBy(node => node is XElement { Name.LocalName: "num" } ? 0 : 1) : e.Nodes())
            {
                if (node is XText text)
                    law.Append(text.Value);
                else if (node is XElement child)
                    Walk(child);
            }
            law.Append(' ');
        }
    }

    [GeneratedRegex("<!-- field-start:(?<field>[a-z]*head|statute) -->(?<law>.*?)<!-- field-end:\\k<field> -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FieldPattern();
}
