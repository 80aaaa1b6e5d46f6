using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Tests;

/// <summary>The law a reader sees on a page, found in another way than the adapters do: the whole page less a written list of what is not law.</summary>
static partial class VisibleLaw
{
    /// <summary>D.C.: facts about a law, notes, and orders to the publisher's software (the other namespaces, left out as well).</summary>
    static readonly HashSet<string> NotLawInXml = ["annotations", "annotation", "meta", "reason", "toc"];

    /// <summary>State codes: furniture and the headings of chapters.</summary>
    const string NotLawInHtml = "head, nav, h1, h2, ul.leaders, script, style";

    public sealed record Recall(long Visible, long Found, string FirstMissing, IReadOnlyList<string> Added)
    {
        public double Share => Visible == 0 ? 1 : (double)Found / Visible;
    }

    public static Recall Compare(string adapter, string page, IReadOnlyList<ParsedInstrument> instruments)
    {
        var visible = Squeeze(adapter == "dc-code-xml" ? Xml(page) : FederalLaw.Of(adapter, page) ?? StateVisibleLaw.Of(adapter, page) ?? EuropeanVisibleLaw.Of(adapter, page) ?? WorldLaw.Of(adapter, page) ?? NationalVisibleLaw.Of(adapter, page) ?? EuropeanLaw.Of(adapter, page) ?? Html(page));
        var seen = new bool[visible.Length];
        var added = new List<string>();
        var at = 0;
        foreach (var instrument in instruments)
        {
            var root = instrument.Provisions[0];
            Take(root.Number.TrimStart('§', ' '), optional: true);
            if (instrument.Title != root.Heading)
                Take(instrument.Title, optional: true);
            foreach (var p in instrument.Provisions)
            {
                Take(adapter == "dc-code-xml" ? p.Number.Replace("Sec. ", "", StringComparison.Ordinal) : p.Number, optional: true);
                Take(p.Heading, optional: false);
                foreach (var line in p.Text.Split('\n', '\t'))
                    Take(line, optional: false);
            }
        }
        var missing = Array.IndexOf(seen, false);
        return new(visible.Length, seen.LongCount(s => s), missing < 0 ? "" : visible[missing..Math.Min(missing + 80, visible.Length)], added);

        void Take(string text, bool optional)
        {
            var words = Squeeze(text);
            if (words.Length == 0)
                return;
            // A label that the page leaves to the list's type is not there; what is must stand right here.
            var found = visible.IndexOf(words, at, StringComparison.Ordinal);
            if (optional && (found < 0 || found - at > 12))
                return;
            if (found < 0)
                found = visible.IndexOf(words, StringComparison.Ordinal);
            if (found < 0)
            {
                added.Add(text);
                return;
            }
            at = found + words.Length;
            seen.AsSpan(found, words.Length).Fill(true);
            // The section sign and the full stop of a heading are not part of its number.
            for (var sign = found - 1; optional && sign >= 0 && visible[sign] == '§'; sign--)
                seen[sign] = true;
            if (optional && at < visible.Length && visible[at] == '.')
                seen[at] = true;
        }
    }

    static string Xml(string page)
    {
        var root = XDocument.Parse(page.TrimStart('\uFEFF')).Root!;
        var law = new StringBuilder();
        Walk(root);
        return PublisherNotePattern().Replace(law.ToString(), " ");

        void Walk(XElement e)
        {
            if (e.Name.Namespace != root.Name.Namespace || NotLawInXml.Contains(e.Name.LocalName) || e.Parent == root && e.Name.LocalName is "num" && e.Attribute("type") is not null)
                return;
            foreach (var node in e.Nodes())
            {
                if (node is XText text)
                    law.Append(text.Value);
                else if (node is XElement child)
                    Walk(child);
            }
            law.Append(' ');
        }
    }

    static string Html(string page)
    {
        var body = new HtmlParser().ParseDocument(page).Body!;
        foreach (var furniture in body.QuerySelectorAll(NotLawInHtml).Where(e => e.LocalName is not ("h1" or "h2")).ToList())
            furniture.Remove();
        var law = new StringBuilder();
        var (inLaw, any) = (false, false);
        foreach (var e in body.QuerySelectorAll("h1, h2, h3, h4, h5, p, ol, table").Where(e => e.ParentElement?.Closest("ol, table, p") is null))
        {
            var text = LegalText.Tidy(e.TextContent);
            if (e.LocalName is "h1" or "h2")
                inLaw = false;
            else if (e.LocalName is "h3")
                (inLaw, any) = (char.IsDigit(text.TrimStart('§', ' ')[0]), false);
            else if (inLaw && (EndPattern().IsMatch(text) || e.LocalName is "h4" or "h5" && !ArticlePattern().IsMatch(text)))
            {
                // A history before the first word of law is followed by the law (a compact in Mississippi).
                inLaw = !any && text.StartsWith("HISTORY:", StringComparison.Ordinal);
                continue;
            }
            else
                any |= inLaw;
            if (inLaw)
                law.Append(e.TextContent).Append(' ');
        }
        return law.ToString();
    }

    static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')));

    [GeneratedRegex(@"\*NOTE: [^*]*\*", RegexOptions.None, 1000)]
    private static partial Regex PublisherNotePattern();

    /// <summary>The first words of what is printed below the law.</summary>
    [GeneratedRegex(@"^(?:History\b|HISTORY:|Source:|Cross references\.|Editor’s notes\.|Editor's notes\.|Compiler|A\.C\.R\.C\. Notes\.|Publisher's Notes\.|Prospective operation\.|Law Reviews\.|Compact cross references\.|The 2003 amendments\.|(?:Code|Acts) \d{4}, (?:\([^)]*\), )?ch\.|Acts \d{4} \(|Code \d{4},|\(2000, c\.|§§3-1-1 through §3-1-35\.)", RegexOptions.None, 1000)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"^(?:ARTICLE|Article) [IVX]+\.|^§ \d+$", RegexOptions.None, 1000)]
    private static partial Regex ArticlePattern();
}
