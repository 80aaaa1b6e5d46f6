using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Tests;

/// <summary>The law a reader sees in files of the United Kingdom and the European Union: the elements that hold it, less a written list of what is not law.</summary>
static partial class EuropeanLaw
{
    /// <summary>CLML: notes, and marks for them. The number of the act is told by its citation.</summary>
    static readonly HashSet<string> NotLawInClml = ["CommentaryRef", "FootnoteRef", "Footnotes", "Commentaries", "ExplanatoryNotes"];

    static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

    static readonly string[] Letters = [.. Enumerable.Range('a', 26).Select(c => ((char)c).ToString())];

    /// <summary>Null for an adapter of elsewhere.</summary>
    public static string? Of(string adapter, string page) => adapter switch
    {
        "clml" => Clml(page),
        "eur-lex-xhtml" => EurLex(page),
        _ => null,
    };

    /// <summary>EUR-Lex: marks of amending acts, references to footnotes and the number that the label tells, and all that stands outside the act and its annexes.</summary>
    static string EurLex(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        foreach (var other in document.QuerySelectorAll(".arrow, .modref, #banner").ToList())
            other.Remove();
        // Where nothing marks the act, it stands below the last rule of the head.
        if (document.QuerySelector("div.eli-container, #TexteOnly") is null)
        {
            var act = document.CreateElement("div");
            act.ClassName = "eli-container";
            var rules = document.QuerySelectorAll("hr.separator");
            var rule = rules[rules.Length - 1];
            while (rule.NextElementSibling is { } next)
            {
                next.Remove();
                if (next.ClassName is not "footnote")
                    act.AppendChild(next);
            }
            document.Body!.AppendChild(act);
        }
        foreach (var reference in document.QuerySelectorAll("a[id^=ntc], a[id^='src.']").Where(a => !a.Id!.StartsWith("ntc*", StringComparison.Ordinal)).ToList())
            reference.Replace(document.CreateTextNode("\uFFFC"));
        return MarkPattern().Replace(string.Join(' ', document.QuerySelectorAll("div.eli-container, #TexteOnly").Select(e => e.TextContent)), "");
    }

    /// <summary>Numbers below a section's and quotation marks of an amendment are printed by the site, and stand in the file only as form.</summary>
    static string Clml(string page)
    {
        var law = new StringBuilder();
        foreach (var part in XDocument.Parse(page.TrimStart('\uFEFF')).Root!.Elements().Where(e => e.Name.LocalName is "Primary" or "Secondary"))
            Walk(part);
        return law.ToString();

        void Walk(XElement e)
        {
            var name = e.Name.LocalName;
            if (NotLawInClml.Contains(name) || name is "Number" && e.Parent!.Name.LocalName.EndsWith("Prelims", StringComparison.Ordinal))
                return;
            var isBracketed = name is "Pnumber" && e.Parent!.Name.LocalName is not "P1";
            var quotes = name is "BlockAmendment" ? (string?)e.Attribute("Format") is "none" ? "" : "“”" : "";
            law.Append(name is "Pnumber" ? (string?)e.Attribute("PuncBefore") ?? (isBracketed ? "(" : "") : quotes is [var open, _] ? open.ToString() : "");
            if (name is "ListItem" && e.Parent!.Name.LocalName is "OrderedList")
                law.Append('(').Append((string?)e.Attribute("NumberOverride") ?? ((string?)e.Parent.Attribute("Type") is "roman" ? Romans : Letters)[e.ElementsBeforeSelf().Count()]).Append(") ");
            foreach (var node in e.Nodes())
            {
                if (node is XText text)
                    law.Append(text.Value);
                else if (node is XElement child)
                    Walk(child);
            }
            law.Append(name is "Pnumber" ? (string?)e.Attribute("PuncAfter") ?? (isBracketed ? ")" : "") : quotes is [_, var close] ? close.ToString() : "");
            if (name is not ("Addition" or "Substitution" or "Repeal" or "Emphasis" or "Strong" or "Term" or "SmallCaps"))
                law.Append(' ');
        }
    }

    [GeneratedRegex(@"\(\s*\uFFFC\s*\)|\uFFFC|[►▼]\s?[A-Z]\d*|◄", RegexOptions.None, 5000)]
    private static partial Regex MarkPattern();
}
