using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Rhode Island General Laws at the legislature: index pages of titles, chapters and parts, and a page a section.</summary>
/// <remarks>The number stands twice, in a heading and in a bold paragraph with the catchline. The page does not say how old its text is.</remarks>
public sealed partial class RhodeIslandLaws : ISourceAdapter
{
    public string Id => "rhode-island-laws";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        var headings = body.QuerySelectorAll("h3, h2").Select(HtmlText.Of).ToList();
        if (headings.Exists(h => h.StartsWith("Index of ", StringComparison.Ordinal)))
            return page.Links(page.Many(body, "p > a[href]"));
        var number = headings.Select(h => NumberPattern().Match(h)).FirstOrDefault(m => m.Success)?.Groups["number"].Value ?? throw page.Unreadable("Expected \"R.I. Gen. Laws §\" or an index");
        PrintedSection? section = null;
        foreach (var paragraph in page.Blocks(body))
        {
            var text = HtmlText.Of(paragraph);
            if (section is null)
                section = HeadPattern().Match(text) is { Success: true } head && head.Groups["number"].Value == number ? new(number, head.Groups["heading"].Value) : null;
            else if (text.StartsWith("History of Section.", StringComparison.Ordinal))
                section.History.Add(text["History of Section.".Length..].Trim());
            else if (paragraph.LocalName is "table")
                section.AddRows(paragraph);
            else
                section.Add(text, Caption(paragraph));
        }
        return PageResult.Of((section ?? throw page.Unreadable($"Expected a paragraph with § {number} and its heading")).ToInstrument(page));
    }

    /// <summary>The bold words after the label: <c>(a) Resident individual.</c></summary>
    static string Caption(IElement paragraph) =>
        paragraph.FirstElementChild is { LocalName: "b" } bold && CaptionPattern().Match(HtmlText.Of(bold)) is { Success: true } caption ? caption.Groups["caption"].Value : "";

    [GeneratedRegex(@"^R\.I\. Gen\. Laws §+ (?<number>[0-9A-Za-z.-]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^§+ (?<number>[0-9A-Za-z.-]+?)(?:\s*[,—–]\s*[0-9A-Za-z.-]+)?\. (?<heading>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^(?:\([^)]{1,6}\) ?)+(?<caption>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CaptionPattern();
}
