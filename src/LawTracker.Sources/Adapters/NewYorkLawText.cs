using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>A section of New York's laws as the Bill Drafting Commission types it: lines, those set in begin a paragraph. Common to its files and to the Senate's tree of laws.</summary>
static partial class NewYorkLawText
{
    /// <summary>The law's name in citations, from the source's options under its three letters; the letters where it has none.</summary>
    public static string Cite(SourcePage page, string law, string rest) => $"{page.Option("code")} {page.Options.GetValueOrDefault(law, law)} {rest}";

    /// <summary>What stands in a section: its number and heading open the first paragraph. Where the heading does not stand apart too, it ends with the first full stop.</summary>
    /// <param name="page">The page.</param>
    /// <param name="law">The law's three letters.</param>
    /// <param name="place">The section's place in it: its number in capitals, with a star and a number where there are several of that number.</param>
    /// <param name="lines">Its text as typed.</param>
    /// <param name="asAt">The text's age.</param>
    /// <param name="repealed">Whether the publisher says so.</param>
    /// <param name="title">The heading, where it stands apart as well.</param>
    public static ParsedInstrument Section(SourcePage page, string law, string place, IEnumerable<string> lines, string? asAt, bool repealed, string title = "")
    {
        var paragraphs = Paragraphs(lines).ToList();
        var heading = title;
        var number = place.Split('*')[0].ToLowerInvariant();
        if (paragraphs.Count > 0 && HeadPattern().Match(paragraphs[0]) is { Success: true } head && string.Equals(head.Groups["number"].Value, number, StringComparison.OrdinalIgnoreCase))
        {
            number = head.Groups["number"].Value;
            var rest = paragraphs[0][head.Length..];
            heading = title.Length > 0 && rest.StartsWith(title + ".", StringComparison.OrdinalIgnoreCase) ? rest[..(title.Length + 1)] : HeadingPattern().Match(rest).Value.TrimEnd();
            paragraphs[0] = rest[heading.Length..].TrimStart();
        }
        var section = new PrintedSection(number, heading) { AsAt = asAt, Stub = repealed ? "repealed" : null };
        paragraphs.ForEach(text => section.Add(text));
        var cite = Cite(page, law, "§ " + number);
        return section.ToInstrument(page) with { Citation = cite, Title = heading.Length > 0 ? heading : cite };
    }

    public static IEnumerable<string> Paragraphs(IEnumerable<string> lines)
    {
        var open = "";
        foreach (var line in lines)
        {
            var words = SignPattern().Replace(LegalText.Tidy(line), "§");
            if (open.Length > 0 && (words.Length == 0 || line[0] is ' '))
            {
                yield return open;
                open = "";
            }
            // Words are not broken at the ends of lines: a hyphen there belongs to the word.
            open += open.Length == 0 || words.Length == 0 || HyphenPattern().IsMatch(open) && !LoosePattern().IsMatch(words) ? words : " " + words;
        }
        if (open.Length > 0)
            yield return open;
    }

    /// <summary>The section sign of the Commission's code page, as other code pages show it.</summary>
    [GeneratedRegex(@"õ(?=õ* ?\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SignPattern();

    [GeneratedRegex(@"^(?:§+|Section) ?(?<number>\S+?)\.(?: |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^[^.]{1,400}\.(?: |$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("[A-Za-z0-9]-$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HyphenPattern();

    [GeneratedRegex(@"^(?:or|and|to)\b|^[^A-Za-z0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LoosePattern();
}
