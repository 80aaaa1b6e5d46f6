using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Deals the blocks of one title, in order, to the section whose heading stands before them.</summary>
/// <remarks>The publisher's tool moved some headings to the end of their chapter: such a heading stands alone, and the ids of the items of its lists still name it.</remarks>
sealed partial class PublicResourceTitle
{
    readonly SourcePage page;
    readonly List<PublicResourceSection> sections = [];
    readonly Dictionary<string, IElement> moved = new(StringComparer.Ordinal);

    public PublicResourceTitle(SourcePage page, IElement body)
    {
        this.page = page;
        foreach (var heading in body.GetElementsByTagName("h3").Where(h => h.Id is { Length: > 0 } && h.NextElementSibling is null or { LocalName: "div", FirstElementChild.LocalName: "h2" }))
            moved[heading.Id ?? ""] = heading;
        Split(body);
    }

    public IReadOnlyList<PublicResourceSection> Sections => sections;

    void Split(IElement parent)
    {
        foreach (var (text, block) in HtmlText.Parts(parent))
        {
            switch (block?.LocalName)
            {
                case "nav":
                    break;
                case "h3":
                    Head(block);
                    break;
                case "h1" or "h2":
                    sections.LastOrDefault()?.Close();
                    break;
                case "div" or "main" or "section":
                    Split(block);
                    break;
                default:
                    if (block is { LocalName: "ol", FirstElementChild.Id: { } id } && OwnerPattern().Match(id) is { Success: true } owner && moved.Remove(owner.Value, out var heading))
                        Head(heading);
                    sections.LastOrDefault()?.Read(text, block);
                    break;
            }
        }
    }

    void Head(IElement heading)
    {
        var text = HtmlText.Of(heading);
        var match = SectionPattern().Match(text);
        if (sections.Exists(section => ReferenceEquals(section.Head, heading)) || DivisionPattern().IsMatch(text))
            sections.LastOrDefault()?.Close();
        else if (match.Success)
            sections.Add(new(match.Groups["number"].Value, LegalText.Tidy(match.Groups["heading"].Value), heading));
        else
            throw page.Unreadable($"The heading \"{text}\" is neither a section nor a division");
    }

    [GeneratedRegex(@"^.+(?=ol\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnerPattern();

    [GeneratedRegex("""
        ^ (?:(?:§+|Secs?\.|Section)\s*)?
        (?<number> \d[0-9A-Za-z]*(?:[.:-][0-9A-Za-z]+)*
            (?: \s*(?:,\s*and|,|;|and|to|through|—|–|-)\s*(?:§+\s*)?\d[0-9A-Za-z]*(?:[.:-][0-9A-Za-z]+)* )* )
        \s* (?: [.:—–] | (?=[\[(\s]) | $ ) \s* (?<heading>.*) $
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^(?:(?:Subchapter|Chapter|Subtitle|Title|Article|Subarticle|Part|Subpart|Division|Subdivision|Appendix|Form|Schedule|Rule|Note|Executive Order)\b|(?:Chs?|[A-Z])\.\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DivisionPattern();
}
