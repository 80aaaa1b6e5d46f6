using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>State codes as Public.Resource.Org and UniCourt publish them: one HTML file a title, an <c>h3</c> a section, nested lists for its parts.</summary>
/// <remarks>
/// Options: <c>code</c> (Ky. Rev. Stat.). The release date in the header is the age of the text.
/// History is kept apart; what follows it (cross-references, notes to decisions, research references) is the annotator's and left out.
/// </remarks>
public sealed partial class PublicResourceHtml : ISourceAdapter
{
    public string Id => "public-resource-html";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (!page.Text.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase))
            throw page.Unreadable("The page is cut off: it does not end with </html>");
        var body = page.Html.Body ?? throw page.Unreadable("The page has no body");
        var released = ReleasePattern().Match(page.Html.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        var asAt = released.Success ? string.Join('-', released.Groups.Values.Skip(1).Where(g => g.Success).Select(g => g.Value)) : null;
        var code = page.Option("code");
        var sections = new List<PublicResourceSection>();
        Split(page, body, sections);
        return sections.Count > 0
            ? PageResult.Of([.. sections.Select(section => section.ToInstrument(page, code, asAt))])
            : throw page.Unreadable("Expected at least one section heading (h3), found none");
    }

    /// <summary>Deals the page's blocks, in order, to the section whose heading stands before them.</summary>
    static void Split(SourcePage page, IElement parent, List<PublicResourceSection> sections)
    {
        foreach (var (text, block) in HtmlText.Parts(parent))
        {
            switch (block?.LocalName)
            {
                case "nav":
                    break;
                case "h3":
                    Head(page, block, sections);
                    break;
                case "h1" or "h2":
                    sections.LastOrDefault()?.Close();
                    break;
                case "div" or "main" or "section":
                    Split(page, block, sections);
                    break;
                default:
                    if (Elsewhere(page, block, sections) is { } displaced)
                        Head(page, displaced, sections);
                    sections.LastOrDefault()?.Read(text, block);
                    break;
            }
        }
    }

    /// <summary>The heading of a list that stands under another section's: its items' ids tell (the publisher's tool moved one heading in Tennessee's title 60).</summary>
    static IElement? Elsewhere(SourcePage page, IElement? list, List<PublicResourceSection> sections) =>
        list is { LocalName: "ol" } && sections.LastOrDefault() is { IsEmpty: true } section
        && list.FirstElementChild?.Id is { } id && OwnerPattern().Match(id) is { Success: true } owner && !string.Equals(owner.Value, section.Anchor, StringComparison.Ordinal)
            ? page.Html.GetElementById(owner.Value)
            : null;

    static void Head(SourcePage page, IElement heading, List<PublicResourceSection> sections)
    {
        var text = HtmlText.Of(heading);
        var match = SectionPattern().Match(text);
        if (heading.Id is { Length: > 0 } id && sections.Exists(section => string.Equals(section.Anchor, id, StringComparison.Ordinal)))
            sections[^1].Close();
        else if (match.Success)
            sections.Add(new(match.Groups["number"].Value, LegalText.Tidy(match.Groups["heading"].Value), heading.Id ?? ""));
        else if (DivisionPattern().IsMatch(text))
            sections.LastOrDefault()?.Close();
        else
            throw page.Unreadable($"The heading \"{text}\" is neither a section nor a division");
    }

    [GeneratedRegex(@"\breleased\s+(?<year>\d{4})(?:[.-](?<month>\d{2})(?:[.-](?<day>\d{2}))?)?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReleasePattern();

    [GeneratedRegex(@"^.+(?=ol\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnerPattern();

    [GeneratedRegex("""
        ^ (?:§+\s*)?
        (?<number> \d[0-9A-Za-z]*(?:[.:-][0-9A-Za-z]+)*
            (?: \s*(?:,\s*and|,|;|and|to|through|—|–|-)\s*(?:§+\s*)?\d[0-9A-Za-z]*(?:[.:-][0-9A-Za-z]+)* )* )
        \s* (?: [.:—–] | (?=[\[(\s]) | $ ) \s* (?<heading>.*) $
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^(?:Subchapter|Chapter|Subtitle|Title|Article|Subarticle|Part|Subpart|Division|Subdivision|Appendix|Form|Schedule|Rule|Note)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DivisionPattern();
}
