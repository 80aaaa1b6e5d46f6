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
        if (sections.Count == 0)
            return released.Success && page.Text.Length < 16_000 && Abandoned(body) is { } reason ? PageResult.Nothing(reason) : throw page.Unreadable("Expected at least one section heading (h3), found none");
        // The publisher's tool lost the words of a section here and there; a page where that is common is one that we no longer understand.
        var wordless = sections.Where(section => section.IsWordless).ToList();
        return wordless.Count * 10 <= sections.Count
            ? PageResult.Of([.. sections.Select(section => section.ToInstrument(page, code, asAt))])
            : throw page.Unreadable($"{wordless.Count} of {sections.Count} sections have neither text nor a word for having none, the first is {wordless[0].Number}");
    }

    /// <summary>What a title without sections says of itself at its beginning, where it says that it is repealed or reserved.</summary>
    static string? Abandoned(IElement body) =>
        body.QuerySelectorAll("h1").Concat(body.QuerySelectorAll("main p").Take(4)).Select(HtmlText.Of).FirstOrDefault(text => AbandonedPattern().IsMatch(text)) is { } text ? text.Length > 200 ? text[..200] + "…" : text : null;

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

    /// <summary>The heading of a list that stands under another section: its items' ids tell, and the heading stands alone before a chapter (the publisher's tool moved some).</summary>
    static IElement? Elsewhere(SourcePage page, IElement? list, List<PublicResourceSection> sections) =>
        list is { LocalName: "ol" } && sections.Count > 0
        && list.FirstElementChild?.Id is { } id && OwnerPattern().Match(id) is { Success: true } owner && !sections.Exists(s => string.Equals(s.Anchor, owner.Value, StringComparison.Ordinal))
        && page.Html.GetElementById(owner.Value) is { LocalName: "h3" } heading && IsAlone(heading)
            ? heading
            : null;

    static bool IsAlone(IElement heading) => heading.NextElementSibling is null or { LocalName: "div", FirstElementChild.LocalName: "h2" };

    static void Head(SourcePage page, IElement heading, List<PublicResourceSection> sections)
    {
        var text = HtmlText.Of(heading);
        var match = SectionPattern().Match(text);
        if (IsAlone(heading) && sections.Exists(section => string.Equals(section.Anchor, heading.Id, StringComparison.Ordinal)))
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

    [GeneratedRegex(@"^[\[(]?(?:Repealed|Transferred|Reserved for future|Omitted)\b|\brepealed (?:former )?Title \d|\[(?:Repealed|Reserved)\]\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AbandonedPattern();

    [GeneratedRegex(@"^.+(?=ol\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnerPattern();

    [GeneratedRegex("""
        ^ (?:(?:§+|Secs?\.|Section)\s*)?
        (?<number> \d[0-9A-Za-z]*(?:[.:-][0-9A-Za-z]+)*
            (?: \s*(?:,\s*and|,|;|and|to|through|—|–|-)\s*(?:§+\s*)?\d[0-9A-Za-z]*(?:[.:-][0-9A-Za-z]+)* )* )
        \s* (?: [.:—–] | (?=[\[(\s]) | $ ) \s* (?<heading>.*) $
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^(?:Subchapter|Chapter|Chs?\.|Subtitle|Title|Article|Subarticle|Part|Subpart|Division|Subdivision|Appendix|Form|Schedule|Rule|Note|Executive Order|[A-Z]\.)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DivisionPattern();
}
