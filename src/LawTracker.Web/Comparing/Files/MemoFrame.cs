using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LawTracker.Web.Comparing.Files;

/// <summary>What stands on every page of a memo: what it is above, the page's number below.</summary>
static class MemoFrame
{
    public static SectionProperties Section(MainDocumentPart main, string head)
    {
        main.AddNewPart<HeaderPart>("head").Header = new(new Paragraph(MemoText.Style("Header"), MemoText.Run("LawTracker memo · " + head)));
        main.AddNewPart<FooterPart>("foot").Footer = new(new Paragraph(
            MemoText.Style("Footer"),
            MemoText.Run("Information, not legal advice"), new Run(new TabChar()), MemoText.Run("Page "), Field("PAGE"), MemoText.Run(" of "), Field("NUMPAGES")));
        return new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "head" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "foot" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1300, Right = 1150, Bottom = 1200, Left = 1150, Header = 600, Footer = 600, Gutter = 0 });
    }

    static SimpleField Field(string code) => new(MemoText.Run("1")) { Instruction = code };
}
