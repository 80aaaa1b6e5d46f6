using System.Globalization;
using CsvHelper;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Comparing.Files;

/// <summary>A comparison as a table for spreadsheets and programs: one row for each answer.</summary>
public static class CompareCsv
{
    static readonly string[] Head =
        ["jurisdiction", "place", "topic", "question", "label", "answer", "in_force_answer", "state", "status", "why", "limits", "cites", "verification", "as_of", "looked_on", "on", "url"];

    /// <summary>UTF-8 with a mark, by which spreadsheets know it. A cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public static byte[] Of(CompareView view)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteHeader(Head);
            foreach (var place in view.Places)
            {
                foreach (var question in view.Shown)
                    csv.WriteRecord(Fields(view, place, question));
            }
        }
        return bytes.ToArray();
    }

    static string[] Fields(CompareView view, Jurisdiction place, Question question)
    {
        var cell = view[place, question];
        var row = cell.Row;
        return
        [
            place.Id.Value, place.Short, row.Topic.Value, row.Question.Value, question.Label, row.Answer.ToString(), row.InForceAnswer.ToString(), row.State, row.Status?.Name() ?? "", row.Why?.Name() ?? "",
            string.Join("; ", row.Limits.Select(l => l.Name())), string.Join("; ", Cites(row)), row.Verification?.Name() ?? "", row.AsOf?.ToString() ?? "",
            cell.Coverage.CheckedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", view.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Paths.Of(row, view.On),
        ];
    }

    public static IEnumerable<string> Cites(AnswerRow row) => row.Values.Select(v => v.Cite).OfType<string>().Distinct(StringComparer.Ordinal);
}
