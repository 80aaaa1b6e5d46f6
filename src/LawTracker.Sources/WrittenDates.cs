using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Dates with the month in words, day first: <c>5 grudnia 2024 r.</c>, <c>7 janvier 2024</c>, <c>Diciembre 15 de 1994</c>.</summary>
static partial class WrittenDates
{
    static readonly string[][] Months =
    [
        ["stycznia", "janvier", "enero"], ["lutego", "fevrier", "febrero"], ["marca", "mars", "marzo"], ["kwietnia", "avril", "abril"], ["maja", "mai", "mayo"], ["czerwca", "juin", "junio"],
        ["lipca", "juillet", "julio"], ["sierpnia", "aout", "agosto"], ["września", "septembre", "septiembre", "setiembre"], ["października", "octobre", "octubre"], ["listopada", "novembre", "noviembre"], ["grudnia", "decembre", "diciembre"],
    ];

    /// <summary>The first such date in the text, as ISO; null where there is none. Accents and capitals do not matter in French and Spanish.</summary>
    public static string? In(string text)
    {
        foreach (Match m in Pattern().Matches(text))
        {
            var word = m.Groups["month"].Value.ToLowerInvariant().Replace('é', 'e').Replace('û', 'u');
            var month = Array.FindIndex(Months, names => names.Contains(word, StringComparer.Ordinal)) + 1;
            var date = string.Create(CultureInfo.InvariantCulture, $"{m.Groups["year"].Value}-{month:00}-{m.Groups["day"].Value.PadLeft(2, '0')}");
            if (LegalText.IsoDate(date) is { } iso)
                return iso;
        }
        return null;
    }

    [GeneratedRegex(@"\b(?:(?<day>\d{1,2})(?:er|º)?\s+(?:de\s+)?(?<month>\p{L}+)|(?<month>\p{L}+)\s+(?<day>\d{1,2}))\s+(?:de\s+)?(?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
