using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Utah Code: contents pages (HTML) that lead to sections (XML), in which every part carries its full number.</summary>
/// <remarks>A link's <c>v</c> names the version's file, with the days of enactment and effect. The effective date of a version is an event, not the age of the text.</remarks>
public sealed partial class UtahCode : ISourceAdapter
{
    public string Id => "utah-code";

    public int Version => 1;

    public PageResult Parse(SourcePage page) =>
        page.Text.AsSpan().TrimEnd().EndsWith("</section>", StringComparison.Ordinal) ? PageResult.Of(Section(page, page.Xml.DocumentElement)) : Contents(page);

    static PageResult Contents(SourcePage page)
    {
        var table = page.One(page.WholeHtml(), "#childtbl");
        var versions = table.QuerySelectorAll("a[href]").Select(a => VersionPattern().Match(a.GetAttribute("href") ?? "")).ToList();
        if (versions.Count == 0 || versions.Exists(v => !v.Success))
            throw page.Unreadable("Expected links with a version (?v=C…) in #childtbl");
        return PageResult.Index([.. versions.Select(v => new Uri(new Uri(page.Url, v.Groups["page"].Value), v.Groups["file"].Value + (v.Groups["section"].Success ? ".xml" : ".html"))).Distinct()]);
    }

    static ParsedInstrument Section(SourcePage page, IElement section)
    {
        var number = section.LocalName is "section" && section.GetAttribute("number") is { Length: > 0 } n ? n : throw page.Unreadable("Expected a numbered section");
        var heading = LegalText.Tidy(section.Children.SingleOrDefault(e => e.LocalName is "catchline")?.TextContent ?? throw page.Unreadable("Expected one catchline"));
        var provisions = new ProvisionList();
        Read(section, number, provisions, provisions.Open(-1, LegalText.Label(number), "§ " + number, heading));
        var stub = Stubs.OfSection(heading, provisions.FirstText);
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"Section {number} has no text");
        var history = section.Children.Where(e => e.LocalName is "histories").SelectMany(e => e.Children).Where(e => e.LocalName is "history").Select(e => LegalText.Tidy(e.TextContent)).ToList();
        var effective = LegalText.UsDate(section.Children.FirstOrDefault(e => e.LocalName is "effdate")?.TextContent ?? "");
        return new()
        {
            Citation = $"{page.Option("code")} § {number}",
            Title = heading,
            Kind = "code",
            Official = page.Url,
            Stub = stub,
            Events = effective is null || history.Count == 0 ? [] : [new(stub is "repealed" ? "repealed" : history[0].StartsWith("Enacted", StringComparison.Ordinal) ? "commenced" : "amended", effective, history[0])],
            Provisions = provisions.ToList(),
            History = history,
        };
    }

    /// <summary>A part's label is what its number adds to that of the part around it.</summary>
    static void Read(IElement parent, string number, ProvisionList provisions, int at)
    {
        var words = "";
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement { LocalName: "effdate" or "enddate" or "histories" or "catchline" })
                continue;
            if (node is not IElement { LocalName: "subsection" or "table" } part)
            {
                words += node is IText or IElement ? node.TextContent : "";
                continue;
            }
            provisions.Add(at, LegalText.Tidy(words));
            words = "";
            if (part.LocalName is "table")
                foreach (var row in HtmlText.Rows(part))
                    provisions.Add(at, row);
            else
            {
                var full = part.GetAttribute("number") ?? number;
                var label = full.StartsWith(number, StringComparison.Ordinal) ? full[number.Length..] : full;
                Read(part, full, provisions, provisions.Open(at, LegalText.Label(label), label));
            }
        }
        provisions.Add(at, LegalText.Tidy(words));
    }

    [GeneratedRegex(@"^(?<page>[^?]+)\?v=(?<file>C[0-9A-Za-z.-]+?(?<section>-S[0-9A-Za-z.]+)?_\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionPattern();
}
