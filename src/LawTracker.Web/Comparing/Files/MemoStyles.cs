using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LawTracker.Web.Comparing.Files;

/// <summary>The styles of a memo, named as word processors name them, so that one pasted into another document takes its looks.</summary>
static class MemoStyles
{
    const string Serif = "Cambria", Sans = "Calibri";

    public static DocumentFormat.OpenXml.Wordprocessing.Styles Of() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(Font(Serif), new FontSize { Val = "21" }, new Languages { Val = "en-GB" })), new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Space(0, 120, 276)))),
        Paragraph("Normal", "Normal", new(), new(), isDefault: true),
        Paragraph("Kicker", "Kicker", new(Space(0, 40, 240)), new(Font(Sans), new Color { Val = "57534C" }, new FontSize { Val = "18" })),
        Paragraph("Title", "Title", new(Space(0, 120, 240)), new(new Bold(), new FontSize { Val = "36" })),
        Paragraph("Lead", "Lead", new(Space(60, 200, 276)), new(new FontSize { Val = "24" })),
        Paragraph("Facts", "Facts", new(Space(0, 120, 252)), new(Font(Sans), new Color { Val = "57534C" }, new FontSize { Val = "18" })),
        Paragraph("Heading1", "heading 1", new(new KeepNext(), Space(280, 60, 240), new OutlineLevel { Val = 0 }), new(new Bold(), new FontSize { Val = "26" })),
        Paragraph("Question", "Question", new(new KeepNext(), Space(0, 100, 252)), new(new Italic())),
        Paragraph("Entry", "Entry", new(Space(0, 80, 264), new Indentation { Left = "284", Hanging = "284" }), new()),
        Paragraph("Cell", "Cell", new(Space(0, 0, 240)), new(Font(Sans), new FontSize { Val = "19" })),
        Paragraph("Header", "header", new(new Tabs(new TabStop { Val = TabStopValues.Right, Position = 9600 }), Space(0, 0, 240)), new(Font(Sans), new Color { Val = "57534C" }, new FontSize { Val = "16" })),
        Paragraph("Footer", "footer", new(new Tabs(new TabStop { Val = TabStopValues.Right, Position = 9600 }), Space(0, 0, 240)), new(Font(Sans), new Color { Val = "57534C" }, new FontSize { Val = "16" })),
        Paragraph("FootnoteText", "footnote text", new(Space(0, 20, 240)), new(new FontSize { Val = "17" })),
        new Style(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })) { Type = StyleValues.Character, StyleId = "FootnoteReference" });

    static Style Paragraph(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        OpenXmlElement[] parts = [paragraph, run];
        style.Append(parts.Where(p => p.HasChildren));
        return style;
    }

    static RunFonts Font(string name) => new() { Ascii = name, HighAnsi = name, ComplexScript = name };

    static SpacingBetweenLines Space(int before, int after, int line) => new() { Before = before.ToString("D"), After = after.ToString("D"), Line = line.ToString("D"), LineRule = LineSpacingRuleValues.Auto };
}
