using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The pages of a New York bill as printed: numbered lines of law, words broken at their ends, and above them the heads of the print.</summary>
static partial class NewYorkPrint
{
    /// <summary>Stands for the beginning of new matter, which the print underlines: a section sign behind it is quoted law, not a section of the bill.</summary>
    const char New = '\u0001';

    /// <summary>What stands before the first numbered line, and the numbered lines without their numbers. Only those are law: heads of pages and the explanation below them have none.</summary>
    public static (string Heads, List<string> Lines) Read(IEnumerable<IElement> pages)
    {
        var heads = new StringBuilder();
        var lines = new List<string>();
        foreach (var line in pages.SelectMany(pre => Marked(pre).Split('\n')))
        {
            if (NumberPattern().Match(line) is { Success: true } number)
                lines.Add(line[number.Length..].TrimEnd());
            else if (lines.Count == 0)
                heads.Append(line).Append('\n');
        }
        return (Plain(heads.ToString()), lines);
    }

    /// <summary>The bill's own sections, in their order; what they quote is theirs, a paragraph a line.</summary>
    public static ProvisionList Provisions(string number, string heads, List<string> lines)
    {
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number.Replace(". ", "", StringComparison.Ordinal)), number, ActPattern().Match(heads) is { Success: true } act ? Flow(act.Groups["act"].Value.Split('\n')) : "");
        if (EnactingPattern().Match(heads) is { Success: true } enacting)
            provisions.Add(root, Flow(enacting.Value.Split('\n')));
        var (section, last) = (root, 0);
        foreach (var paragraph in Paragraphs(lines))
        {
            var text = Flow(paragraph.Select(Plain));
            if (paragraph[0].TrimStart() is not [New, ..] && SectionPattern().Match(text) is { Success: true } head && int.Parse(head.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var next && (next == last + 1 || next == last && head.Groups["letter"].Success))
            {
                section = provisions.Open(root, LegalText.Label(head.Groups["number"].Value + head.Groups["letter"].Value), head.Value.Trim());
                (last, text) = (next, text[head.Length..]);
            }
            provisions.Add(section, text);
        }
        return provisions;
    }

    /// <summary>A line that is set in begins a paragraph; so does a line after a blank one.</summary>
    static IEnumerable<List<string>> Paragraphs(List<string> lines)
    {
        List<string> open = [];
        foreach (var line in lines)
        {
            if (open.Count > 0 && (line.Length == 0 || char.IsWhiteSpace(line.TrimStart(New) is [var first, ..] ? first : ' ')))
            {
                yield return open;
                open = [];
            }
            if (line.Length > 0)
                open.Add(line);
        }
        if (open.Count > 0)
            yield return open;
    }

    /// <summary>One line of several. A word broken at the end of a line is whole again; after a part that is always written with a hyphen the hyphen stays.</summary>
    static string Flow(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var line in lines.Select(line => LegalText.Tidy(line)).Where(line => line.Length > 0))
        {
            if (BrokenPattern().Match(before) is { Success: true } broken && char.IsAsciiLetterLower(line[0]))
                text.Length -= HyphenedPattern().IsMatch(broken.Groups["part"].Value) ? 0 : 1;
            else if (text.Length > 0)
                text.Append(' ');
            text.Append(before = line);
        }
        return text.ToString();
    }

    static string Marked(IElement pre)
    {
        foreach (var added in pre.QuerySelectorAll("u").Where(u => u.TextContent is not [New, ..]).ToList())
            added.TextContent = New + added.TextContent;
        return pre.TextContent.Replace("\r", "", StringComparison.Ordinal);
    }

    static string Plain(string text) => text.Replace(New.ToString(), "", StringComparison.Ordinal);

    [GeneratedRegex(@"^ {0,5}\d{1,2}(?:  |$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?:Section|§) (?<number>\d{1,3})(?<letter>-[a-z]{1,2})?\. ?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^ +(?<act>(?:AN ACT|CONCURRENT RESOLUTION)\b.*?)(?:\n\s*\n|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex ActPattern();

    [GeneratedRegex(@"\bThe\s+People\s+of\s+the\s+State\b[^:]*:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EnactingPattern();

    [GeneratedRegex(@"(?<part>[A-Za-z]+)-$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 1000)]
    private static partial Regex BrokenPattern();

    /// <summary>Parts of words that the statutes write with a hyphen, and numbers in words.</summary>
    [GeneratedRegex("^(?:self|vice|ex|well|cross|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HyphenedPattern();
}
