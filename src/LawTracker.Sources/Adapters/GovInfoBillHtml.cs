using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A bill in govinfo's HTML rendition (119th Congress): classes of layout only, paragraphs flat, so the labels give the depth.</summary>
static partial class GovInfoBillHtml
{
    public static ParsedInstrument Read(SourcePage page, IElement body)
    {
        var printed = HtmlText.Of(page.One(body, ".lbexLegisNum"));
        var name = NumberPattern().Match(printed) is { Success: true } match ? match : throw page.Unreadable($"'{printed}' is no number of a bill");
        var number = $"{GovInfoBillStatus.Form(page, string.Concat(name.Groups["type"].Value.Where(char.IsAsciiLetter)).ToUpperInvariant())} {name.Groups["number"].Value}";
        var congress = body.QuerySelectorAll(".lbexSimplecap").Select(e => CongressPattern().Match(HtmlText.Of(e))).FirstOrDefault(m => m.Success)?.Groups["congress"].Value ?? throw page.Unreadable("The page does not name its Congress");
        var law = Law(page, body);
        var official = HtmlText.Of(law[0]);
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number), number, official);
        Read(law.Skip(1), provisions, root);
        if (!provisions.HasText)
            throw page.Unreadable($"{number} has no text");
        var events = Events(body);
        return new()
        {
            Citation = $"{number} ({GovInfoBillStatus.Ordinal(page, congress)} Cong.)",
            Title = law.Select(p => ShortTitle(HtmlText.Of(p))).FirstOrDefault(t => t is not null) ?? official,
            Kind = "bill",
            Official = page.Url,
            Session = congress,
            AsAt = events.Select(e => e.On).Max(StringComparer.Ordinal),
            Events = events,
            Provisions = provisions.ToList(),
            History = StagePattern().Match(page.Html.Title ?? "") is { Success: true } stage ? [stage.Groups["stage"].Value.Replace('-', ' ')] : [],
        };
    }

    /// <summary>The name that a paragraph gives the whole act, if it does.</summary>
    public static string? ShortTitle(string text) => ShortTitlePattern().Match(text) is { Success: true } name ? name.Groups["title"].Value : null;

    /// <summary>The paragraphs between "A BILL" and the next rule: the long title, the enacting clause, the law.</summary>
    static List<IElement> Law(SourcePage page, IElement body)
    {
        var kind = page.One(body, ".lbexLegisType");
        List<IElement> law = [.. body.QuerySelectorAll("p, hr, td").SkipWhile(e => kind.CompareDocumentPosition(e) is not DocumentPositions.Following).TakeWhile(e => e.LocalName is not "hr").Where(e => HtmlText.Of(e).Length > 0)];
        return law.Count > 1 ? law : throw page.Unreadable("Expected the text of the bill after its kind (lbexLegisType)");
    }

    static void Read(IEnumerable<IElement> law, ProvisionList provisions, int root)
    {
        var section = root;
        var outline = new FlatOutline(provisions, root);
        var blocks = law.Select(e => (Element: e, Text: HtmlText.Of(e))).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            var (element, text) = blocks[i];
            if (SectionPattern().Match(text) is { Success: true } head)
            {
                var isHeading = element.QuerySelector(".lbexSectionlevelOLC") is not null;
                var rest = text[head.Length..];
                section = provisions.Open(root, head.Groups["number"].Value, head.Value.Trim(), isHeading ? rest : "");
                outline = new(provisions, section);
                text = isHeading ? "" : rest;
            }
            var (labels, after) = FlatOutline.Split(text);
            var next = blocks.Skip(i + 1).Select(b => FlatOutline.Split(b.Text).Labels).FirstOrDefault(l => l.Count > 0)?[0];
            var heading = labels.Count > 0 && element.QuerySelector(".lbexSectionLevelOLCnuclear") is { } caption && HtmlText.Of(caption) is { Length: > 0 } words && after.StartsWith(words + ".—", StringComparison.Ordinal) ? words + ".—" : "";
            for (var l = 0; l < labels.Count; l++)
                outline.Open(labels[l], l + 1 < labels.Count ? labels[l + 1] : next, l + 1 < labels.Count ? "" : heading);
            outline.Add(after[heading.Length..]);
        }
    }

    /// <summary>What was done with the bill, and the date printed above it.</summary>
    static List<ParsedEvent> Events(IElement body)
    {
        var chamber = body.QuerySelector(".lbexChamber") is { } place ? HtmlText.Of(place) : null;
        string? on = null;
        var events = new List<ParsedEvent>();
        foreach (var e in body.QuerySelectorAll(".lbexSimplecap, p.lbexHangSmall"))
        {
            var text = HtmlText.Of(e);
            if (e.LocalName is "p" && on is not null)
                events.AddRange(UslmBill.Events(text, on, chamber));
            on = e.LocalName is "p" ? on : LegalText.UsDate(text) ?? on;
        }
        return events;
    }

    [GeneratedRegex(@"^(?<type>H\. ?R\.|S\.|(?:H|S)\. ?(?:J\. ?|Con\. ?)?Res\.) ?(?<number>\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?<congress>\d{3})(?:th|st|d|nd|rd) Congress$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CongressPattern();

    [GeneratedRegex(@"^(?:SECTION|SEC\.) (?<number>\d+[A-Z]?)\. ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex SectionPattern();

    [GeneratedRegex(@"\bThis (?:Act|joint resolution) may be cited as the “(?<title>[^”]+?)\.?”", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortTitlePattern();

    [GeneratedRegex(@"\((?<stage>[A-Z][A-Za-z-]+)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StagePattern();
}
