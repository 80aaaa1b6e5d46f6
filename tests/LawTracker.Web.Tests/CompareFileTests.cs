using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LawTracker.Laws;
using LawTracker.Web.Comparing;
using LawTracker.Web.Comparing.Files;

namespace LawTracker.Web.Tests;

/// <summary>The files of a comparison, over the repository's own data.</summary>
public class CompareFileTests
{
    static readonly DateOnly Day = new(2026, 11, 1);

    public static readonly TheoryData<string> Views = ["states", "everywhere, all questions", "three places", "one place", "nothing left"];

    [Theory, MemberData(nameof(Views))]
    public void The_memo_is_valid_and_its_footnotes_are_footnotes(string name)
    {
        var view = View(name);
        using var document = WordprocessingDocument.Open(new MemoryStream(CompareMemo.Of(view)), isEditable: false);
        Valid(document);
        var main = document.MainDocumentPart!;
        int[] marks = [.. main.Document!.Descendants<FootnoteReference>().Select(r => (int)r.Id!.Value)];
        int[] notes = [.. main.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(f => f.Type is null).Select(f => (int)f.Id!.Value)];
        Assert.Equal(marks, notes);
        Assert.Equal((from p in view.Places from q in view.Shown select view[p, q]).Count(c => c.Row.Values.Any(v => v.Instrument is not null)), notes.Length);
        Assert.Contains(CompareSentence.Of(view), main.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("1 Nov 2026", main.HeaderParts.Single().Header!.InnerText.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(["PAGE", "NUMPAGES"], main.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(f => f.Instruction!.Value));
        Assert.All(view.Shown, q => Assert.Contains(q.Text, main.Document.InnerText, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Views))]
    public void The_workbook_is_valid_and_holds_every_answer_as_text(string name)
    {
        var view = View(name);
        using var document = SpreadsheetDocument.Open(new MemoryStream(CompareWorkbook.Of(view)), isEditable: false);
        Valid(document);
        var book = document.WorkbookPart!;
        Assert.Equal(["Answers", "Cites", "About"], book.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value));
        Worksheet[] sheets = [.. book.Workbook.Descendants<Sheet>().Select(s => ((WorksheetPart)book.GetPartById(s.Id!.Value!)).Worksheet!)];
        Assert.All(sheets, s => Assert.Empty(s.Descendants<CellFormula>()));
        Assert.All(sheets, s => Assert.NotNull(s.Descendants<Pane>().Single().TopLeftCell));
        Assert.All(sheets, s => Assert.Single(s.Elements<AutoFilter>()));
        Row[] rows = [.. sheets[0].Descendants<Row>()];
        Assert.Equal(view.Places.Count + 1, rows.Length);
        Assert.All(rows, r => Assert.Equal(view.Shown.Count + 1, r.Elements<Cell>().Count()));
        Assert.All(rows.Skip(1).SelectMany(r => r.Elements<Cell>()), c => Assert.NotEmpty(c.InnerText));
        Assert.Equal(1 + (from p in view.Places from q in view.Shown select Math.Max(1, view[p, q].Row.Values.Count)).Sum(), sheets[1].Descendants<Row>().Count());
        Assert.Contains(CompareSentence.Of(view), sheets[2].InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_view_gives_the_same_bytes_dated_by_its_day()
    {
        foreach (var make in new Func<CompareView, byte[]>[] { CompareMemo.Of, CompareWorkbook.Of, CompareCsv.Of })
            Assert.Equal(make(View("three places")), make(View("three places")));
        using var package = new ZipArchive(new MemoryStream(CompareMemo.Of(View("three places"))));
        Assert.All(package.Entries, e => Assert.Equal(Day, DateOnly.FromDateTime(e.LastWriteTime.DateTime)));
    }

    [Fact]
    public void The_table_has_a_row_for_each_answer_and_no_formula()
    {
        var corpus = RealCorpus.Corpus;
        // A name that a spreadsheet would run.
        var hostile = new Corpus([.. corpus.Topics.Count > 0 ? new IRecord[] { new TopicList { Topics = corpus.Topics } } : [], .. corpus.Codebooks, .. corpus.Laws, .. corpus.Cases, .. corpus.Jurisdictions.Select(j => j.Id.Value == "us-ca" ? j with { Short = "=HYPERLINK(\"x\")" } : j)]);
        var view = CompareView.Of(hostile, new() { Topic = new("elections"), On = Day }, Day);
        string[] lines = System.Text.Encoding.UTF8.GetString(CompareCsv.Of(view)).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + (view.Places.Count * view.Shown.Count), lines.Length);
        Assert.Contains(lines, l => l.Contains("\"'=HYPERLINK(\"\"x\"\")\"", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains(",=", StringComparison.Ordinal) || l.Contains(",\"=", StringComparison.Ordinal) || l.StartsWith('='));
        Assert.Contains(lines, l => l.StartsWith("us-ca,", StringComparison.Ordinal) && l.Contains(",el.window-days,Days before,180,60,coded,preempted,", StringComparison.Ordinal) && l.EndsWith(",2026-11-01,/answers/us-ca/elections/el.window-days?on=2026-11-01", StringComparison.Ordinal));
    }

    static void Valid(OpenXmlPackage document) =>
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, Pages.Stop).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Take(5));

    static CompareView View(string name) => CompareView.Of(RealCorpus.Corpus, name switch
    {
        "states" => new() { Topic = new("intimate-imagery"), On = Day },
        "everywhere, all questions" => new() { Topic = new("elections"), Set = PlaceSet.Find("all")!, AllQuestions = true, Enacted = true, On = Day },
        "three places" => new() { Topic = new("right-of-publicity"), Places = [new("us-ca"), new("us-ny"), new("us-tn")], On = Day },
        "one place" => new() { Topic = new("elections"), Places = [new("us-ca")], On = Day },
        _ => new() { Topic = new("elections"), Places = [new("us-ca")], OnlyDifferences = true, On = Day },
    }, Day);
}
