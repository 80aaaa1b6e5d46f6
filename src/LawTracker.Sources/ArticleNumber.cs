using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Numbers of articles and sections as Europe prints them: <c>Art. 64-bis.</c>, <c>9 a §</c>, <c>§ 52 a</c>.</summary>
static partial class ArticleNumber
{
    /// <summary>The bare number, a single letter joined to its digits: <c>64-bis</c>, <c>9a</c>, <c>52a</c>.</summary>
    public static string Of(string printed) => GapPattern().Replace(FramePattern().Match(LegalText.Tidy(printed)).Groups["number"].Value, "");

    /// <summary>Whether the number can have stood in the law from the beginning: one with a letter, a <c>-bis</c> or the like was put in later.</summary>
    public static bool IsPlain(string number) => number.Length > 0 && number.All(char.IsAsciiDigit);

    [GeneratedRegex(@"^(?:Art(?:icolo|ikel|icle)?\b\.?|§+)?\s*(?<number>.*?)\s*(?:§+)?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FramePattern();

    [GeneratedRegex(@"(?<=\d) (?=\p{L}$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapPattern();
}
