using System.Text;
using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

/// <summary>What is struck through or underlined in a print is known as such, and nothing else is; a print that hides it is not read.</summary>
public sealed class PdfBillTests
{
    [Fact]
    public void Struck_and_underlined_words_are_marked_and_stay_in_the_text()
    {
        var bill = Parse(PdfPages.Bill());
        Assert.Equal(["1", "2", "3"], bill.Provisions.Select(p => p.Path));
        Assert.Equal("SECTION 1. Title 77 of the code is amended as follows: A kite may be flown by day at night in any public park. A cross-border kite needs a licence of the no licence. The public park and the cross-border road stay open.", bill.Provisions[0].Text);
        Assert.Equal([("struck", "by day"), ("underlined", "at night"), ("struck", "a licence of the"), ("underlined", "no")], Marks(bill));
        Assert.All(bill.Marks!, m => Assert.Equal(("1", 1), (m.Path, m.Page)));
        Assert.DoesNotContain(bill.Provisions, p => p.Text.Contains("H. B.", StringComparison.Ordinal) || p.Text.Contains("- 2 -", StringComparison.Ordinal));
        Assert.EndsWith("It counts 2 kites and 1 balloon.", bill.Provisions[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Separators_tables_fractions_and_signatures_mark_nothing() => Assert.Null(Parse(PdfPages.Rules()).Marks);

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var act = Parse(PdfPages.Columns());
        Assert.Contains("equal width for all Left column, line 1 old of it Left column, line 2 old of it", act.Provisions[0].Text, StringComparison.Ordinal);
        Assert.Contains("Left column, line 8 old of it Right column, line 1 of it", act.Provisions[0].Text, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat(("struck", "old"), 8), Marks(act));
    }

    [Fact]
    public void A_line_across_capitals_and_one_broken_into_dashes_are_strikes()
    {
        var page = new PdfPages().Text(90, 700, "KITES ARE FREE");
        for (var x = 90; x < 195; x += 5)
            page.Line(x, x + 3, 704.5);
        Assert.Equal([("struck", "KITES ARE FREE")], Marks(Parse(page.Build())));
    }

    [Theory]
    [InlineData("StrikeOut", "struck")]
    [InlineData("Underline", "underlined")]
    public void A_note_of_the_reader_program_marks_too(string subtype, string kind)
    {
        var text = Encoding.Latin1.GetString(Handmade($"/Annots [<</Type/Annot/Subtype/{subtype}/Rect[100 695 200 715]/QuadPoints[100 715 200 715 100 695 200 695]>>]", "BT /F1 12 Tf 100 700 Td (A kite) Tj ET"));
        Assert.Equal([(kind, "A kite")], Marks(Parse(Encoding.Latin1.GetBytes(text))));
    }

    [Theory]
    [InlineData("", "has no text")]
    [InlineData("BT 3 Tr /F1 12 Tf 100 700 Td (Hidden behind a picture) Tj ET", "a scan with letters behind it")]
    public void A_print_without_letters_to_see_is_not_read(string content, string message) =>
        Assert.Contains(message, Assert.Throws<SourceShapeException>(() => Parse(Handmade("", content))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_print_with_a_password_or_broken_says_so()
    {
        var locked = Encoding.Latin1.GetString(Handmade("", "")).Replace("/Root 1 0 R", "/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + new string('1', 64) + ">/U<" + new string('2', 64) + ">>>/ID[<00><00>]", StringComparison.Ordinal);
        Assert.Contains("wants a password", Assert.Throws<SourceShapeException>(() => Parse(Encoding.Latin1.GetBytes(locked))).Message, StringComparison.Ordinal);
        Assert.Contains("is broken", Assert.Throws<SourceShapeException>(() => Parse("%PDF-1.4\nnothing at all\n%%EOF"u8.ToArray())).Message, StringComparison.Ordinal);
        Assert.Contains("cut off", Assert.Throws<SourceShapeException>(() => Parse(PdfPages.Bill()[..^40])).Message, StringComparison.Ordinal);
    }

    static ParsedInstrument Parse(byte[] bytes) => new PdfBill().Parse(new(new("https://bills.example.gov/12.pdf"), bytes, "application/pdf", new Dictionary<string, string>(StringComparer.Ordinal) { ["citation"] = "H.B. {file} (Xx.)" })).Instruments.Single();

    static IEnumerable<(string Kind, string Words)> Marks(ParsedInstrument bill) => bill.Marks!.Select(m => (m.Kind, bill.Provisions.Single(p => p.Path == m.Path).Text.Substring(m.Start, m.Length)));

    /// <summary>One page, written by hand, with its table of places left to the reader to mend.</summary>
    static byte[] Handmade(string ofPage, string content) => Encoding.Latin1.GetBytes($"""
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R {ofPage}>> endobj
        4 0 obj <</Length {content.Length}>> stream
        {content}
        endstream endobj
        5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
        trailer <</Root 1 0 R/Size 6>>
        startxref
        0
        %%EOF
        """);
}
