using System.Globalization;

namespace LawTracker.Web.Feeds;

/// <summary>The headings of lists in time.</summary>
static class Months
{
    /// <summary>The month of a date, or its year where no more is known.</summary>
    public static string Of(PartialDate on) => on.First.Year != on.Last.Year || on.First.Month != on.Last.Month ? on.InWords() : on.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
