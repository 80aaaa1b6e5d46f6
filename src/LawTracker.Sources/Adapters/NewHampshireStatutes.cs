using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>New Hampshire Revised Statutes Annotated: tables of contents, and the merged page of a chapter with its <c>codesect</c> and <c>sourcenote</c> elements.</summary>
/// <remarks>A chapter's table of contents leads to its merged page alone, which holds all its sections. A repealed chapter is one instrument, a stub.</remarks>
public sealed partial class NewHampshireStatutes : ISourceAdapter
{
    public string Id => "new-hampshire-rsa";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        if (body.QuerySelectorAll("h2").Any(h => HtmlText.Of(h) is "Table of Contents"))
            return page.Links(page.Maybe(body, "h2 a[href$='-mrg.htm']") is { } merged ? [merged] : page.Many(body, "ul > li > a[href]"));
        if (RepealedPattern().Match(HtmlText.Of(body)) is { Success: true } gone)
            return PageResult.Of(Repealed(page, gone));
        return PageResult.Of([.. page.Many(body, "codesect").Select(law => Section(page, body, law).ToInstrument(page))]);
    }

    static PrintedSection Section(SourcePage page, IElement body, IElement law)
    {
        var before = body.QuerySelectorAll("b, codesect, sourcenote").TakeWhile(e => e != law).ToList();
        var head = HeadPattern().Match(before.Count > 0 && before[^1].LocalName is "b" ? HtmlText.Of(before[^1]) : "");
        if (!head.Success)
            throw page.Unreadable("Expected a bold \"77:1 Heading. –\" before the words of a section");
        var section = new PrintedSection(head.Groups["number"].Value, head.Groups["heading"].Value.Trim()) { Sign = "" };
        foreach (var line in Lines(law))
            section.Add(line);
        var note = body.QuerySelectorAll("codesect, sourcenote").SkipWhile(e => e != law).Skip(1).FirstOrDefault();
        if (note is { LocalName: "sourcenote" } && HtmlText.Of(note) is { Length: > 0 } source)
            section.History.Add(SourcePattern().Replace(source, ""));
        return section;
    }

    static ParsedInstrument Repealed(SourcePage page, Match gone)
    {
        var chapter = HtmlText.Of(page.Many(page.Html, "h2")[0]);
        var section = new PrintedSection("ch. " + gone.Groups["number"].Value, chapter) { Sign = "", Stub = "repealed" };
        section.History.Add(gone.Groups["history"].Value);
        return section.ToInstrument(page);
    }

    /// <summary>Words between line breaks and blocks.</summary>
    static IEnumerable<string> Lines(IElement law)
    {
        var line = "";
        foreach (var node in law.Descendants().Append(null))
        {
            if (node is IText text)
                line += text.Data;
            else if (node is null or IElement { LocalName: "br" or "p" or "tr" })
            {
                if (LegalText.Tidy(line) is { Length: > 0 } words)
                    yield return words;
                line = "";
            }
        }
    }

    [GeneratedRegex(@"Chapter (?<number>[0-9A-Z-]+) Repealed – .*? ?(?<history>\[Repealed [^\]]*\])\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RepealedPattern();

    [GeneratedRegex(@"^(?<number>[0-9A-Za-z-]+:[0-9A-Za-z.-]+)\s+(?<heading>.*?)\s*–?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^Source\.\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SourcePattern();
}
