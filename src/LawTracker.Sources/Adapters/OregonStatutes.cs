using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Oregon Revised Statutes, a chapter a page as Word exports it: a bold number begins a section, history in brackets ends it; and the list of chapters.</summary>
/// <remarks>
/// "2021 EDITION" is the age of the text. Between a section's history and the next bold number stand headings and "Note:" paragraphs; those are not the section's words, the notes are kept in its history.
/// Pages of annotations (<c>ano001.html</c>) hold no law.
/// </remarks>
public sealed partial class OregonStatutes : ISourceAdapter
{
    public string Id => "oregon-ors";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Url.AbsolutePath.EndsWith("ors-chapters.json", StringComparison.Ordinal) || page.Url.AbsolutePath.EndsWith(".aspx", StringComparison.OrdinalIgnoreCase) || page.Url.AbsolutePath.Contains("/_api/", StringComparison.Ordinal))
            return Chapters(page);
        var body = page.WholeHtml();
        var edition = EditionPattern().Match(HtmlText.Of(body));
        if (!edition.Success && !FormerPattern().IsMatch(HtmlText.Of(body)))
            return AnnotationPattern().IsMatch(HtmlText.Of(body)) ? PageResult.Nothing("Annotations of a chapter, not law") : throw page.Unreadable("Expected the year of the edition");
        var sections = new List<PrintedSection>();
        var inLaw = false;
        foreach (var paragraph in page.Blocks(body))
        {
            var text = HtmlText.Of(paragraph);
            if (HeadPattern().Match(text) is { Success: true } head && paragraph.QuerySelector("b") is { } bold)
            {
                var heading = Heading(HtmlText.Of(bold), head);
                sections.Add(new(head.Groups["number"].Value, heading) { AsAt = edition.Success ? edition.Groups["year"].Value : null, Sign = "" });
                text = text[head.Length..].TrimStart()[heading.Length..].TrimStart();
                inLaw = true;
            }
            if (sections.Count == 0 || text.Length == 0)
                continue;
            if (!inLaw)
            {
                if (text.StartsWith("Note", StringComparison.Ordinal))
                    sections[^1].History.Add(text);
                continue;
            }
            if (HistoryPattern().Match(text) is { Success: true } history)
            {
                sections[^1].History.Add(history.Value);
                text = text[..history.Index].TrimEnd();
                inLaw = false;
            }
            foreach (var line in paragraph.LocalName is "table" ? HtmlText.Rows(paragraph) : [text])
                sections[^1].Add(line);
        }
        return sections.Count > 0 ? PageResult.Of([.. sections.Select(section => Instrument(page, section))]) : throw page.Unreadable("Expected sections that begin with a bold number");
    }

    /// <summary>A section without words is told by the last of its history: repealed, or renumbered.</summary>
    static ParsedInstrument Instrument(SourcePage page, PrintedSection section) => section.Paragraphs.Count > 0
        ? section.ToInstrument(page)
        : (section with { Stub = EndedPattern().Matches(string.Concat(section.History)).LastOrDefault() is { } ended ? Stubs.Of(ended.Value) : null }).ToInstrument(page);

    static string Heading(string bold, Match head) =>
        (bold.StartsWith(head.Groups["number"].Value, StringComparison.Ordinal) ? bold[head.Groups["number"].Length..] : bold).TrimStart('.', ' ');

    static PageResult Chapters(SourcePage page)
    {
        var links = ChapterPattern().Matches(page.Text).Select(m => new Uri(page.Url, $"/bills_laws/ors/{m.Groups["file"].Value}")).Distinct().ToList();
        var whole = page.Text.AsSpan().TrimEnd();
        if (links.Count == 0 && whole.EndsWith("</html>", StringComparison.OrdinalIgnoreCase) && page.Text.Contains("_layouts/15/", StringComparison.Ordinal))
            return PageResult.Nothing("A page that loads its list of chapters by script: read the list itself");
        return links.Count > 0 && (whole.EndsWith("</html>", StringComparison.OrdinalIgnoreCase) || page.Json.ValueKind is System.Text.Json.JsonValueKind.Object) ? PageResult.Index(links) : throw page.Unreadable("Expected a whole list of chapters");
    }

    [GeneratedRegex(@"\b(?<year>\d{4}) EDITION\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EditionPattern();

    /// <summary>A chapter that only says where its sections went has no edition.</summary>
    [GeneratedRegex(@"^Chapter \d+[A-Z]? \(Former Provisions\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FormerPattern();

    [GeneratedRegex(@"^Chapter \d+[A-Z]? .*(?:NOTES OF DECISIONS|LAW REVIEW CITATIONS)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnnotationPattern();

    [GeneratedRegex(@"^(?<number>\d{1,3}[A-Z]?\.\d{3,4})\.?(?=\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"\[(?:\d{4} (?:c\.|s\.s\.)|(?:Formerly|Amended|Repealed|Renumbered|Originally|Enacted|Subsection|Section|Part)\b|\d)[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HistoryPattern();

    [GeneratedRegex(@"\b(?:repealed|renumbered)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndedPattern();

    [GeneratedRegex(@"bills_laws(?:/|\\u002f)ors(?:/|\\u002f)(?<file>ors\d{3}[A-Za-z]?\.html)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChapterPattern();
}
