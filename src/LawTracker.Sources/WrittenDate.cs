using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Dates as European gazettes write them: <c>1. Juli 2024</c>, <c>1er janv. 2013</c>, <c>1 okt 2020</c>, <c>17.01.1975</c>, <c>1/1/2006</c>; the day always first.</summary>
static partial class WrittenDate
{
    /// <summary>Beginnings of the months' names in German, French, Italian, Norwegian and Danish.</summary>
    static readonly (string Beginning, int Month)[] Months =
    [
        ("jan", 1), ("gen", 1), ("feb", 2), ("fév", 2), ("mär", 3), ("mar", 3), ("apr", 4), ("avr", 4), ("mai", 5), ("mag", 5), ("maj", 5), ("jun", 6), ("juin", 6), ("giu", 6),
        ("jul", 7), ("juil", 7), ("lug", 7), ("aug", 8), ("aoû", 8), ("ago", 8), ("sep", 9), ("set", 9), ("okt", 10), ("oct", 10), ("ott", 10), ("nov", 11), ("dez", 12), ("dec", 12), ("des", 12), ("déc", 12), ("dic", 12),
    ];

    /// <summary>The first date in the text that the calendar has, as ISO; null where there is none.</summary>
    public static string? First(string text)
    {
        foreach (Match match in DatePattern().Matches(text))
        {
            var month = match.Groups["name"].Success
                ? Months.FirstOrDefault(m => match.Groups["name"].Value.StartsWith(m.Beginning, StringComparison.OrdinalIgnoreCase)).Month
                : int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
            var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
            if (LegalText.IsoDate(string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month:00}-{day:00}")) is { } date)
                return date;
        }
        return null;
    }

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:(?:\.|er|°|º)?\s+(?<name>\p{L}{3,10})\.?\s+|(?<sign>[./])(?<month>\d{1,2})\k<sign>)(?<year>\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();
}
