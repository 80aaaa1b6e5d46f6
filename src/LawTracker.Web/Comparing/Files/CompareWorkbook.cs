using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Comparing.Files;

/// <summary>A comparison as a workbook: the grid, its cites, and how to read them.</summary>
public static class CompareWorkbook
{
    public static byte[] Of(CompareView view)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "book");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Of();
            Sheet[] sheets =
            [
                Answers(view).Into(book, "Answers", 1),
                CiteSheet.Of(view).Into(book, "Cites", 2),
                About(view).Into(book, "About", 3),
            ];
            book.Workbook = new(new BookViews(new WorkbookView()), new Sheets(sheets), new DefinedNames(sheets.Select((s, i) => new DefinedName($"{s.Name}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i })));
            PackageBytes.Describe(document, $"{view.Topic.Name}: comparison on {view.On:yyyy-MM-dd}", view.On);
        }
        return PackageBytes.Dated(bytes, view.On);
    }

    static SheetWriter Answers(CompareView view)
    {
        var sheet = new SheetWriter([22, .. view.Shown.Select(_ => 17.0)]) { FrozenColumns = 1 };
        sheet.Head(["Jurisdiction", .. view.Shown.Select(q => q.Label)]);
        foreach (var place in view.Places)
        {
            sheet.Row([
                (view.Corpus.LabelOf(place), SheetStyles.Bold),
                .. view.Shown.Select(q => view[place, q]).Select(c => (c.Line, view.Places.Count > 1 && view.Differs(c) ? SheetStyles.Bold : c.IsKnown ? SheetStyles.Plain : SheetStyles.Quiet)),
            ]);
        }
        return sheet;
    }

    static SheetWriter About(CompareView view)
    {
        var sheet = new SheetWriter([30, 100]);
        sheet.Head(["About this workbook", view.Topic.Name]);
        void Say(string name, string text) => sheet.Row([(name, SheetStyles.Bold), (text, SheetStyles.Plain)]);
        Say("What it shows", CompareSentence.Of(view));
        Say("Law on", view.On.ToString("yyyy-MM-dd"));
        Say("What counts", view.Address.Enacted ? "What was enacted by that day, in force or not." : "What was in force on that day.");
        Say("Address of this view", view.Address.Pinned(view.On).ToString());
        Say("Jurisdictions", Words.Number(view.Places.Count));
        Say("Questions", Words.Number(view.Shown.Count));
        foreach (var question in view.Shown)
            Say("“" + question.Label + "” asks", question.Text);
        if (view.Address.OnlyDifferences)
            Say("Left out", $"{Words.Count(view.Agreed.Count, "question")} on which all agree, {Words.Count(view.Unanswered.Count, "question")} that none has an answer to.");
        Say("Bold", "An answer that differs from the most common one.");
        Say("No law found", "Somebody looked on the date given and found no law.");
        Say("Not researched yet", "Nobody has looked. That is not the same as no law.");
        Say("Not known", "The law was looked at in part, or its date is uncertain. That is not the same as no.");
        Say("Enacted: …", "The statute book says something else than what is in force, for a court has blocked it or it has not started.");
        Say("Verification", "Official: read in the official text. Secondary: read in what others say about it.");
        Say("Not advice", "Information, not legal advice. Check the official text before you rely on it.");
        return sheet;
    }
}
