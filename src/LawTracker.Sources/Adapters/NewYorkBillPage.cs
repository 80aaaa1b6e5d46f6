using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A bill as New York's Bill Drafting Commission shows it to the public: every action of the two-year session, and the latest print as the lines of its pages.</summary>
/// <remarks>The law is what stands on a numbered line. Brackets hold old law to be omitted and stay, as printed. Votes, sponsors and memos are left out. Years have two digits: the session gives the century.</remarks>
public sealed partial class NewYorkBillPage : ISourceAdapter
{
    public string Id => "new-york-bill-page";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var contents = page.One(page.WholeHtml(), "#nv_bot_contents");
        var name = HtmlText.Of(page.Many(contents, "span.nv_bot_info > strong")[0]);
        var print = PrintPattern().Match(name) is { Success: true } match ? match : throw page.Unreadable($"'{name}' is no number of a bill");
        var session = page.One(page.Html, "select[name=SESSYR] option[selected]").GetAttribute("value") ?? "";
        var number = $"{print.Groups["house"].Value}. {print.Groups["number"].Value}";
        var title = TitlePattern().Match(contents.TextContent) is { Success: true } words ? LegalText.Tidy(words.Groups["title"].Value) : throw page.Unreadable("Expected a line TITLE....");
        var pages = page.Many(contents, "pre").Where(pre => !MemoPattern().IsMatch(pre.TextContent)).ToList();
        var (heads, lines) = NewYorkPrint.Read(pages);
        var provisions = NewYorkPrint.Provisions(number, heads, lines);
        if (!provisions.HasText)
            throw page.Unreadable($"{number} has no text");
        var events = Events(page, page.Many(contents, "table[width='600']")[0], session);
        var signed = events.FindLast(e => e.Kind is "enacted");
        if (DayPattern().Match(heads) is { Success: true } day && LegalText.UsDate(day.Groups["day"].Value) is { } on)
            events.Insert(0, new("introduced", on, $"Introduced in {(number[0] is 'S' ? "Senate" : "Assembly")}", number[0] is 'S' ? "upper" : "lower"));
        else
            throw page.Unreadable("Expected the day on which the bill was introduced");
        return PageResult.Of(new ParsedInstrument
        {
            Citation = $"{number}{(print.Groups["amended"].Success ? "-" + print.Groups["amended"].Value : "")} (N.Y. {session})",
            Title = title,
            Kind = signed is null ? "bill" : "act",
            Official = page.Url,
            Session = session,
            Events = [.. events.OrderBy(e => e.On, StringComparer.Ordinal)],
            Provisions = provisions.ToList(),
            History = signed is null ? [] : [$"{signed.Text} ({signed.On[..4]})"],
        });
    }

    /// <summary>The Senate's steps are in capitals, the Assembly's are not.</summary>
    static List<ParsedEvent> Events(SourcePage page, IElement table, string session)
    {
        var events = new List<ParsedEvent>();
        var first = int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : throw page.Unreadable($"'{session}' is no year of a session");
        foreach (var row in page.Many(table, "tr").Select(row => row.QuerySelectorAll("td").Select(HtmlText.Of).ToList()).Where(cells => cells.Count > 0))
        {
            if (row.Count != 2 || row[1].Length == 0 || Day(row[0], first) is not { } on)
                throw page.Unreadable($"Expected a day and an action, found '{string.Join("' '", row)}'");
            var kind = NewYorkBillStatus.Kind(row[1]);
            events.Add(new(kind, on, row[1], kind is "presented" or "enacted" or "vetoed" ? null : row[1].Any(char.IsAsciiLetterLower) ? "lower" : "upper"));
        }
        return events.Count > 0 ? events : throw page.Unreadable("Expected at least one action");
    }

    /// <summary><c>01/05/00</c>, in the century that is nearest to the session.</summary>
    static string? Day(string printed, int session) => printed.Length == 8 && int.TryParse(printed.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        ? LegalText.UsDate($"{printed[..6]}{Enumerable.Range(session - 49, 100).First(y => y % 100 == year % 100)}")
        : null;

    [GeneratedRegex(@"^(?<house>[A-Z])(?<number>\d+)(?:-(?<amended>[A-Z]))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PrintPattern();

    [GeneratedRegex(@"\bTITLE\.{4}(?<title>[^\n]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^\s*BILL NUMBER:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MemoPattern();

    /// <summary>Between the number of the sessions and the names of those who introduced it.</summary>
    [GeneratedRegex(@"IN (?:SENATE|ASSEMBLY)\s+(?:\(Prefiled\)\s+)?(?<day>[A-Z][a-z]+ \d{1,2}, \d{4})\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayPattern();
}
