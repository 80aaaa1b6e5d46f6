using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>Code of Virginia at the Legislative Information System: tables of contents, and a page a section whose last paragraph is its history.</summary>
/// <remarks>The date on the page is the day of printing, not the age of the text.</remarks>
public sealed partial class VirginiaLis : ISourceAdapter
{
    public string Id => "virginia-lis";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        // Scripts follow the closing tag of the page.
        if (!page.Text.AsSpan().TrimEnd().EndsWith("</script>", StringComparison.OrdinalIgnoreCase) || !page.Text.Contains("</html>", StringComparison.OrdinalIgnoreCase))
            throw page.Unreadable("The page is cut off: it does not end with </html> and its scripts");
        var code = page.One(page.Html, "#va_code");
        if (page.Maybe(code, "span#v0") is not { } number)
            return page.Links(page.Many(code, "dl.number-descrip-list > dt > a[href]"));
        var printed = HtmlText.Of(number);
        var head = HtmlText.Of(page.One(code, "h2"));
        if (!printed.StartsWith('§') || !head.StartsWith(printed, StringComparison.Ordinal))
            throw page.Unreadable($"Expected a section number before the heading, found '{head}'");
        var section = new PrintedSection(printed.TrimStart('§', ' '), head[printed.Length..].TrimStart('.', ' '));
        foreach (var block in page.Blocks(page.One(code, "section.body")))
        {
            if (block.LocalName is "table")
                section.AddRows(block);
            else
                section.Add(HtmlText.Of(block));
        }
        if (section.Paragraphs.Count > 0 && HistoryPattern().IsMatch(section.Paragraphs[^1].Text))
        {
            section.History.Add(section.Paragraphs[^1].Text);
            section.Paragraphs.RemoveAt(section.Paragraphs.Count - 1);
        }
        return PageResult.Of(section.ToInstrument(page));
    }

    [GeneratedRegex(@"^(?:(?:Code \d{4}|R\. P\. \d{4}|\d{4}(?:, (?:Ex\. Sess\.|Sp\. Sess\. I+))?), (?:cc?\. |§+ ?)|\d{4}, )", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HistoryPattern();
}
