namespace LawTracker.Sources.Pdf;

/// <summary>One printed character with its place in points from the lower left of the page, and what is drawn over or under it.</summary>
sealed class PdfGlyph(string text, double left, double right, double baseline, double size)
{
    public string Text => text;

    public double Left => left;

    public double Right => right;

    public double Middle => (left + right) / 2;

    public double Baseline => baseline;

    /// <summary>The font's size.</summary>
    public double Size => size;

    public bool Struck { get; set; }

    public bool Underlined { get; set; }
}

/// <summary>Characters without a gap between them.</summary>
sealed record PdfWord(IReadOnlyList<PdfGlyph> Glyphs)
{
    public string Text { get; } = string.Concat(Glyphs.Select(g => g.Text));

    public double Left => Glyphs[0].Left;

    public double Right => Glyphs[^1].Right;
}

/// <summary>Words on one baseline, from left to right.</summary>
sealed record PdfLine(IReadOnlyList<PdfWord> Words)
{
    public string Text => string.Join(' ', Words.Select(w => w.Text));

    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public double Baseline => Words[0].Glyphs[0].Baseline;

    public double Size => Words[0].Glyphs[0].Size;
}

/// <summary>A page's lines in reading order.</summary>
sealed record PdfSheet(int Number, double Height, IReadOnlyList<PdfLine> Lines);
