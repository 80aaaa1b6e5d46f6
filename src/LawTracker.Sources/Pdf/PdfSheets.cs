using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace LawTracker.Sources.Pdf;

/// <summary>Opens a PDF and reads its sheets. One that hides its letters or its marks (a scan, a scan with letters behind it, a password, a font that does not say its letters) is not read.</summary>
static class PdfSheets
{
    public static IReadOnlyList<PdfSheet> Read(SourcePage page)
    {
        var bytes = page.Bytes.Span;
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) < 0)
            throw page.Unreadable("Expected a PDF, found something else");
        if (bytes[Math.Max(0, bytes.Length - 1024)..].LastIndexOf("%%EOF"u8) < 0)
            throw page.Unreadable("The PDF is cut off: it does not end with %%EOF");
        try
        {
            using var document = PdfDocument.Open(page.Bytes.ToArray());
            return [.. document.GetPages().Select(sheet => Sheet(page, sheet))];
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw page.Unreadable("The PDF wants a password: look for an open copy", error);
        }
        catch (Exception error) when (error is not SourceShapeException and not OutOfMemoryException)
        {
            // The library fails in many ways on broken files; whatever it is, there is no text to rely on.
            throw page.Unreadable($"The PDF is broken: {error.Message}", error);
        }
    }

    static PdfSheet Sheet(SourcePage page, Page sheet)
    {
        var printed = sheet.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).ToList();
        var pictures = sheet.NumberOfImages > 0;
        if (printed.Count == 0 && pictures)
            throw page.Unreadable($"Page {sheet.Number} of the PDF is a picture without text (a scan): look for the text elsewhere, or read it by eye");
        if (printed.Count(l => l.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip) > printed.Count / 2)
            throw page.Unreadable($"Page {sheet.Number} of the PDF is a scan with letters behind it: what is struck through there cannot be seen");
        if (sheet.Letters.Count(l => l.Value is null || l.Value.Contains('\uFFFD', StringComparison.Ordinal)) > sheet.Letters.Count / 50)
            throw page.Unreadable($"Page {sheet.Number} of the PDF has fonts that do not say which letters they print");
        if (printed.Count(l => l.TextOrientation is not TextOrientation.Horizontal) > printed.Count / 2)
            throw page.Unreadable($"Page {sheet.Number} of the PDF is printed sideways");
        List<PdfGlyph> glyphs = [.. sheet.Letters.Where(l => l.TextOrientation is TextOrientation.Horizontal && l.Value.Length > 0).Select(Glyph).Where(g => g.Text.Length > 0)];
        PdfMarks.Find(sheet, glyphs);
        return new(sheet.Number, sheet.Height, PdfLines.Read(glyphs));
    }

    static PdfGlyph Glyph(Letter letter)
    {
        var text = letter.Value == "\u00AD" ? "-" : string.Concat(letter.Value.Where(c => !char.IsControl(c) && c is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF')));
        return new(text, letter.StartBaseLine.X, Math.Max(letter.EndBaseLine.X, letter.StartBaseLine.X), letter.StartBaseLine.Y, letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height));
    }
}
