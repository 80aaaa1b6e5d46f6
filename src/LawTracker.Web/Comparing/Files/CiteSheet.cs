using LawTracker.Web.Parts;

namespace LawTracker.Web.Comparing.Files;

/// <summary>The sheet of cites: one row for each law behind an answer, or for the answer where no law is.</summary>
static class CiteSheet
{
    public static SheetWriter Of(CompareView view)
    {
        var sheet = new SheetWriter([20, 22, 22, 22, 34, 40, 24, 16, 12, 50, 60]) { FrozenColumns = 2 };
        sheet.Head(["Jurisdiction", "Question", "Answer", "Limits", "Cite", "Law", "Status", "Verification", "As of", "Read in", "Record"]);
        foreach (var place in view.Places)
        {
            foreach (var question in view.Shown)
            {
                var cell = view[place, question];
                string[] start = [view.Corpus.LabelOf(place), question.Label];
                if (cell.Row.Values.Count == 0)
                    sheet.Row([.. Plain([.. start, cell.Line, "", cell.IsNoneFound ? "A search that found nothing" : "None coded", "", "", "", cell.Row.AsOf?.ToString() ?? "", "", view.AddressOf(cell)])]);
                foreach (var value in cell.Row.Values)
                    Value(sheet, view, cell, value, start);
            }
        }
        return sheet;
    }

    static void Value(SheetWriter sheet, CompareView view, CompareCell cell, ValueRow value, string[] start)
    {
        var law = value.Instrument is { } id ? view.Corpus.Law(id) : null;
        var source = law?.Source(value.Finding?.Source);
        sheet.Row(
        [
            .. Plain([.. start, Words.Of(value.Answer), string.Join(", ", value.Limits.Select(l => l.Words())), value.Cite ?? "A search that found nothing", law is null ? "" : Names.Of(law, view.On),
                Words.Of(value.State), Words.Of(value.Verification), (law?.Verification.AsOf ?? cell.Row.AsOf)?.ToString() ?? ""]),
            (source?.Url.AbsoluteUri ?? "", source is null ? SheetStyles.Plain : SheetStyles.Link),
            (view.AddressOf(cell), SheetStyles.Plain),
        ]);
    }

    static IEnumerable<(string Text, uint Style)> Plain(string[] texts) => texts.Select(t => (t, SheetStyles.Plain));
}
