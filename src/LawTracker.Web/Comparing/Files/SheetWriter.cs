using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LawTracker.Web.Comparing.Files;

/// <summary>One sheet, row by row: a head that stays in sight and filters, cells of text that no program takes for a formula.</summary>
/// <param name="widths">The widths of the columns, in characters.</param>
sealed class SheetWriter(double[] widths)
{
    const double LineHeight = 13;

    readonly SheetData data = new();
    readonly Hyperlinks links = new();
    readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);
    uint rows;

    /// <summary>How many columns stay in sight beside the head row.</summary>
    public int FrozenColumns { get; init; }

    public void Head(IEnumerable<string> names) => Row([.. names.Select(n => (n, SheetStyles.Head))]);

    public void Row(IReadOnlyList<(string Text, uint Style)> cells)
    {
        rows++;
        var lines = cells.Select((c, i) => Lines(c.Text, widths[i])).Max();
        data.Append(new Row(cells.Select((c, i) => Make(c.Text, c.Style, i))) { RowIndex = rows, Height = (lines * LineHeight) + 4, CustomHeight = true });
    }

    /// <summary>Puts the sheet into a workbook.</summary>
    public Sheet Into(WorkbookPart book, string name, uint number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"sheet{number}");
        var part = book.AddNewPart<WorksheetPart>(id);
        foreach (var (url, link) in targets)
            part.AddHyperlinkRelationship(new(url), isExternal: true, link);
        var pane = new Pane { VerticalSplit = 1, HorizontalSplit = FrozenColumns == 0 ? null : FrozenColumns, TopLeftCell = At(FrozenColumns, 2), State = PaneStateValues.Frozen, ActivePane = FrozenColumns == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight };
        part.Worksheet = new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(pane) { WorkbookViewId = 0, TabSelected = number == 1 }),
            new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })),
            data,
            new AutoFilter { Reference = $"A1:{At(widths.Length - 1, rows)}" });
        if (links.HasChildren)
            part.Worksheet.Append(links);
        part.Worksheet.Append(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        part.Worksheet.Append(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        part.Worksheet.Append(new HeaderFooter(new OddFooter("&L&A&RPage &P of &N")));
        return new() { Name = name, SheetId = number, Id = id };
    }

    Cell Make(string text, uint style, int column)
    {
        var at = At(column, rows);
        if (style == SheetStyles.Link)
        {
            if (!targets.TryGetValue(text, out var id))
                targets[text] = id = string.Create(CultureInfo.InvariantCulture, $"link{targets.Count + 1}");
            links.Append(new Hyperlink { Reference = at, Id = id });
        }
        return new(new InlineString(new Text(text))) { CellReference = at, DataType = CellValues.InlineString, StyleIndex = style };
    }

    /// <summary>How many lines a text takes in a column: not every program makes the rows high enough.</summary>
    static int Lines(string text, double width)
    {
        var (lines, used) = (1, 0.0);
        foreach (var word in text.Split(' '))
        {
            // A little less than the width: bold letters are wider.
            var room = width * 0.88;
            if (used > 0 && used + 1 + word.Length > room)
                (lines, used) = (lines + 1, 0);
            used += (used > 0 ? 1 : 0) + word.Length;
            lines += (int)(used / room);
            used %= room;
        }
        return lines;
    }

    static string At(int column, uint row)
    {
        var letters = "";
        for (var n = column + 1; n > 0; n = (n - 1) / 26)
            letters = (char)('A' + ((n - 1) % 26)) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }
}
