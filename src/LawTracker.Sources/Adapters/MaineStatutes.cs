using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Maine Revised Statutes: contents of a title or chapter, and a page a section. "Data for this page extracted on" is the age of the text.</summary>
/// <remarks>History stands after each piece and again at the end; all of it is kept apart, each note once. In contents, repealed sections are followed like the others.</remarks>
public sealed partial class MaineStatutes : ISourceAdapter
{
    public string Id => "maine-statutes";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        if (page.Maybe(body, "div.MRSSection") is { } section)
            return PageResult.Of(Section(page, section).ToInstrument(page));
        var links = body.QuerySelectorAll("div[class*=_toclist] > a[href]");
        return links.Length > 0 ? page.Links(links) : throw page.Unreadable("Expected a section or a list of contents");
    }

    static PrintedSection Section(SourcePage page, IElement section)
    {
        var head = HeadPattern().Match(HtmlText.Of(page.One(section, "h3.heading_section")));
        var title = TitlePattern().Match(page.Html.Title ?? "");
        if (!head.Success || !title.Success)
            throw page.Unreadable("Expected a heading \"§5176. …\" in a page of a title");
        var extracted = LegalText.UsDate(HtmlText.Of(page.One(page.Html, "div.docinfo")));
        var read = new PrintedSection($"{title.Groups["title"].Value}, § {head.Groups["number"].Value}", head.Groups["heading"].Value) { Sign = "", AsAt = extracted ?? throw page.Unreadable("Expected the day of extraction") };
        foreach (var note in section.QuerySelectorAll(".qhistory_list, .bhistory"))
            if (HtmlText.Of(note) is { Length: > 0 } text && !read.History.Contains(text))
                read.History.Add(text);
        foreach (var note in section.QuerySelectorAll(".qhistory, .bhistory").ToList())
            note.Remove();
        Read(section, read);
        return read;
    }

    static void Read(IElement parent, PrintedSection read)
    {
        foreach (var (text, block) in HtmlText.Parts(parent))
        {
            if (block is null)
                read.Add(text, LegalText.Tidy(HeadnotePattern().Replace(LegalText.Tidy(parent.Children.FirstOrDefault(e => e.LocalName is "span" && e.ClassList.Contains("headnote"))?.TextContent ?? ""), "")));
            else if (block.LocalName is "table")
                read.AddRows(block);
            else if (block.LocalName is not "h3")
                Read(block, read);
        }
    }

    [GeneratedRegex(@"^§\s*(?<number>[0-9A-Z-]+)\.\s*(?<heading>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^\s*Title (?<title>[0-9A-Z-]+), §", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^[0-9A-Z-]+\.\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadnotePattern();
}
