using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The D.C. Code as the Council's site shows it: a page a section, in which every label carries its full place; and tables of contents, as pages and as JSON.</summary>
/// <remarks>
/// The first paragraph of the annotations is the history; what follows its headings (emergency legislation, editor's notes) is left out.
/// The page does not say how old its text is. The site asks not to be crawled: read its repository.
/// </remarks>
public sealed partial class DcCodeHtml : ISourceAdapter
{
    public string Id => "dc-code-html";

    public int Version => 3;

    public PageResult Parse(SourcePage page)
    {
        if (page.Text.AsSpan().TrimStart() is ['{' or '[', ..])
            return DcCodeLists.Read(page);
        var article = page.One(page.WholeHtml(), "article[role=document] > div.tuf-authenticate");
        if (article.QuerySelector("div.page-error") is { } error)
            return page.Url.AbsolutePath == "/404.html" ? PageResult.Nothing("The site's page for unknown addresses, at its own address") : throw page.Unreadable($"The site has no such page: {HtmlText.Of(error)}");
        if (article.QuerySelectorAll("nav.toc a[href]") is { Length: > 0 } contents)
            return page.Links(contents);
        if (article.QuerySelectorAll("h2.h__section") is { Length: > 0 } sections)
            return PageResult.Index([.. sections.Select(h => new Uri(page.Url, h.Id ?? throw page.Unreadable("A section has no address"))).Distinct()]);
        var head = HeadPattern().Match(HtmlText.Of(page.One(article, "h1")));
        var number = article.ParentElement!.GetAttribute("data-ref-path")?.TrimStart('§');
        return head.Success && number is { Length: > 0 } ? PageResult.Of(Section(page, article, number, head.Groups["heading"].Value)) : throw page.Unreadable("Expected a section with its number and heading");
    }

    static ParsedInstrument Section(SourcePage page, IElement article, string number, string heading)
    {
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number), $"§ {number}", heading);
        var open = new List<(string Id, int Part)>();
        foreach (var block in article.Children.Where(e => e.LocalName is not "h1" and not "aside"))
        {
            if (block.LocalName is "table")
                foreach (var row in HtmlText.Rows(block))
                    provisions.Add(open.Count > 0 ? open[^1].Part : root, row);
            else
                provisions.Add(Place(block, provisions, root, open), HtmlText.Of(block));
        }
        var history = article.QuerySelectorAll("aside.annotations > p").Take(1).Where(p => p.PreviousElementSibling is null).Select(HtmlText.Of).ToList();
        var stub = Stubs.OfSection(heading, provisions.FirstText);
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"Section {number} has neither text nor a word for having none");
        return new()
        {
            Citation = $"{page.Option("code")} § {number}",
            Title = heading,
            Kind = "code",
            Official = page.Url,
            Stub = stub,
            Events = DcHistory.Events(history.SelectMany(note => note.Trim('(', ')', '.').Split(';')).Select(note => note.Trim()), stub),
            Provisions = provisions.ToList(),
            History = history,
        };
    }

    /// <summary>Opens the parts that a paragraph's labels name and takes those out of its words; without labels, its indent tells the part it goes on with.</summary>
    static int Place(IElement block, ProvisionList provisions, int root, List<(string Id, int Part)> open)
    {
        var marks = block.QuerySelectorAll("span.level-num").ToList();
        var heading = block.QuerySelector("span.level-heading");
        foreach (var mark in marks)
        {
            var id = mark.Id ?? "";
            open.RemoveAll(part => !(id.Length > part.Id.Length && id.StartsWith(part.Id, StringComparison.Ordinal)));
            var printed = HtmlText.Of(mark);
            open.Add((id, provisions.Open(open.Count > 0 ? open[^1].Part : root, LegalText.Label(printed), printed, mark == marks[^1] && heading is not null ? HtmlText.Of(heading) : "")));
            mark.Remove();
        }
        if (marks.Count > 0)
            heading?.Remove();
        var depth = IndentPattern().Match(block.ClassName ?? "") is { Success: true } indent ? indent.ValueSpan[^1] - '0' : 0;
        return marks.Count > 0 ? open[^1].Part : depth == 0 || open.Count == 0 ? root : open[Math.Min(depth, open.Count) - 1].Part;
    }

    [GeneratedRegex(@"^§+ \S.*?\. (?<heading>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"\btext-indent-\d\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IndentPattern();
}
