using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace LawTracker.Sources.Pdf;

/// <summary>Finds which characters are struck through or underlined, by the height at which a line crosses them; heights are parts of the font's size above its baseline.</summary>
/// <remarks>Doubt over a line across the letters is a strike: a word of repealed law must not pass for law. Doubt over a line below them is a rule of the page.</remarks>
static class PdfMarks
{
    const double LowestStrike = 0.1, HighestStrike = 0.62, LowestUnderline = -0.32;

    /// <summary>How far an underline may run beyond its words; a separator runs farther.</summary>
    const double Overhang = 1.2;

    public static void Find(Page page, IReadOnlyList<PdfGlyph> glyphs)
    {
        var rules = new PdfRules(page);
        foreach (var rule in rules.Horizontal)
        {
            var under = glyphs.Where(g => Covers(rule, g) && Height(rule, g) is > LowestUnderline and <= LowestStrike).ToList();
            foreach (var glyph in glyphs.Where(g => Covers(rule, g) && Height(rule, g) is > LowestStrike and < HighestStrike))
                glyph.Struck = true;
            if (under.Count == 0 || rules.IsOfTable(rule) || RunsBeyond(rule, under) || IsFraction(rule, under, glyphs))
                continue;
            foreach (var glyph in under)
                glyph.Underlined = true;
        }
        foreach (var note in page.GetAnnotations().Where(a => a.Type is AnnotationType.StrikeOut or AnnotationType.Underline or AnnotationType.Squiggly))
        {
            foreach (var glyph in glyphs.Where(g => IsWithin(note, g)))
            {
                glyph.Struck |= note.Type is AnnotationType.StrikeOut;
                glyph.Underlined |= note.Type is not AnnotationType.StrikeOut;
            }
        }
    }

    static bool Covers(PdfRule rule, PdfGlyph glyph) => glyph.Middle > rule.Left - 0.5 && glyph.Middle < rule.Right + 0.5;

    static double Height(PdfRule rule, PdfGlyph glyph) => (rule.Y - glyph.Baseline) / glyph.Size;

    static bool RunsBeyond(PdfRule rule, List<PdfGlyph> under) =>
        rule.Left < under.Min(g => g.Left) - Overhang * under[0].Size || rule.Right > under.Max(g => g.Right) + Overhang * under[0].Size || under.Sum(g => g.Right - g.Left) < rule.Length / 2;

    /// <summary>A short line between two figures that stand right above and below it and touch no word.</summary>
    static bool IsFraction(PdfRule rule, List<PdfGlyph> above, IReadOnlyList<PdfGlyph> glyphs)
    {
        var size = above[0].Size;
        if (rule.Length > 4 * size || !above.TrueForAll(g => g.Text.All(char.IsDigit)))
            return false;
        var below = glyphs.Where(g => Covers(rule, g) && Height(rule, g) is > 0.68 and < 1.2).ToList();
        return below.Count > 0 && below.TrueForAll(g => g.Text.All(char.IsDigit)) && IsAlone(above, glyphs) && IsAlone(below, glyphs);
    }

    static bool IsAlone(List<PdfGlyph> figure, IReadOnlyList<PdfGlyph> glyphs) => !glyphs.Any(g => !figure.Contains(g) && !string.IsNullOrWhiteSpace(g.Text)
        && Math.Abs(g.Baseline - figure[0].Baseline) < 0.1 * g.Size && g.Right > figure[0].Left - g.Size && g.Left < figure[^1].Right + g.Size);

    static bool IsWithin(Annotation note, PdfGlyph glyph)
    {
        var middle = glyph.Baseline + 0.3 * glyph.Size;
        IEnumerable<IReadOnlyList<PdfPoint>> areas = note.QuadPoints.Count == 0 ? [[note.Rectangle.BottomLeft, note.Rectangle.TopRight]] : note.QuadPoints.Select(q => q.Points.ToArray());
        return areas.Any(a => glyph.Middle > a.Min(p => p.X) && glyph.Middle < a.Max(p => p.X) && middle > a.Min(p => p.Y) && middle < a.Max(p => p.Y));
    }
}
