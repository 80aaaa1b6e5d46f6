using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>The chapters of one title of the General Laws of Massachusetts, as a fragment that the site's own page loads by script.</summary>
public sealed partial class MassachusettsChapters : ISourceAdapter
{
    public string Id => "massachusetts-chapters";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (!EndPattern().IsMatch(page.Text))
            throw page.Unreadable("The list is cut off: it does not end with </ul></div>");
        var items = page.Many(page.One(page.Html, "ul.generalLawsList"), "li");
        return page.Links(items.Select(item =>
        {
            var link = page.One(item, "a[href]");
            var chapter = HtmlText.Of(page.One(link, "span.chapter"));
            return ChapterPattern().IsMatch(chapter) && (link.GetAttribute("href") ?? "").EndsWith("/" + chapter.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
                ? link
                : throw page.Unreadable($"Expected the link to a chapter, found '{chapter}' at '{link.GetAttribute("href")}'");
        }));
    }

    [GeneratedRegex(@"</ul>\s*</div>\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"^Chapter \d+[A-Z]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChapterPattern();
}
