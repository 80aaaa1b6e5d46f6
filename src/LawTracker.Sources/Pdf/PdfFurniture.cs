using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Sources.Pdf;

/// <summary>What a page carries beside its text: running line numbers in the margin, and the same head or foot on page after page. It is left out only where it is surely that, and never where a word of it is marked.</summary>
static partial class PdfFurniture
{
    /// <summary>So many of the lines next to an edge of a page may be its head or foot.</summary>
    const int DeepestEdge = 3;

    public static IReadOnlyList<PdfSheet> Clear(IReadOnlyList<PdfSheet> sheets)
    {
        var numbered = sheets.Select(WithoutNumbers).ToList();
        var repeated = numbered.SelectMany(s => Edges(s).Select(l => (s.Number, Key: Key(l)))).Distinct().GroupBy(e => e.Key, StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0 && g.Count() >= 2 && g.Count() >= 0.4 * numbered.Count).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return [.. numbered.Select(s => s with { Lines = [.. s.Lines.Where(l => !Edges(s).Contains(l) || IsMarked(l) || !(PageNumberPattern().IsMatch(l.Text) || repeated.Contains(Key(l))))] })];
    }

    static IEnumerable<PdfLine> Edges(PdfSheet sheet) =>
        sheet.Lines.Take(DeepestEdge).Where(l => l.Baseline > 0.86 * sheet.Height).Concat(sheet.Lines.TakeLast(DeepestEdge).Where(l => l.Baseline < 0.12 * sheet.Height));

    /// <summary>The line with its place and without its figures, which count the pages; empty for headings of sections, which are law wherever they stand.</summary>
    static string Key(PdfLine line) => PdfText.IsSection(line.Text) || !line.Text.Any(char.IsLetter)
        ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(line.Baseline / 4)} {DigitsPattern().Replace(line.Text, "#")}");

    static bool IsMarked(PdfLine line) => line.Words.Any(w => w.Glyphs.Any(g => g.Struck || g.Underlined));

    /// <summary>Numbers that stand apart at the left of the lines and count on from line to line.</summary>
    static PdfSheet WithoutNumbers(PdfSheet sheet)
    {
        var found = sheet.Lines.Where(l => Number(l) is not null).ToList();
        var counting = found.Zip(found.Skip(1), (a, b) => Number(b) - Number(a)).Count(step => step is 1);
        if (found.Count < 4 || counting < 0.8 * (found.Count - 1) || found.Max(l => l.Words[0].Right) - found.Min(l => l.Words[0].Left) > 4 * found[0].Size)
            return sheet;
        return sheet with { Lines = [.. sheet.Lines.Select(l => Number(l) is null ? l : l with { Words = [.. l.Words.Skip(1)] }).Where(l => l.Words.Count > 0)] };
    }

    static int? Number(PdfLine line) =>
        line.Words[0] is { } first && first.Text.Length <= 4 && int.TryParse(first.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && (line.Words.Count == 1 || line.Words[1].Left - first.Right > 0.7 * line.Words[1].Glyphs[0].Size) ? number : null;

    [GeneratedRegex(@"^(?:[-–—]\s*)?(?:[Pp]age\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?(?:\s*[-–—])?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumberPattern();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DigitsPattern();
}
