using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>State codes as Public.Resource.Org and UniCourt publish them: one HTML file a title, an <c>h3</c> a section, nested lists for its parts.</summary>
/// <remarks>
/// Options: <c>code</c> (Ky. Rev. Stat.). The release date in the header is the age of the text.
/// History is kept apart; what follows it (cross-references, notes to decisions, research references) is the annotator's and left out.
/// A section with two versions in force at different times stands twice; its headings tell them apart.
/// </remarks>
public sealed partial class PublicResourceHtml : ISourceAdapter
{
    public string Id => "public-resource-html";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        var released = ReleasePattern().Match(page.Html.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        var asAt = released.Success ? string.Join('-', released.Groups.Values.Skip(1).Where(g => g.Success).Select(g => g.Value)) : null;
        var code = page.Option("code");
        var sections = new PublicResourceTitle(page, body).Sections;
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
        body.QuerySelectorAll("h1").Concat(body.QuerySelectorAll("main p").Take(4)).Select(HtmlText.Of).FirstOrDefault(text => AbandonedPattern().IsMatch(text)) is { } text
            ? text.Length > 200 ? text[..200] + "…" : text
            : null;

    [GeneratedRegex(@"\breleased\s+(?<year>\d{4})(?:[.-](?<month>\d{2})(?:[.-](?<day>\d{2}))?)?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReleasePattern();

    [GeneratedRegex(@"^[\[(]?(?:Repealed|Transferred|Reserved for future|Omitted)\b|\brepealed (?:former )?Title \d|\[(?:Repealed|Reserved)\]\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AbandonedPattern();
}
