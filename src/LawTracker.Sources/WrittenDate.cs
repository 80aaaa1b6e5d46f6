using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Dates as gazettes outside the English-speaking world write them: <c>1. Juli 2024</c>, <c>1er janv. 2013</c>, <c>5 grudnia 2024 r.</c>, <c>15 de diciembre de 1994</c>, <c>Diciembre 15 de 1994</c>, <c>17.01.1975</c>, <c>28/05/1910</c>; of digits alone the day always first.</summary>
static partial class WrittenDate
{
    /// <summary>Beginnings of the months' names in German, French, Italian, Norwegian, Danish, Dutch, Spanish and Polish.</summary>
    static readonly string[][] Months =
    [
        ["jan", "gen", "ene", "sty"], ["feb", "fév", "fev", "lut"], ["mar", "mär", "mrt", "maa"], ["apr", "avr", "abr", "kwi"], ["mai", "maj", "mag", "may", "mei"], ["jun", "juin", "giu", "cze"],
        ["jul", "juil", "lug", "lip"], ["aug", "aoû", "aou", "ago", "sie"], ["sep", "set", "wrz"], ["okt", "oct", "ott", "paź"], ["nov", "lis"], ["dez", "dec", "des", "déc", "dic", "gru"],
    ];

    /// <summary>The first date in the text that the calendar has, as ISO; null where there is none.</summary>
    public static string? First(string? text)
    {
        foreach (Match match in DatePattern().Matches(text ?? ""))
        {
            var month = match.Groups["name"].Success
                ? Array.FindIndex(Months, names => names.Any(n => match.Groups["name"].Value.StartsWith(n, StringComparison.OrdinalIgnoreCase))) + 1
                : int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
            if (LegalText.IsoDate(string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month:00}-{match.Groups["day"].Value.PadLeft(2, '0')}")) is { } date)
                return date;
        }
        return null;
    }

    /// <summary>An ISO date from eight digits, <c>20990312</c>; null for anything else and for fillers such as <c>99999999</c>.</summary>
    public static string? Compact(string? text) => text is { Length: 8 } ? LegalText.IsoDate($"{text[..4]}-{text[4..6]}-{text[6..]}") : null;

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:(?:\.|er|°|º)?\s+(?:de\s+)?(?<name>\p{L}{3,12})\.?\s+(?:de\s+)?|(?<sign>[./-])(?<month>\d{1,2})\k<sign>)(?<year>\d{4})(?!\d)|\b(?<name>\p{L}{3,12})\s+(?<day>\d{1,2})\s+(?:de\s+)?(?<year>\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();
}
