using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Tests;

/// <summary>For the sites of nations: where the law stands on a page, and the written list of what stands there and is not law.</summary>
static partial class NationalVisibleLaw
{
    /// <summary>Null for an adapter of another kind.</summary>
    public static string? Of(string adapter, string page) => adapter switch
    {
        "irish-statute-book" => page.TrimEnd().EndsWith("</act>", StringComparison.Ordinal) ? IrishXml(page) : IrishPrint(page),
        "boe-consolidated" => Spanish(page),
        // The title, and the hidden headings of parts.
        "sejm-eli" => page.TrimEnd().EndsWith("</html>", StringComparison.Ordinal) ? Text(page, ".parts .unit", "h2") : "",
        "ley-chile" => string.Join(' ', XDocument.Parse(page).Descendants().Where(e => e.Name.LocalName is "Texto").Select(e => e.Value)),
        // Folded notes, the words above them, the kind of decree.
        "suin-juriscol" => Text(page, "div:has(> a[name^=ver_]):not([id])", "div[style*='display: none'] , p:has(.toctoggle), p:has(> b)"),
        "infoleg" => Text(page, "body", "header, script"),
        // Preamble, text and signatures, as boxes in another order on the page.
        "belgium-justel" => Text(page, "div:has(> h2#sw_prev)", "h2") + Text(page, "div:has(> h2#text)", "h2") + Text(page, "div:has(> h2#sw_sign)", "h2"),
        // The notice that an act is repealed, and hidden numbers.
        "likumi-lv" => Text(page, ".doc-body", ".notify-msg, .panta-doc-npk, .info-icon-wrapper"),
        // Notes in braces, each a paragraph.
        "rada-ua" => UkrainianNotePattern().Replace(page, " ") is var law ? Text(law, "#article", "script") : null,
        _ => null,
    };

    /// <summary>All words of the outermost elements that match, blocks apart.</summary>
    static string Text(string page, string law, string notLaw)
    {
        var document = new HtmlParser().ParseDocument(page);
        var text = new StringBuilder();
        var parts = document.QuerySelectorAll(law).Where(e => e.ParentElement!.Closest(law) is null).ToList();
        foreach (var other in document.QuerySelectorAll(notLaw).Where(e => !e.Matches(law)).ToList())
            other.Remove();
        foreach (var part in parts)
            text.Append(part.TextContent).Append(' ');
        return text.ToString();
    }

    /// <summary>The last version of each block, without the editor's notes.</summary>
    static string Spanish(string page) => string.Join(' ', XDocument.Parse(page).Descendants("bloque").Select(block => string.Join(' ', block.Elements("version").Last().Elements()
        .Where(e => e.Name != "blockquote" && !((string?)e.Attribute("class") ?? "").StartsWith("nota", StringComparison.Ordinal)).Select(e => e.Value))));

    /// <summary>From the last number of the Act on, without its title in capitals and the day in brackets; a section's number, printed twice, is told once.</summary>
    static string IrishXml(string page)
    {
        var signs = new Dictionary<string, string>(StringComparer.Ordinal) { ["odq"] = "“", ["cdq"] = "”", ["osq"] = "‘", ["csq"] = "’", ["emdash"] = "—", ["euro"] = "€", ["afada"] = "á", ["Efada"] = "É", ["ifada"] = "í", ["hr1"] = "", ["graphic"] = "" };
        var whole = EmptyElementPattern().Replace(page, m => signs[m.Groups["sign"].Value]);
        var law = IrishFurniturePattern().Replace(whole[(whole.LastIndexOf("</actnumber>", StringComparison.Ordinal) + 12)..], " ");
        return TagPattern().Replace(IrishHeadingPattern().Replace(law, "${number} ${title} "), " ").Replace("&amp;", "&", StringComparison.Ordinal);
    }

    /// <summary>From the long title on; the heading of a section, which stands before its number here, and the dash after it, which the number does not tell.</summary>
    static string IrishPrint(string page)
    {
        var law = new HtmlParser().ParseDocument(page).QuerySelector("#act")!;
        foreach (var section in law.QuerySelectorAll("td:has(a[name^=sec])"))
        {
            var number = section.NextElementSibling!.QuerySelector("b")!;
            section.InnerHtml = number.TextContent + " " + section.TextContent;
            number.NextSibling!.TextContent = number.NextSibling.TextContent.TrimStart('—');
            number.Remove();
        }
        var text = law.TextContent;
        return text[text.IndexOf("AN ACT", StringComparison.Ordinal)..];
    }

    [GeneratedRegex(@"<p><a name=""\w+""></a>\s*\{[^}]*\}\s*</p>", RegexOptions.None, 5000)]
    private static partial Regex UkrainianNotePattern();

    [GeneratedRegex("<(?<sign>[A-Za-z0-9]+)(?<more> [^<>]*)?/>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex EmptyElementPattern();

    [GeneratedRegex("<p class=\"[^\"]*(?:center|right) [^\"]*\"(?: just=\"left\")?>(?:<b>|\\[).*?</p>|<number>.*?</number>", RegexOptions.Singleline, 5000)]
    private static partial Regex IrishFurniturePattern();

    /// <summary>A heading stands before the number in the file, behind it in what is read.</summary>
    [GeneratedRegex("<title>\\s*(?<title>.*?)\\s*</title>\\s*<p[^>]*>(?:<b>)?(?<number>\\d+\\.)</b>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IrishHeadingPattern();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex TagPattern();
}
