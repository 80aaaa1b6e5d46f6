using DocumentFormat.OpenXml.Spreadsheet;

namespace LawTracker.Web.Comparing.Files;

/// <summary>The few looks of a cell, by their numbers.</summary>
static class SheetStyles
{
    public const uint Plain = 0, Head = 1, Bold = 2, Quiet = 3, Link = 4;

    public static Stylesheet Of() => new(
        new Fonts(Letter(), Letter(bold: true), Letter(colour: "FF57534C"), Letter(colour: "FF1F3F77", underlined: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8E4DA" }) { PatternType = PatternValues.Solid })),
        new Borders(Line("FFD9D4C8", BorderStyleValues.Thin), Line("FF1B1A18", BorderStyleValues.Medium)),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Look(0), Look(1, fill: 2, border: 1), Look(1), Look(2), Look(3)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    static Border Line(string colour, BorderStyleValues style) => new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = colour }) { Style = style });

    static Font Letter(bool bold = false, string? colour = null, bool underlined = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        if (underlined)
            font.Append(new Underline());
        font.Append(new FontSize { Val = 10 });
        if (colour is not null)
            font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    static CellFormat Look(uint font, uint fill = 0, uint border = 0) =>
        new(new Alignment { WrapText = true, Vertical = fill > 0 ? VerticalAlignmentValues.Bottom : VerticalAlignmentValues.Top }) { FontId = font, FillId = fill, BorderId = border, FormatId = 0, ApplyFont = true, ApplyFill = fill > 0, ApplyBorder = true, ApplyAlignment = true };
}
