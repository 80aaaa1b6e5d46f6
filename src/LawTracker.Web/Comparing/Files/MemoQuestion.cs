using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LawTracker.Web.Comparing.Files;

/// <summary>One question of a memo: each answer with the places that give it, the most frequent first, the gaps last.</summary>
static class MemoQuestion
{
    public static IEnumerable<OpenXmlElement> Of(CompareView view, Question question, MemoNotes notes)
    {
        yield return MemoText.Paragraph("Heading1", question.Label);
        yield return MemoText.Paragraph("Question", question.Text);
        var groups = view.Places.Select(p => (Place: p, Cell: view[p, question])).GroupBy(c => c.Cell.Word, StringComparer.Ordinal)
            .OrderBy(g => g.First().Cell.IsKnown ? g.First().Cell.IsNoneFound ? 1 : 0 : 2).ThenByDescending(g => g.Count());
        foreach (var group in groups)
        {
            var paragraph = new Paragraph(MemoText.Style("Entry"), MemoText.Run($"{group.Key} ({group.Count()}): ", isBold: true));
            foreach (var ((place, cell), i) in group.Select((c, i) => (c, i)))
            {
                if (i > 0)
                    paragraph.Append(MemoText.Run(", "));
                string[] beside = [.. new[] { cell.Beside, cell.Limits, cell.Looked }.OfType<string>()];
                paragraph.Append(MemoText.Answer(view, cell, view.Corpus.LabelOf(place) + (beside.Length > 0 ? $" ({string.Join("; ", beside)})" : ""), notes));
            }
            paragraph.Append(MemoText.Run("."));
            yield return paragraph;
        }
    }
}
