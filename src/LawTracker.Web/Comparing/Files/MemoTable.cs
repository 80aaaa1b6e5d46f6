using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LawTracker.Web.Comparing.Files;

/// <summary>A few places side by side: questions down, answers with their footnotes across.</summary>
static class MemoTable
{
    const int Width = 9600;

    public static Table Of(CompareView view, MemoNotes notes)
    {
        int[] widths = [Width / 4, .. view.Places.Select(_ => Width * 3 / 4 / view.Places.Count)];
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Width.ToString("D"), Type = TableWidthUnitValues.Dxa },
                new TableBorders(new TopBorder { Val = BorderValues.Single, Size = 12 }, new BottomBorder { Val = BorderValues.Single, Size = 12 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "BBBBBB" }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa })),
            new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString("D") })));
        table.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. new[] { "Question" }.Concat(view.Places.Select(view.Corpus.LabelOf)).Select((t, i) => Cell(widths[i], [MemoText.Run(t, isBold: true)]))]));
        foreach (var question in view.Shown)
        {
            var cells = view.Places.Select(p => view[p, question]).Select((c, i) => Cell(widths[i + 1], [.. MemoText.Answer(view, c, c.Line, notes, view.Places.Count > 1 && view.Differs(c))]));
            table.Append(new TableRow([new TableRowProperties(new CantSplit()), Cell(widths[0], [MemoText.Run(question.Label)]), .. cells]));
        }
        return table;
    }

    static TableCell Cell(int width, OpenXmlElement[] runs) =>
        new(new TableCellProperties(new TableCellWidth { Width = width.ToString("D"), Type = TableWidthUnitValues.Dxa }), new Paragraph([MemoText.Style("Cell"), .. runs]));
}
