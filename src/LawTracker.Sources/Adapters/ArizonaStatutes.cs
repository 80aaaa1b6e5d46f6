using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Arizona Revised Statutes: contents of a title, and a page a section: number in green, heading in purple, then flat paragraphs. The page's creation date is the age of its text.</summary>
/// <remarks>"(L21, Ch. 411, sec. 4)" tells which of several versions stands here: history, not law. There is no other history.</remarks>
public sealed partial class ArizonaStatutes : ISourceAdapter
{
    public string Id => "arizona-statutes";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        if (body.QuerySelector("font[color=GREEN]") is null)
            return Contents(page, body);
        var number = page.One(body, "font[color=GREEN]");
        var heading = page.One(body, "font[color=PURPLE]");
        var first = number.ParentElement is { LocalName: "p" } p && p == heading.ParentElement ? p : throw page.Unreadable("Number and heading do not share a paragraph");
        var created = CreatedPattern().Match(page.Text) is { Success: true } on ? LegalText.IsoDate($"20{on.Groups["y"].Value}-{on.Groups["m"].Value}-{on.Groups["d"].Value}") : null;
        var section = new PrintedSection(HtmlText.Of(number).TrimEnd('.', ' '), HtmlText.Of(heading)) { AsAt = created ?? throw page.Unreadable("Expected a creation date") };
        foreach (var text in page.Many(body, "p").Where(e => e != first).Select(HtmlText.Of))
        {
            if (SessionLawPattern().IsMatch(text))
                section.History.Add(text);
            else
                section.Add(text);
        }
        return PageResult.Of(section.ToInstrument(page));
    }

    /// <summary>A title's chapters and articles; a link goes to a viewer, and names the section's page in it.</summary>
    static PageResult Contents(SourcePage page, IElement body) => PageResult.Index(
    [
        .. page.Many(body, "div.article a.stat[href]").Select(a => ViewerPattern().Match(a.GetAttribute("href")!) is { Success: true } link ? new Uri(link.Groups["page"].Value) : throw page.Unreadable($"Unreadable link '{a.GetAttribute("href")}'")).Distinct(),
    ]);

    [GeneratedRegex(@"^/viewdocument/\?docName=(?<page>https://[a-z.]+/ars/[0-9A-Z.]+/[0-9A-Z.-]+\.htm)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ViewerPattern();

    [GeneratedRegex(@"<!Creation Date: (?<m>\d\d)/(?<d>\d\d)/(?<y>\d\d)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CreatedPattern();

    [GeneratedRegex(@"^\(L\d{2}, .*\bCh\. .*\)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SessionLawPattern();
}
