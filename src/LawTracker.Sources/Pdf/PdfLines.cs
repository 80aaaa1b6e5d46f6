namespace LawTracker.Sources.Pdf;

/// <summary>Characters to lines in reading order: a page in two columns is read down the left one, then down the right one; what runs over both stands where it is printed.</summary>
static class PdfLines
{
    /// <summary>So many lines must leave the gutter free on both sides before it is one.</summary>
    const int FewestLines = 6;

    public static IReadOnlyList<PdfLine> Read(IReadOnlyList<PdfGlyph> glyphs)
    {
        var rows = Rows(glyphs);
        if (Gutter(rows) is not { } gutter)
            return rows;
        List<PdfLine> lines = [], left = [], right = [];
        foreach (var row in rows)
        {
            if (row.Words.Any(w => w.Left < gutter && w.Right > gutter))
            {
                lines.AddRange([.. left, .. right, row]);
                left.Clear();
                right.Clear();
                continue;
            }
            if (row.Words.Where(w => w.Right <= gutter).ToList() is { Count: > 0 } before)
                left.Add(new(before));
            if (row.Words.Where(w => w.Left >= gutter).ToList() is { Count: > 0 } after)
                right.Add(new(after));
        }
        return [.. lines, .. left, .. right];
    }

    /// <summary>By baseline from the top; a raised or lowered character belongs to the line it stands in.</summary>
    static IReadOnlyList<PdfLine> Rows(IReadOnlyList<PdfGlyph> glyphs)
    {
        List<List<PdfGlyph>> rows = [];
        foreach (var glyph in glyphs.OrderByDescending(g => g.Size).ThenByDescending(g => g.Baseline))
        {
            var row = rows.Find(r => Math.Abs(r[0].Baseline - glyph.Baseline) < 0.52 * r[0].Size);
            if (row is null)
                rows.Add(row = []);
            row.Add(glyph);
        }
        return [.. rows.OrderByDescending(r => r[0].Baseline).Select(r => new PdfLine(Words([.. r.OrderBy(g => g.Left)]))).Where(l => l.Words.Count > 0)];
    }

    /// <summary>Cut at gaps, and where one character stands above another: the figures of a fraction are no number.</summary>
    static List<PdfWord> Words(IReadOnlyList<PdfGlyph> row)
    {
        List<PdfWord> words = [];
        List<PdfGlyph> word = [];
        foreach (var glyph in row)
        {
            var blank = string.IsNullOrWhiteSpace(glyph.Text);
            if (word.Count > 0 && (blank || glyph.Left - word[^1].Right > 0.18 * glyph.Size || glyph.Left < word[^1].Middle))
            {
                words.Add(new([.. word]));
                word.Clear();
            }
            if (!blank)
                word.Add(glyph);
        }
        if (word.Count > 0)
            words.Add(new([.. word]));
        return words;
    }

    /// <summary>The middle of a strip that most wide lines leave free, wider than any space between words; null on a page of one column.</summary>
    static double? Gutter(IReadOnlyList<PdfLine> rows)
    {
        if (rows.Count < FewestLines)
            return null;
        double from = rows.Min(r => r.Left), to = rows.Max(r => r.Right);
        (double At, double Width)? best = null;
        for (var x = from + 0.3 * (to - from); x < from + 0.7 * (to - from); x += 2)
        {
            var gaps = rows.Select(r => Gap(r, x)).ToList();
            var free = gaps.Where(g => g > 0).ToList();
            var crossing = gaps.Count(g => g == 0);
            if (free.Count >= FewestLines && free.Count >= 4 * crossing && free.Min() >= 0.9 * rows[0].Size && (best is null || free.Min() > best.Value.Width))
                best = (x, free.Min());
        }
        return best?.At;
    }

    /// <summary>The width of the gap at a place between words on both sides of it; 0 where a word stands there, negative where there is nothing on one side.</summary>
    static double Gap(PdfLine row, double x)
    {
        if (row.Words.Any(w => w.Left < x && w.Right > x))
            return 0;
        var (before, after) = (row.Words.LastOrDefault(w => w.Right <= x), row.Words.FirstOrDefault(w => w.Left >= x));
        return before is null || after is null ? -1 : after.Left - before.Right < 0.9 * row.Size ? 0 : after.Left - before.Right;
    }
}
