using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Comparing.Files;

/// <summary>A comparison as a memo for a word processor: the sentence at its head, each question with the places that answer it so, citations as footnotes.</summary>
public static class CompareMemo
{
    /// <summary>So few places stand side by side in a table; more are listed by their answers.</summary>
    const int Few = 4;

    public static byte[] Of(CompareView view)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = MemoStyles.Of();
            var notes = new MemoNotes();
            var body = new DocumentFormat.OpenXml.Wordprocessing.Body(Head(view));
            body.Append(view.Places.Count <= Few ? [MemoTable.Of(view, notes)] : view.Shown.SelectMany(q => MemoQuestion.Of(view, q, notes)));
            body.Append(Laws(view));
            body.Append(Close(view));
            body.Append(MemoFrame.Section(main, $"{view.Topic.Name}, law {(view.Address.Enacted ? "enacted by" : "in force on")} {Words.Of(view.On)}"));
            main.Document = new(body);
            notes.Into(main);
            PackageBytes.Describe(document, $"{view.Topic.Name}: comparison on {view.On:yyyy-MM-dd}", view.On);
        }
        return PackageBytes.Dated(bytes, view.On);
    }

    static IEnumerable<OpenXmlElement> Head(CompareView view)
    {
        yield return MemoText.Paragraph("Kicker", "Memorandum of law by jurisdiction");
        yield return MemoText.Paragraph("Title", view.Topic.Name);
        yield return MemoText.Paragraph("Facts", $"Law {(view.Address.Enacted ? "enacted by" : "in force on")} {Words.Of(view.On)}. {Words.Count(view.Places.Count, "jurisdiction")}, {Words.Count(view.Shown.Count, "question")}. Address of this view on LawTracker: {view.Address.Pinned(view.On)}");
        yield return MemoText.Paragraph("Lead", CompareSentence.Of(view));
        if (view.Address.OnlyDifferences)
            yield return MemoText.Paragraph("Facts", $"Left out: {Words.Count(view.Agreed.Count, "question")} on which all agree, {Words.Count(view.Unanswered.Count, "question")} that none has an answer to.");
    }

    static IEnumerable<OpenXmlElement> Laws(CompareView view)
    {
        yield return MemoText.Paragraph("Heading1", "The laws behind the answers");
        foreach (var place in view.Places)
        {
            var laws = SurveyLaw.Of(view, place);
            yield return new Paragraph(
                MemoText.Style("Entry"),
                MemoText.Run(view.Corpus.LabelOf(place) + ". ", isBold: true),
                MemoText.Run(laws.Count == 0 ? None(view, place) : string.Join("; ", laws.Select(l => $"{Words.Cite(l.Law.Cite)} ({Names.Of(l.Law, view.On)}: {l.Standing})")) + ". " + SurveyLaw.Backing(view, place)));
        }
    }

    static string None(CompareView view, Jurisdiction place) => place.CoverageOf(view.Topic.Id) switch
    {
        { State: CoverageState.NoneFound, CheckedOn: { } day } => $"No law found (looked {Words.Of(day)}).",
        { State: CoverageState.NotResearched } => "Not researched yet.",
        _ => "No law that we have coded answers these questions.",
    };

    static IEnumerable<OpenXmlElement> Close(CompareView view)
    {
        yield return MemoText.Paragraph("Heading1", "How to read this");
        yield return MemoText.Paragraph("Normal", "“No law found” means that somebody looked on the date given. “Not researched yet” means that nobody has; it is not the same as no law. “Not known” means that only some of the law was read, or that a date is uncertain. "
            + (view.Address.Enacted ? "Answers count as enacted; what is in force stands beside them where it differs." : "Answers count what was in force on the day; what the statute book says stands beside them where it differs, for a court has blocked it or it has not started."));
        foreach (var question in view.Shown)
            yield return new Paragraph(MemoText.Style("Entry"), MemoText.Run(question.Label + ". ", isBold: true), MemoText.Run(question.Text));
        yield return MemoText.Paragraph("Facts", "Information, not legal advice. Check the official text before you rely on it.");
    }
}
