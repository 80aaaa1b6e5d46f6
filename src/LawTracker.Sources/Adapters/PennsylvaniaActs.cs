using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Unconsolidated acts of Pennsylvania, an article a page: hidden comments say where a section (…s), a heading (…h) or a note (…v) begins.</summary>
/// <remarks>The page's "revised" day is the age of the text; "(1601-W.2 added Nov. 12, 2025, P.L.156, No.45)" is history, with the day of the amending act.</remarks>
public sealed partial class PennsylvaniaActs : ISourceAdapter
{
    public string Id => "pennsylvania-acts";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.One(page.WholeHtml(), "div.BodyContainer");
        var act = ActPattern().Match(page.Html.Title ?? "");
        var revised = LegalText.IsoDate(page.One(page.Html, "meta[name=revised]").GetAttribute("content"));
        if (!act.Success || revised is null)
            throw page.Unreadable("Expected the act in the title and the day of revision");
        var sections = new List<PrintedSection>();
        var place = 'h';
        foreach (var block in page.Many(body, "div.Comment, p"))
        {
            var text = HtmlText.Of(block);
            if (block.LocalName is "div")
                place = text.Length > 0 ? text[^1] : place;
            else if (place is 's' && HeadPattern().Match(text) is { Success: true } head)
                sections.Add(new(head.Groups["number"].Value, head.Groups["heading"].Value) { AsAt = revised });
            else if (place is 's' && text.Length > 0)
            {
                var section = sections.Count > 0 ? sections[^1] : throw page.Unreadable($"Words before the first section: {text}");
                if (HistoryPattern().IsMatch(text))
                    section.History.Add(text);
                else
                    section.Add(text);
            }
        }
        if (sections.Count == 0)
            throw page.Unreadable("Expected sections");
        var name = LegalText.Tidy(act.Groups["act"].Value.Replace(",P.L.", ", P.L.", StringComparison.Ordinal));
        return PageResult.Of([.. sections.Select(section => section.ToInstrument(page) with { Citation = $"{page.Option("code")} {name}, § {section.Number}", Events = Events(section) })]);
    }

    static IReadOnlyList<ParsedEvent> Events(PrintedSection section) =>
    [
        .. from note in section.History
           let day = LegalText.UsDate(note)
           where day is not null
           select new ParsedEvent(note.Contains(" added ", StringComparison.Ordinal) ? "enacted" : note.Contains(" repealed ", StringComparison.Ordinal) ? "repealed" : "amended", day, note.Trim('(', ')')),
    ];

    [GeneratedRegex(@"- (?<act>Act of .+?, No\. \d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ActPattern();

    [GeneratedRegex(@"^Section (?<number>[0-9A-Za-z.-]+?)\.\s+(?<heading>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^\(\S+(?: \S+){0,4} (?:added|amended|repealed|reenacted|renumbered|deleted)\b.*P\.L\..*\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HistoryPattern();
}
