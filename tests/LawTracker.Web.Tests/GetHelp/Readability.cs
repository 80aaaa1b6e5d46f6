using System.Text.RegularExpressions;

namespace LawTracker.Web.Tests.GetHelp;

/// <summary>The age at which one reads a passage with ease: for English the Flesch-Kincaid grade (Kincaid and others 1975), for Spanish the grade of Crawford (1989),
/// a child of the first grade being six. Syllables are counted by their vowels.</summary>
static partial class Readability
{
    public static int Words(string text) => WordPattern().Count(text);

    public static double Age(string text, bool inSpanish)
    {
        string[] words = [.. WordPattern().Matches(text).Select(m => m.Value.ToLowerInvariant())];
        double sentences = Math.Max(1, Ends().Split(text).Count(s => Words(s) > 0));
        double syllables = words.Sum(w => inSpanish ? Spanish(w) : English(w));
        return inSpanish
            ? -0.205 * sentences * 100 / words.Length + 0.049 * syllables * 100 / words.Length - 3.407 + 6
            : 0.39 * words.Length / sentences + 11.8 * syllables / words.Length - 15.59 + 5;
    }

    static int English(string word) => word.Length <= 3 ? 1 : Math.Max(1, Vowels().Count(Silent().Replace(word, "")));

    /// <summary>Two strong vowels beside each other are two syllables, a weak one beside another makes none.</summary>
    static int Spanish(string word) => Math.Max(1, SpanishVowels().Matches(word).Sum(m => 1 + m.Value.Zip(m.Value.Skip(1)).Count(p => IsStrong(p.First) && IsStrong(p.Second))));

    static bool IsStrong(char vowel) => "aeoáéíóú".Contains(vowel, StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}]+(['’]\p{L}+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"[.!?:;]+(\s|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex("(?:[^laeiouy]es|ed|[^laeiouy]e)$|^y", RegexOptions.None, 1000)]
    private static partial Regex Silent();

    [GeneratedRegex("[aeiouy]{1,2}", RegexOptions.None, 1000)]
    private static partial Regex Vowels();

    [GeneratedRegex("[aeiouáéíóúü]+", RegexOptions.None, 1000)]
    private static partial Regex SpanishVowels();
}
