using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LawTracker.Laws;

/// <summary>Whether a day has come, where the date is known only in part.</summary>
public enum Reached
{
    No,
    Maybe,
    Yes,
}

/// <summary>A date as well as it is known: a day, a month or a year; never a guess at the first.</summary>
public readonly record struct PartialDate(DateOnly First, DateOnly Last) : IParsable<PartialDate>, IComparable<PartialDate>
{
    public bool IsDay => First == Last;

    public static PartialDate Of(DateOnly day) => new(day, day);

    /// <summary>Compares with the days this date may stand for: before the first of them No, from the last on Yes, between Maybe.</summary>
    public Reached ReachedOn(DateOnly day) => day < First ? Reached.No : day >= Last ? Reached.Yes : Reached.Maybe;

    public static PartialDate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var date) ? date : throw new FormatException($"'{s}' is not a date (2025, 2025-07 or 2025-07-01)");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        var c = CultureInfo.InvariantCulture;
        if (s is { Length: 10 } && DateOnly.TryParseExact(s, "yyyy-MM-dd", c, DateTimeStyles.None, out var day))
            result = new(day, day);
        else if (s is { Length: 7 } && DateOnly.TryParseExact(s, "yyyy-MM", c, DateTimeStyles.None, out var month))
            result = new(month, new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        else if (s is { Length: 4 } && int.TryParse(s, NumberStyles.None, c, out var year) && year is >= 1200 and <= 2199)
            result = new(new(year, 1, 1), new(year, 12, 31));
        else
            return false;
        return result.First.Year is >= 1200 and <= 2199;
    }

    /// <summary>By the first day, then the more exact date first.</summary>
    public int CompareTo(PartialDate other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <summary><c>1 Jul 2024</c>, <c>July 2024</c>, <c>2024</c>.</summary>
    public string InWords() => First.ToString(IsDay ? "d MMM yyyy" : First.Month == Last.Month ? "MMMM yyyy" : "yyyy", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        var format = IsDay ? "yyyy-MM-dd" : First.Month == Last.Month ? "yyyy-MM" : "yyyy";
        return First.ToString(format, CultureInfo.InvariantCulture);
    }
}
