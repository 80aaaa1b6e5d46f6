using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Adapters;

/// <summary>Oklahoma Statutes at the Oklahoma State Courts Network, a page a section: the law stands between two comments, its history after "Historical Data".</summary>
public sealed partial class OklahomaOscn : ISourceAdapter
{
    const string Begin = "<!--BEGIN DOCUMENT-->", End = "<!--END DOCUMENT-->";

    public string Id => "oklahoma-oscn";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var whole = page.Text.AsSpan().TrimEnd();
        var from = page.Text.IndexOf(Begin, StringComparison.Ordinal);
        var to = page.Text.IndexOf(End, StringComparison.Ordinal);
        if (from < 0 || to < from || !(whole.EndsWith("</html>", StringComparison.OrdinalIgnoreCase) || whole.EndsWith("<![endif]-->", StringComparison.Ordinal)))
            throw page.Unreadable("Expected a whole page with the law between BEGIN DOCUMENT and END DOCUMENT");
        var head = HeadPattern().Match(HtmlText.Of(page.One(page.Html, "div.document_header")));
        if (!head.Success)
            throw page.Unreadable("Expected \"Title 21. …\" and \"Section 301 - …\" in the header");
        var section = new PrintedSection($"{head.Groups["title"].Value}, § {head.Groups["number"].Value}", head.Groups["heading"].Value) { Sign = "" };
        var law = new HtmlParser().ParseDocument(page.Text[(from + Begin.Length)..to]).Body!;
        var inLaw = true;
        foreach (var block in page.Blocks(law))
        {
            var text = HtmlText.Of(block);
            if (text is "Historical Data")
                inLaw = false;
            else if (!inLaw && text.Length > 0)
                section.History.Add(text);
            else if (block.LocalName is "table")
                section.AddRows(block);
            else if (inLaw)
                section.Add(text);
        }
        return PageResult.Of(section.ToInstrument(page));
    }

    [GeneratedRegex(@"\bTitle (?<title>[0-9A-Z]+)\. .*\bSection (?<number>[0-9A-Za-z.-]+?)(?:v\d)? - (?<heading>.+?) Cite as:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();
}
