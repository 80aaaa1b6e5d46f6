using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Nevada Revised Statutes, a chapter a page as Word exports it with its styles (Section, Leadline, SectBody, SourceNote); and the table of chapters.</summary>
/// <remarks>"[Rev. 6/2/2018 …]" is the age of the text. Depth is found from the labels.</remarks>
public sealed partial class NevadaStatutes : ISourceAdapter
{
    public string Id => "nevada-nrs";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        if (body.QuerySelector("p.SectBody") is null)
            return page.Links(page.Many(body, "td a[href*='NRS-']"));
        var revised = RevisedPattern().Match(HtmlText.Of(body)) is { Success: true } match ? LegalText.UsDate(match.Value) : throw page.Unreadable("Expected the day of the revision");
        var sections = new List<PrintedSection>();
        foreach (var paragraph in page.Blocks(body))
        {
            var style = paragraph.LocalName is "table" ? "table" : paragraph.ClassName ?? "";
            if (paragraph.QuerySelector("span.Section") is { } number)
                sections.Add(Begin(page, paragraph, number, revised));
            else if (sections.Count == 0 || style is "COLeadline" || style.StartsWith("COHead", StringComparison.Ordinal) || style.StartsWith("DocHeading", StringComparison.Ordinal) || style.StartsWith('J'))
                continue;
            else if (style is "SourceNote")
                sections[^1].History.Add(HtmlText.Of(paragraph));
            else if (style is "table")
                sections[^1].AddRows(paragraph);
            else
                sections[^1].Add(HtmlText.Of(paragraph));
        }
        return PageResult.Of([.. sections.Select(section => section.ToInstrument(page))]);
    }

    static PrintedSection Begin(SourcePage page, IElement paragraph, IElement number, string? revised)
    {
        var heading = LegalText.Tidy(string.Join(' ', paragraph.QuerySelectorAll("span.Leadline").Select(HtmlText.Of)));
        // A section here and there has lost its anchor.
        var anchor = paragraph.QuerySelector("a[name]")?.GetAttribute("name");
        var section = new PrintedSection(HtmlText.Of(number), heading) { AsAt = revised, Official = anchor is null ? page.Url : new(page.Url, "#" + anchor) };
        var text = HtmlText.Of(paragraph);
        var at = text.IndexOf(heading, StringComparison.Ordinal);
        if (heading.Length == 0 || at < 0)
            throw page.Unreadable($"Section {section.Number} has no heading");
        section.Add(text[(at + heading.Length)..].TrimStart());
        return section;
    }

    [GeneratedRegex(@"\[Rev\. \d{1,2}/\d{1,2}/\d{4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RevisedPattern();
}
