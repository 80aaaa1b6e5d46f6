using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LawTracker.Sources.Tests;

/// <summary>Builds small PDFs with drawn lines, as legislatures print bills.</summary>
sealed class PdfPages
{
    const double Size = 12;

    readonly PdfDocumentBuilder document;
    readonly PdfDocumentBuilder.AddedFont font;
    PdfPageBuilder page;

    public PdfPages()
        : this(new())
    {
    }

    PdfPages(PdfDocumentBuilder document)
    {
        this.document = document;
        font = document.AddStandard14Font(Standard14Font.TimesRoman);
        page = document.AddPage(PageSize.Letter);
    }

    public PdfPages NextPage()
    {
        page = document.AddPage(PageSize.Letter);
        return this;
    }

    public PdfPages Text(double x, double y, string text, double size = Size)
    {
        page.AddText(text, size, new(x, y), font);
        return this;
    }

    /// <summary>Text in which a part between <c>~</c> is struck and one between <c>_</c> underlined; every other time as a thin rectangle.</summary>
    public PdfPages Marked(double x, double y, string text, bool asRectangle = false)
    {
        foreach (var (part, i) in text.Split('~', '_').Select((p, i) => (p, i)))
        {
            if (part.Length == 0)
                continue;
            var letters = page.AddText(part, Size, new(x, y), font);
            var end = letters[^1].EndBaseLine.X;
            if (i % 2 == 1)
                Line(x, end, y + (text[text.IndexOf(part, StringComparison.Ordinal) - 1] == '~' ? 0.27 : -0.14) * Size, asRectangle);
            x = end;
        }
        return this;
    }

    public PdfPages Line(double from, double to, double y, bool asRectangle = false)
    {
        if (asRectangle)
            page.DrawRectangle(new(from, y - 0.3), to - from, 0.6, 0, true);
        else
            page.DrawLine(new(from, y), new(to, y), 0.6);
        return this;
    }

    public PdfPages Upright(double x, double from, double to)
    {
        page.DrawLine(new(x, from), new(x, to), 0.6);
        return this;
    }

    public byte[] Build() => document.Build();

    /// <summary>Two sheets with line numbers, a head and a foot: a bill that amends.</summary>
    public static byte[] Bill()
    {
        var bill = new PdfPages().Text(260, 760, "H. B. 12").Text(300, 30, "- 1 -");
        string[] first = ["SECTION 1. Title 77 of the code is amended as follows:", "A kite may be flown ~by day~ _at night_ in any pub-", "lic park. A cross-", "border kite needs ~a licence of the~ _no_ licence.", "The public park and the cross-border road stay open."];
        foreach (var (line, i) in first.Select((l, i) => (l, i)))
            bill.Text(60, 720 - 24 * i, $"{i + 1}").Marked(90, 720 - 24 * i, line, i == 3);
        bill.NextPage().Text(260, 760, "H. B. 12").Text(300, 30, "- 2 -");
        string[] second = ["SECTION 2. Section 9. is no section of this bill.", "It counts 2 kites and 1 balloon.", "SECTION 3. This act takes effect on July 1, 2027.", "END"];
        foreach (var (line, i) in second.Select((l, i) => (l, i)))
            bill.Text(60, 720 - 24 * i, $"{i + 6}").Marked(90, 720 - 24 * i, line);
        return bill.Build();
    }

    /// <summary>Lines that mark nothing: a separator, a table, a fraction, a line for a signature.</summary>
    public static byte[] Rules() => new PdfPages()
        .Text(90, 720, "An act about kites").Line(60, 550, 717)
        .Text(95, 680, "Fee").Line(90, 150, 677).Line(90, 150, 692).Upright(90, 677, 692).Upright(150, 677, 692)
        .Text(90, 640, "A share of").Text(160, 646, "1", 8).Line(159, 166, 644).Text(160, 636, "2", 8).Text(175, 640, "of the fee is kept.")
        .Text(90, 600, "Signed:").Line(140, 300, 597).Build();

    /// <summary>Two columns under a heading that runs over both.</summary>
    public static byte[] Columns()
    {
        var pages = new PdfPages().Text(90, 740, "An act about kites and about balloons, printed in two columns of equal width for all");
        foreach (var i in Enumerable.Range(0, 8))
            pages.Marked(60, 700 - 16 * i, $"Left column, line {i + 1} ~old~ of it").Marked(330, 700 - 16 * i, $"Right column, line {i + 1} of it");
        return pages.Build();
    }
}
