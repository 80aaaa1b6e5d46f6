using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Sections of which only a word is left: <c>[Reserved].</c>, <c>Repealed by Laws 2099, ch. 9, § 9.</c></summary>
static partial class Stubs
{
    /// <summary>The stub kind that a heading, or a text standing alone, begins with; null where it is no stub.</summary>
    public static string? Of(string text) => StubPattern().Match(text) is { Success: true } match ? Kind(match.Groups["word"].Value) : null;

    /// <summary>The same, only where the whole text is the one word, bracketed or not: <c>[Repealed].</c></summary>
    public static string? OfWhole(string text) => StubPattern().Match(text) is { Success: true } match && text.AsSpan(match.Length).Trim(" ].)").IsEmpty ? Kind(match.Groups["word"].Value) : null;

    /// <summary>What kind of stub a section is: its heading or its whole text says so, and there is no law beside it.</summary>
    public static string? OfSection(string heading, string text)
    {
        if (text.Length > 0 && StubTextPattern().Match(text) is not { Success: true })
            return null;
        return Of(heading) ?? (BracketPattern().Match(heading) is { Success: true } bracket ? Of(bracket.Groups["word"].Value) : null) ?? Of(text);
    }

    static string Kind(string word) => word.ToLowerInvariant() switch
    {
        "redesignated" or "recodified" or "recompiled" or "renumbered" or "amended and renumbered" => "renumbered",
        "transferred" => "transferred",
        "reserved" => "reserved",
        "expired" => "expired",
        "repealed" => "repealed",
        _ => "omitted",
    };

    [GeneratedRegex(@"^[\[(]?\s*(?<word>repealed|expired|reserved|transferred|omitted|redesignated|recodified|recompiled|abolished|obsolete|executed|superseded|unconstitutional|deleted|vacant|(?:amended and )?renumbered|not funded)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StubPattern();

    [GeneratedRegex(@"(?:\[(?<word>[^\[\]]*)\]|\((?<word>[^()]*)\))\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BracketPattern();

    /// <summary>A text that only says where the law went; not a law that begins with the word ("Expired permits shall…").</summary>
    [GeneratedRegex(@"^[\[(]?(?:(?:Repealed|Expired|Reserved|Transferred|Omitted|Renumbered|Redesignated|Recodified|Obsolete)(?:\.?[\])]?\.?$|\s+(?:by|effective|pursuant|as|to|eff\.)\b|[.,;:]?\s+(?:Acts|Laws|P\.L\.|Session|Pub\.|\d{4}))|(?:This|These|Former)\s+(?:section|§)[^.]*\b(?:repealed|renumbered|transferred|expired))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StubTextPattern();
}
