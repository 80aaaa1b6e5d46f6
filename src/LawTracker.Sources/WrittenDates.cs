using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Dates as other countries write them, in words (<c>5 grudnia 2024 r.</c>, <c>7 janvier 2024</c>, <c>Diciembre 15 de 1994</c>) and in digits.</summary>
static partial class WrittenDates
{
    static readonly string[][] Months =
    [
        ["stycznia", "janvier", "enero"], ["lutego", "fevrier", "febrero"], ["marca", "mars", "marzo"], ["kwietnia", "avril", "abril"], ["maja", "mai", "mayo"], ["czerwca", "juin", "junio"],
        ["lipca", "juillet", "julio"], ["sierpnia", "aout", "agosto"], ["września", "septembre", "septiembre", "setiembre"], ["października", "octobre", "octubre"], ["listopada", "novembre", "noviembre"], ["grudnia", "decembre", "diciembre"],
    ];

    /// <summary>The first date with its month in words, as ISO; null where there is none. Accents and capitals do not matter in French and Spanish.</summary>
    public static string? In(string text)
    {
        foreach (Match m in Pattern().Matches(text))
        {
            var word = m.Groups["month"].Value.ToLowerInvariant().Replace('é', 'e').Replace('û', 'u');
            var month = Array.FindIndex(Months, names => names.Contains(word, StringComparer.Ordinal)) + 1;
            if (Iso(m, month) is { } iso)
                return iso;
        }
        return null;
    }

    /// <summary>An ISO date from eight digits, <c>20990312</c>; null for anything else and for fillers such as <c>99999999</c>.</summary>
    public static string? Compact(string? text) => text is { Length: 8 } ? LegalText.IsoDate($"{text[..4]}-{text[4..6]}-{text[6..]}") : null;

    /// <summary>The first date of day, month and year in the text, as ISO: <c>03.01.2001.</c>, <c>28/05/1910</c>.</summary>
    public static string? DayFirst(string? text) => DigitsPattern().Match(text ?? "") is { Success: true } m ? Iso(m, int.Parse(m.Groups["month"].ValueSpan, CultureInfo.InvariantCulture)) : null;

    static string? Iso(Match m, int month) => LegalText.IsoDate(string.Create(CultureInfo.InvariantCulture, $"{m.Groups["year"].Value}-{month:00}-{m.Groups["day"].Value.PadLeft(2, '0')}"));

    [GeneratedRegex(@"\b(?:(?<day>\d{1,2})(?:er|º)?\s+(?:de\s+)?(?<month>\p{L}+)|(?<month>\p{L}+)\s+(?<day>\d{1,2}))\s+(?:de\s+)?(?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\b(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DigitsPattern();
}
