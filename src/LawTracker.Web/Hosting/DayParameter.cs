using System.Globalization;

namespace LawTracker.Web.Hosting;

/// <summary>A day in an address: <c>2025-01-31</c>, nothing else.</summary>
static class DayParameter
{
    public const string Wanted = "a day such as 2025-01-31, from the year 1200 to 2199";

    /// <summary>A day by whose end something was known: not one that is still to come.</summary>
    public const string WantedPast = "a day up to today, such as 2025-01-31";

    public static bool TryRead(string? text, DateOnly otherwise, out DateOnly day)
    {
        day = otherwise;
        return string.IsNullOrEmpty(text) || (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1200 and <= 2199);
    }
}
