using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace LawTracker.Searching;

/// <summary>A token of a text: its exact and stemmed form, and where it stands.</summary>
public readonly record struct Token(string Exact, string Stem, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>The one analyser of index, queries and highlights. Words are lower case without accents; legal numbers such as 47-25-1105, 391.170 or 2024/1689 stay whole; only English is stemmed (Snowball).</summary>
public static class Analyser
{
    /// <summary>Rises whenever the same text would give other tokens: the index is then rebuilt.</summary>
    public const int Version = 3;

    /// <summary>The words of all law are few; beyond this a hostile text would only fill memory.</summary>
    const int MostKnown = 200_000;

    /// <summary>Words of this law that the stemmer would make one with others: publicity is not the public, personation no person, personality neither.</summary>
    static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["publicity"] = "publicity",
        ["personation"] = "personation",
        ["personations"] = "personation",
        ["personality"] = "personality",
        ["personalities"] = "personality",
        ["authority"] = "authority",
        ["authorities"] = "authority",
        ["authorization"] = "authorization",
        ["authorizations"] = "authorization",
        ["digitization"] = "digitization",
        ["digitized"] = "digitization",
    };

    static readonly ConcurrentDictionary<string, (string Exact, string Stem)> Known = new(StringComparer.Ordinal);

    [ThreadStatic]
    static EnglishStemmer? stemmer;

    public static IReadOnlyList<Token> Tokens(string text, string language = "en")
    {
        List<Token> tokens = new((text.Length / 6) + 1);
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var end = End(text, i);
            var surface = text.AsSpan(i, end - i);
            if (!known.TryGetValue(surface, out var word))
            {
                var exact = Fold(surface);
                word = (exact, Stem(exact));
                if (Known.Count < MostKnown)
                    Known.TryAdd(surface.ToString(), word);
            }
            if (word.Exact.Length > 0)
                tokens.Add(new(word.Exact, language == "en" ? word.Stem : word.Exact, i, end - i));
            i = end;
        }
        return tokens;
    }

    static int End(string text, int start)
    {
        var end = Run(text, start);
        // A number goes on across - . / into what follows (47-25-1105, 6-4-306, 22-3531.01a); a word does not (non-consensual is two).
        while (end + 1 < text.Length && text[end] is '-' or '–' or '.' or '/' && char.IsLetterOrDigit(text[end + 1]) && HasDigit(text, start, end) && HasDigit(text, end + 1, Run(text, end + 1)))
            end = Run(text, end + 1);
        return end;
    }

    static int Run(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
            at++;
        return at;
    }

    static bool HasDigit(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAnyInRange('0', '9') >= 0;

    static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c == '–' ? '-' : char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }

    static string Stem(string word)
    {
        if (word.Length < 3 || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            return word;
        if (Whole.TryGetValue(word, out var kept))
            return kept;
        stemmer ??= new();
        stemmer.SetCurrent(word);
        return stemmer.Stem() ? stemmer.Current : word;
    }
}
