using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LawTracker.Web.Comparing.Files;

/// <summary>Paragraphs and runs of a memo.</summary>
static class MemoText
{
    public static ParagraphProperties Style(string style) => new(new ParagraphStyleId { Val = style });

    public static Paragraph Paragraph(string style, string text) => new(Style(style), Run(text));

    public static Run Run(string text, bool isBold = false)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (isBold)
            run.RunProperties = new(new Bold());
        return run;
    }

    /// <summary>The name of a place with the cites of its answer as a footnote, and what limits it or stands beside it.</summary>
    public static IEnumerable<OpenXmlElement> Answer(CompareView view, CompareCell cell, string text, MemoNotes notes, bool isBold = false)
    {
        yield return Run(text, isBold);
        if (notes.For(view, cell) is { } mark)
            yield return mark;
    }
}
