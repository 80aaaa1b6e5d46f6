using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace LawTracker.Sources.Pdf;

/// <summary>A drawn horizontal line.</summary>
sealed record PdfRule(double Left, double Right, double Y)
{
    public double Length => Right - Left;
}

/// <summary>The lines drawn on a page: strokes, and filled rectangles as thin as one. What is white on white paper is not there.</summary>
sealed class PdfRules
{
    /// <summary>In points; a filled rectangle that is thicker is a box or a bar.</summary>
    const double Thickest = 2.6;

    /// <summary>Between two pieces of a dashed line, or of one drawn word by word.</summary>
    const double LargestGap = 3.5;

    readonly List<PdfRule> horizontal = [];
    readonly List<(double X, double Bottom, double Top)> vertical = [];

    public PdfRules(Page page)
    {
        foreach (var path in page.Paths.Where(p => !p.IsClipping))
            Add(path);
        Horizontal = Joined();
    }

    public IReadOnlyList<PdfRule> Horizontal { get; }

    /// <summary>Whether an upright line meets an end of this one: then it is the side of a cell.</summary>
    public bool IsOfTable(PdfRule rule) => vertical.Exists(v => v.Bottom <= rule.Y + 2 && v.Top >= rule.Y - 2 && (Math.Abs(v.X - rule.Left) < 2 || Math.Abs(v.X - rule.Right) < 2));

    void Add(PdfPath path)
    {
        if (path.IsFilled && !IsWhite(path.FillColor))
        {
            foreach (var box in path.Select(s => s.GetBoundingRectangle()).OfType<PdfRectangle>())
                AddBox(box);
        }
        if (!path.IsStroked || IsWhite(path.StrokeColor))
            return;
        foreach (var line in path.SelectMany(s => s.Commands).OfType<PdfSubpath.Line>())
            AddBox(new(Math.Min(line.From.X, line.To.X), Math.Min(line.From.Y, line.To.Y), Math.Max(line.From.X, line.To.X), Math.Max(line.From.Y, line.To.Y)));
    }

    void AddBox(PdfRectangle box)
    {
        if (box.Height <= Thickest && box.Width > box.Height)
            horizontal.Add(new(box.Left, box.Right, (box.Bottom + box.Top) / 2));
        else if (box.Width <= Thickest && box.Height > 4)
            vertical.Add(((box.Left + box.Right) / 2, box.Bottom, box.Top));
    }

    List<PdfRule> Joined()
    {
        List<PdfRule> joined = [];
        foreach (var rule in horizontal.OrderByDescending(r => Math.Round(r.Y)).ThenBy(r => r.Left))
        {
            var at = joined.FindLastIndex(j => Math.Abs(j.Y - rule.Y) < 0.4 && rule.Left - j.Right < LargestGap && rule.Left >= j.Left - 0.1);
            if (at >= 0)
                joined[at] = joined[at] with { Right = Math.Max(joined[at].Right, rule.Right) };
            else
                joined.Add(rule);
        }
        return [.. joined.Where(r => r.Length > 1.5)];
    }

    static bool IsWhite(IColor? color)
    {
        if (color is null or PatternColor)
            return false;
        var (red, green, blue) = color.ToRGBValues();
        return red > 0.96 && green > 0.96 && blue > 0.96;
    }
}
