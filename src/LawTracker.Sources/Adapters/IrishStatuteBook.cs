using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Irish Statute Book: an Act as enacted, one instrument an Act, from its XML or from the page to print.</summary>
/// <remarks>Both show the Act as it was enacted, never as amended. What an Act quotes to put it into another stays words of the section that quotes it.</remarks>
public sealed partial class IrishStatuteBook : ISourceAdapter
{
    public string Id => "irish-statute-book";

    public int Version => 1;

    public PageResult Parse(SourcePage page) => page.Text.AsSpan().TrimEnd().EndsWith("</act>", StringComparison.Ordinal) && page.Xml.DocumentElement is { LocalName: "act" } act ? IrishActXml.Read(page, act) : Print(page);

    /// <summary>Rows of three cells: the margin, the section's heading beside its first words, the words. Everything above the last "Number … of …" is contents.</summary>
    static PageResult Print(SourcePage page)
    {
        var table = page.Many(page.One(page.WholeHtml(), "#act"), "table")[0];
        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table && row.Children.Length == 3).ToList();
        var begin = rows.FindLastIndex(row => NumberPattern().IsMatch(HtmlText.Of(row)));
        var title = begin < 0 ? "" : TitlePattern().Match(HtmlText.Of(page.One(page.Html, "head title"))).Value;
        if (title.Length == 0)
            throw page.Unreadable("Expected \"Number 27 of 1960.\" above the Act, and its title");
        var number = NumberPattern().Match(HtmlText.Of(rows[begin]));
        var enacted = rows.Skip(begin).Select(row => DatePattern().Match(HtmlText.Of(row))).FirstOrDefault(m => m.Success) is { } on
            ? LegalText.UsDate($"{on.Groups["month"].Value} {on.Groups["day"].Value}, {on.Groups["year"].Value}") : null;
        var printed = new PrintedAct($"No. {number.Groups["number"].Value} of {number.Groups["year"].Value}", title)
        {
            AsAt = enacted ?? throw page.Unreadable("Expected the day of enactment, \"[26th July, 1960.]\""),
            IsOutlined = true,
            Events = [new("enacted", enacted, "Date of enactment")],
        };
        var section = new List<string>();
        foreach (var row in rows.Skip(begin + 1).SkipWhile(row => HtmlText.Of(row).Length == 0 || row.QuerySelector("p[style*='center'] b") is not null && row.QuerySelector("a[name]") is null))
        {
            var words = row.Children[2].QuerySelector("table") is { } inner ? HtmlText.Rows(inner).ToList() : [HtmlText.Of(row.Children[2])];
            if (SectionPattern().Match(words.FirstOrDefault() ?? "") is { Success: true } head && row.QuerySelector("a[name^='sec']") is not null)
            {
                Flush();
                printed.Article(head.Groups["number"].Value, head.Groups["number"].Value + ".", HtmlText.Of(row.Children[1]));
                words[0] = words[0][head.Length..];
            }
            else if (row.QuerySelector("p[style*='text-align:center']") is { } centred && row.Children[2].QuerySelector("table") is null && DivisionPattern().IsMatch(HtmlText.Of(centred)))
            {
                Flush();
                printed.Division(HtmlText.Of(row), "");
                continue;
            }
            section.AddRange(words);
        }
        Flush();
        return printed.ToResult(page);

        void Flush()
        {
            foreach (var paragraph in Quotations.Join(section))
                printed.Add(paragraph);
            section.Clear();
        }
    }

    [GeneratedRegex(@"^Number (?<number>\d+) of (?<year>\d{4})\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^\S.*\d{4}(?=\.?$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"\[(?<day>\d{1,2}) ?(?:st|nd|rd|th) (?<month>[A-Z][a-z]+), (?<year>\d{4})\.?\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^(?<number>\d+[A-Z]*)\. ?—? ?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^(?:PART|Part|CHAPTER|Chapter|SCHEDULE|Schedule|(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH) SCHEDULE)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DivisionPattern();
}
