using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Louisiana Revised Statutes: the contents of a title, and the print page of a section (<c>LawPrint.aspx</c>), in both generations: nested spans, and upper-case paragraphs.</summary>
/// <remarks>Headings of titles and chapters stand centred in the first section below them and are not its text. "Acts …" and "NOTE:" paragraphs are history. Reads RS, not the other codes.</remarks>
public sealed partial class LouisianaLaws : ISourceAdapter
{
    public string Id => "louisiana-laws";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        if (body.QuerySelector("#LabelName") is null)
            return Contents(page, body);
        var name = HtmlText.Of(page.One(body, "#LabelName"));
        if (!name.StartsWith("RS ", StringComparison.Ordinal))
            throw page.Unreadable($"Expected a section of the Revised Statutes, found '{name}'");
        PrintedSection? section = null;
        foreach (var paragraph in page.Blocks(page.One(body, "#LabelDocument")))
        {
            var text = HtmlText.Of(paragraph);
            if (section is null)
            {
                if (HeadPattern().Match(text) is { Success: true } head)
                    section = new(name[3..], head.Groups["heading"].Value) { Sign = "" };
                else if (text.Length > 0 && !Centred(paragraph))
                    throw page.Unreadable($"Words before the section's number: {text}");
            }
            else if (HistoryPattern().IsMatch(text))
                section.History.Add(text);
            else if (paragraph.LocalName is "table")
                section.AddRows(paragraph);
            else
                section.Add(text);
        }
        return PageResult.Of((section ?? throw page.Unreadable("Expected a paragraph \"§1. Heading\"")).ToInstrument(page));
    }

    /// <summary>A title's contents: each row links a section twice, and the title itself first. The page to print is the one that is read.</summary>
    static PageResult Contents(SourcePage page, IElement body)
    {
        var links = page.Many(body, "td > a[href^='Law.aspx?d=']").Where(a => SectionPattern().IsMatch(HtmlText.Of(a))).Select(a => LinkPattern().Match(a.GetAttribute("href")!)).ToList();
        return links.Count > 0 && links.TrueForAll(link => link.Success) ? PageResult.Index([.. links.Select(link => new Uri(page.Url, "LawPrint.aspx?d=" + link.Groups["id"].Value)).Distinct()])
            : throw page.Unreadable("Expected links \"RS 14:1\" (Law.aspx?d=…)");
    }

    static bool Centred(IElement paragraph) =>
        (paragraph.GetAttribute("align") ?? "") is "center" || (paragraph.GetAttribute("style") ?? "").Contains("center", StringComparison.Ordinal);

    [GeneratedRegex(@"^RS \d+[A-Z-]*:\S", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^Law\.aspx\?d=(?<id>\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^§+\s*(?<number>[0-9A-Za-z.:-]+(?:(?:\s*(?:,|to|through|and)\s*)[0-9A-Za-z.:-]+)*?)\.\s+(?<heading>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^(?:\{?\{?NOTE:|(?:(?:Added|Amended|Redesignated|Acquired)\b.{0,80}\bby )?Acts \d{4},)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HistoryPattern();
}
