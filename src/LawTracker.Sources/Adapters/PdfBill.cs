using LawTracker.Sources.Pdf;

namespace LawTracker.Sources.Adapters;

/// <summary>A bill or an act as a PDF: its text in reading order, with the passages that are struck through or underlined.</summary>
/// <remarks>
/// Options: <c>citation</c>, in which <c>{file}</c> stands for the name of the file; <c>title</c> and <c>kind</c> (else <c>bill</c>). Words stay in the text whatever is drawn over them: the marks say
/// which, and no text with marks is published unread. Line numbers, heads and feet are left out where they run through the pages. Footnotes and tables are read line by line. What is struck by
/// typing over it, or in a picture, is not seen.
/// </remarks>
public sealed class PdfBill : ISourceAdapter
{
    public string Id => "pdf-bill";

    public int Version => 1;

    public bool ReadsPdf => true;

    public PageResult Parse(SourcePage page)
    {
        var text = new PdfText(PdfFurniture.Clear(PdfSheets.Read(page)));
        var provisions = text.Provisions;
        if (provisions.Count == 0)
            throw page.Unreadable("The PDF has no text");
        var marks = text.Marks;
        var citation = page.Option("citation").Replace("{file}", Path.GetFileNameWithoutExtension(page.Url.LocalPath), StringComparison.Ordinal);
        return PageResult.Of(new ParsedInstrument
        {
            Citation = citation,
            Title = page.Options.GetValueOrDefault("title", citation),
            Kind = page.Options.GetValueOrDefault("kind", "bill"),
            Official = page.Url,
            Provisions = provisions,
            Marks = marks.Count > 0 ? marks : null,
        });
    }
}
