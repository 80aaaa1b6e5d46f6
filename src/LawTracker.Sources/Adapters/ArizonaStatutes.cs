using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>Arizona Revised Statutes, a page a section: number in green, heading in purple, then flat paragraphs. The page's creation date is the age of its text.</summary>
/// <remarks>"(L21, Ch. 411, sec. 4)" tells which of several versions stands here: history, not law. There is no other history.</remarks>
public sealed partial class ArizonaStatutes : ISourceAdapter
{
    public string Id => "arizona-statutes";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
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

    [GeneratedRegex(@"<!Creation Date: (?<m>\d\d)/(?<d>\d\d)/(?<y>\d\d)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CreatedPattern();

    [GeneratedRegex(@"^\(L\d{2}, .*\bCh\. .*\)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SessionLawPattern();
}
