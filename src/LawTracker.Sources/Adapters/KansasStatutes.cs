using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>Kansas Statutes at the Revisor's site: the list of chapters, the contents of a chapter, and a page a section with classes of its own for number, caption and history.</summary>
public sealed partial class KansasStatutes : ISourceAdapter
{
    public string Id => "kansas-statutes";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        if (page.Maybe(body, "#print") is not { } print)
            return page.Links(page.Many(page.One(body, "div.ksa"), "#tree li li > a[href], li > a[href^='/statutes/ksa_ch']"));
        var number = HtmlText.Of(page.One(print, "span.stat_number")).TrimEnd('.');
        var heading = page.Maybe(print, "span.stat_caption") is { } caption ? HtmlText.Of(caption) : "";
        var section = new PrintedSection(number, heading) { Sign = "" };
        foreach (var paragraph in page.Blocks(print))
        {
            if ((paragraph.ClassName ?? "").Contains("ksa_stat_hist", StringComparison.Ordinal))
                section.History.Add(HistoryPattern().Replace(HtmlText.Of(paragraph), ""));
            else if (paragraph.LocalName is "table")
                section.AddRows(paragraph);
            else
            {
                foreach (var mark in paragraph.QuerySelectorAll("span.stat_number, span.stat_caption").ToList())
                    mark.Remove();
                section.Add(HtmlText.Of(paragraph));
            }
        }
        var repealed = section.Paragraphs.Count == 0 && section.History.Exists(note => note.Contains("Repealed", StringComparison.OrdinalIgnoreCase));
        return PageResult.Of((repealed ? section with { Stub = "repealed" } : section).ToInstrument(page));
    }

    [GeneratedRegex(@"^History:\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HistoryPattern();
}
