using System.Globalization;

namespace LawTracker.Web.Trends;

/// <summary>From numbers to the units of a drawing.</summary>
/// <param name="From">What stands at <paramref name="Start"/>.</param>
/// <param name="To">What stands at <paramref name="End"/>.</param>
/// <param name="Start">In units of the drawing.</param>
/// <param name="End">In units of the drawing; smaller than the start where the axis goes up.</param>
public readonly record struct Scale(double From, double To, double Start, double End)
{
    public double At(double value) => Math.Round(Start + ((value - From) / (To - From) * (End - Start)), 1);

    /// <summary>A day on an axis of years.</summary>
    public static double Year(DateOnly day) => day.Year + ((day.DayOfYear - 1) / 365.25);

    /// <summary>The end of an axis that begins at zero: a round number not below the largest value, that can be halved.</summary>
    public static int Round(int largest) => new[] { 2, 4, 6, 10, 20, 30, 40, 60, 80, 100, 120 }.FirstOrDefault(n => n >= largest) is > 0 and var round ? round : (largest + 99) / 100 * 100;

    /// <summary>The points of a line, as an SVG path has them.</summary>
    public static string Path(IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X} {p.Y}")));
}
