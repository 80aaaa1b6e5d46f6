using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Oregon Administrative Rules at the Secretary of State: a page a division, with its rules whole. The last paragraph of a rule is its authority and history.</summary>
/// <remarks>The history is printed newest first. Old entries do not say what they did, so that they are events without a kind.</remarks>
public sealed partial class OregonRules : ISourceAdapter
{
    public string Id => "oregon-oar";

    public int Version => 1;

    public PageResult Parse(SourcePage page) =>
        PageResult.Of([.. page.Many(page.One(page.WholeHtml(), "#content"), "div.rule_div").Select(rule => Rule(page, rule))]);

    static ParsedInstrument Rule(SourcePage page, IElement rule)
    {
        var head = rule.Children.FirstOrDefault(e => e.LocalName is "p") ?? throw page.Unreadable("A rule has no paragraphs");
        var link = page.One(head, "strong > a[href]");
        var number = HtmlText.Of(link);
        var notes = rule.Children[^1];
        if (!NumberPattern().IsMatch(number) || !notes.QuerySelectorAll("b").Any(b => HtmlText.Of(b) is "History:"))
            throw page.Unreadable($"Expected a rule with its number and, last of all, its history; found '{number}'");
        var section = new PrintedSection(number, LegalText.Tidy(HtmlText.Of(head).AsSpan(number.Length))) { Sign = "", Official = new(page.Url, link.GetAttribute("href")) };
        foreach (var block in rule.Children.Where(e => e != head && e != notes))
            foreach (var line in Lines(block))
                section.Add(line);
        var printed = Notes(notes).ToList();
        section.History.AddRange(printed);
        return section.ToInstrument(page) with { Kind = "regulation", Events = [.. printed.Select(Event).OfType<ParsedEvent>().OrderBy(e => e.On, StringComparer.Ordinal)] };
    }

    static IEnumerable<string> Lines(IElement block) => block.LocalName is "table" ? HtmlText.Rows(block)
        : HtmlText.Parts(block).SelectMany(part => part.Block is { } inner ? Lines(inner) : [part.Text]);

    /// <summary>Lines end with a break; a bold word begins a list of them and stands before the first.</summary>
    static IEnumerable<string> Notes(IElement notes)
    {
        var line = "";
        foreach (var node in notes.ChildNodes.Append(null))
        {
            if (node is not (null or IElement { LocalName: "br" }))
            {
                line += node.TextContent;
                continue;
            }
            line = LegalText.Tidy(line);
            if (line.Length > 0 && line is not "History:")
                yield return line;
            line = "";
        }
    }

    static ParsedEvent? Event(string note) => EffectivePattern().Match(note) is { Success: true } at && (LegalText.UsDate(at.Groups["day"].Value) ?? Short(at)) is { } on ? new(Kind(note), on, note) : null;

    static string Kind(string note) => note switch
    {
        _ when note.Contains("suspend", StringComparison.OrdinalIgnoreCase) || note.Contains("renumber", StringComparison.OrdinalIgnoreCase) => "action",
        _ when note.Contains("repeal filed", StringComparison.OrdinalIgnoreCase) => "repealed",
        _ when note.Contains("amend filed", StringComparison.OrdinalIgnoreCase) => "amended",
        _ when note.Contains("adopt filed", StringComparison.OrdinalIgnoreCase) => "commenced",
        _ => "action",
    };

    /// <summary><c>6-2-77</c>: two digits of a year are of this century up to 59.</summary>
    static string? Short(Match at) => !at.Groups["y"].Success ? null
        : LegalText.UsDate($"{at.Groups["m"].Value}/{at.Groups["d"].Value}/{(string.CompareOrdinal(at.Groups["y"].Value, "59") <= 0 ? "20" : "19")}{at.Groups["y"].Value}");

    [GeneratedRegex(@"^\d{3}-\d{3}-\d{4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\b(?:effective|ef\.) (?<day>\d{1,2}/\d{1,2}/\d{4}|(?<m>\d{1,2})-(?<d>\d{1,2})-(?<y>\d{2}))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EffectivePattern();
}
