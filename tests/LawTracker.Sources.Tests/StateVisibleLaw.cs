using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Tests;

/// <summary>For the sites of the states: where the law stands on a page, and the written list of what stands there and is not law.</summary>
static partial class StateVisibleLaw
{
    /// <param name="Law">Selects the elements that hold law.</param>
    /// <param name="NotLaw">Selects what is taken out of them: furniture, history, notes.</param>
    /// <param name="Strip">Matches history, notes and chapter headings that no element sets apart; applied to the tidied text of the whole.</param>
    sealed record Rule(string Law, string NotLaw, string Strip);

    static readonly Dictionary<string, Rule> Rules = new(StringComparer.Ordinal)
    {
        ["utah-code"] = new("section", "effdate, histories", "$^"),
        // Which of several versions this is.
        ["arizona-statutes"] = new("body", "head", @"\(L\d\d, Ch\. [^)]*\)"),
        // The citation line, "Sec. 2." (told by the citation), the source.
        ["illinois-ilcs"] = new("td", "head", @"\(\d+ ILCS [^)]*\)|\(from Ch\. [^)]*\)|Sec\. \S+\. |\(Source: [^)]*\)"),
        // Headings above the first section of a chapter; the sign and number, told by the label above; history and notes.
        ["louisiana-laws"] = new("#LabelDocument", "p[style*=center]", @"^\s*§\d+\.|\bActs \d{4}, No\. \d+, § ?\d+(?:; Acts|, eff\.|\.).*$|NOTE: .*$"),
        // History after each piece and at the end; the sign and number, told with the title's.
        ["maine-statutes"] = new("div.MRSSection", ".bhistory, .qhistory", @"^\s*§[0-9A-Z-]+\."),
        // Headings of title and chapter, the number on its own, history.
        ["rhode-island-laws"] = new("body", "h1, h2, h3", @"History of Section\..*$"),
        // History in the last brackets; everything from the first heading of notes on.
        ["hawaii-statutes"] = new(".WordSection1", ".XNotesHeading, .XNotes", @"\[L \d{4}.*$"),
        // A repealed chapter has no law: its heading alone is told.
        ["new-hampshire-rsa"] = new("codesect, h2", "head", "$^"),
        // From a section's number to the brackets at the end of its history, and nothing between one section and the next.
        ["oregon-ors"] = new("", "head", ""),
        // "NRS" before each number; tables of contents, headings, history.
        ["nevada-nrs"] = new(".WordSection1", ".COLeadline, .COHead2, .COHead4, .DocHeading, .DocHeading2, .MsoTitle, .Chapter, .MsoNormal, .SourceNote, [class^=J], span.Empty:has(a)", "$^"),
        // The site's header and scripts; history from its heading on.
        ["oklahoma-oscn"] = new("#oscn-content", ".document_header, script, #statutes-navigation, #statutes-title", "OSCN Found Document:|Historical Data.*$"),
        // The history, which is the last paragraph.
        ["virginia-lis"] = new("#va_code", "section.body > p:last-child:not(:only-child), .read-text", "$^"),
        ["kansas-statutes"] = new("#print", ".ksa_stat_hist", "$^"),
        // The act's name above the section; "Sec. 10d."; notes.
        ["michigan-mcl"] = new(".sectionWrapper", ".excerpt, .editorials", @"Sec\. [0-9a-z]+\."),
        // Marks for software, "Section", the article's heading and the history of each section.
        ["pennsylvania-acts"] = new(".BodyContainer", ".Comment, p[style*=center]", @"\bSection (?=[0-9A-Z.-]+\. )|\([0-9A-Z.-]+ (?:added|amended) [^)]*\)"),
        // Everything outside the sections: tables of contents, sources, notes, annotations.
        ["colorado-crs-xml"] = new("section-text", "head", "$^"),
        // The heading's number, printed with a dash where the address has a hyphen; all annotations.
        ["dc-code-html"] = new("article .tuf-authenticate", "aside", @"^§+ \S+?(?:\.(?=\s))"),
        // Authority and history, which are the last paragraph.
        ["oregon-oar"] = new("div.rule_div", "div.rule_div > p:last-child", "$^"),
    };

    public static string? Of(string adapter, string page)
    {
        if (NewYorkVisibleLaw.Of(adapter, page) is { } newYork)
            return newYork;
        if (!Rules.TryGetValue(adapter, out var rule))
            return null;
        var document = new HtmlParser().ParseDocument(page);
        foreach (var other in document.QuerySelectorAll(rule.NotLaw).ToList())
            other.Remove();
        foreach (var gap in document.QuerySelectorAll("br, p, div, td, li"))
            gap.Append(document.CreateTextNode(" "));
        if (adapter is "oregon-ors")
            return Oregon(document);
        var law = new StringBuilder();
        foreach (var part in document.QuerySelectorAll(rule.Law).Where(e => e.ParentElement?.Closest(rule.Law) is null))
            law.Append(LegalText.Tidy(part.TextContent)).Append(' ');
        return Regex.Replace(law.ToString(), rule.Strip, " ", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
    }

    /// <summary>Lines from one that begins with a bold number "165.800" to one that ends with history in brackets; the number itself is told apart.</summary>
    static string Oregon(IDocument document)
    {
        var law = new StringBuilder();
        var open = false;
        foreach (var p in document.QuerySelectorAll("p"))
        {
            var text = LegalText.Tidy(p.TextContent);
            var begins = p.QuerySelector("b") is not null && OregonNumberPattern().Match(text) is { Success: true } number ? number.Length : 0;
            open |= begins > 0;
            if (open)
                law.Append(OregonHistoryPattern().Replace(text[begins..], "")).Append(' ');
            open &= !text.EndsWith(']');
        }
        return law.ToString();
    }

    [GeneratedRegex(@"^\d{1,3}[A-Z]?\.\d{3,4}\b\.? ?", RegexOptions.None, 1000)]
    private static partial Regex OregonNumberPattern();

    [GeneratedRegex(@"\[(?:[^\[\]]|\[[^\]]*\])*\]$", RegexOptions.None, 1000)]
    private static partial Regex OregonHistoryPattern();
}
