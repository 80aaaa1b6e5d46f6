using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Sections of which only a word is left: <c>[Reserved].</c>, <c>Repealed by Laws 2099, ch. 9, § 9.</c></summary>
static partial class Stubs
{
    /// <summary>The stub kind that a heading, or a text standing alone, begins with; null where it is no stub.</summary>
    public static string? Of(string text) => StubPattern().Match(text) is { Success: true } match ? Kind(match.Groups["word"].Value) : null;

    /// <summary>The same, only where the whole text is the one word, bracketed or not: <c>[Repealed].</c></summary>
    public static string? OfWhole(string text) => StubPattern().Match(text) is { Success: true } match && text.AsSpan(match.Length).Trim(" ].)").IsEmpty ? Kind(match.Groups["word"].Value) : null;

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
}
