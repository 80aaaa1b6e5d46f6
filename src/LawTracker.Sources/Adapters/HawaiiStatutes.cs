using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>Hawaii Revised Statutes: the folder of a chapter as the server lists it, and a page a section as Word exports it: number and heading bold, history in brackets at the end of the last paragraph.</summary>
/// <remarks>What follows the first heading of notes (cross references, case notes) is not law. A repealed section is a heading with the session law behind it, which is its history.</remarks>
public sealed partial class HawaiiStatutes : ISourceAdapter
{
    public string Id => "hawaii-statutes";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        if (FolderPattern().IsMatch(page.Html.Title ?? ""))
            return page.Links(page.Many(page.One(body, "pre"), "a[href]").Where(a => FilePattern().IsMatch(HtmlText.Of(a))) is var files && files.Any() ? files : throw page.Unreadable("Expected files HRS_…htm in the folder"));
        var law = page.Many(page.One(body, "div.WordSection1"), "p").TakeWhile(p => !(p.ClassName ?? "").StartsWith("XNotes", StringComparison.Ordinal)).Where(p => HtmlText.Of(p).Length > 0).ToList();
        var bold = law.Count > 0 ? HtmlText.Of(page.Many(law[0], "b")[0]) : "";
        var head = HeadPattern().Match(bold);
        if (!head.Success)
            throw page.Unreadable($"Expected a bold number and heading, found '{bold}'");
        var section = new PrintedSection(head.Groups["number"].Value, head.Groups["heading"].Value);
        var texts = law.Select(HtmlText.Of).ToList();
        texts[0] = texts[0].StartsWith(bold, StringComparison.Ordinal) ? texts[0][bold.Length..].TrimStart() : throw page.Unreadable("Words before the number");
        if (Stubs.Of(section.Heading) is not null)
        {
            section.History.AddRange(texts.Where(text => text.Length > 0));
            return PageResult.Of(section.ToInstrument(page));
        }
        if (HistoryPattern().Match(texts[^1]) is { Success: true } history)
        {
            section.History.Add(history.Value);
            texts[^1] = texts[^1][..history.Index].TrimEnd();
        }
        texts.ForEach(text => section.Add(text));
        return PageResult.Of(section.ToInstrument(page));
    }

    [GeneratedRegex(@"^\S+ - /hrscurrent/\S+/$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FolderPattern();

    /// <summary>A section's page, or a folder within; not the chapter's own page (<c>HRS_0346-.htm</c>), which lists what the folder does.</summary>
    [GeneratedRegex(@"^(?:HRS_\d{4}[A-Z]{0,2}-\d\S*\.htm|HRS\d{4}[A-Z]{0,2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"^\[?§+\s?(?<number>[0-9A-Z.:-]+?)(?:\s?to\s?[0-9A-Z.:-]+)?\]?\s+(?<heading>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"\[(?:(?:am|ren|gen|add|pt of) )*(?:L (?:Sp )?\d{4}|RL \d{4}|CC \d{4}|PC \d{4}|HRS §|Const|Imp:|RR|SL)[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HistoryPattern();
}
