using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Comparing.Files;

/// <summary>The footnotes of a memo: real ones, which a word processor numbers and moves.</summary>
sealed class MemoNotes
{
    /// <summary>The first two ids are the lines above the notes.</summary>
    const int Reserved = 1;

    readonly List<Footnote> notes = [];

    /// <summary>The mark of a new footnote that says what an answer rests on; null where it rests on nothing.</summary>
    public Run? For(CompareView view, CompareCell cell)
    {
        string[] cites = [.. cell.Row.Values.Where(v => v.Instrument is not null).DistinctBy(v => (v.Instrument, v.Cite)).Select(v => Cite(view, v))];
        if (cites.Length == 0)
            return null;
        var id = notes.Count + Reserved + 1;
        string[] backing = [.. new[] { cell.Row.Verification is { } level ? Words.Of(level).ToLowerInvariant() : null, cell.Row.AsOf is { } asOf ? "as of " + Words.Of(asOf) : null }.OfType<string>()];
        var text = $"{string.Join("; ", cites)}{(backing.Length > 0 ? $" ({string.Join(", ", backing)})" : "")}.";
        notes.Add(new(new Paragraph(MemoText.Style("FootnoteText"), new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()), MemoText.Run(" " + text))) { Id = id });
        return new(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = id });
    }

    public void Into(MainDocumentPart main)
    {
        Footnote Line(FootnoteEndnoteValues type, int id, OpenXmlElement mark) => new(new Paragraph(new Run(mark))) { Type = type, Id = id };
        main.AddNewPart<FootnotesPart>("notes").Footnotes = new(
            [Line(FootnoteEndnoteValues.Separator, 0, new SeparatorMark()), Line(FootnoteEndnoteValues.ContinuationSeparator, Reserved, new ContinuationSeparatorMark()), .. notes]);
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new(new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = 0 }, new FootnoteSpecialReference { Id = Reserved }));
    }

    /// <summary>The cite, and how its law stands where it is not simply in force; the laws' names stand at the end of the memo.</summary>
    static string Cite(CompareView view, ValueRow value)
    {
        var law = view.Corpus.Law(value.Instrument!.Value)!;
        var status = value.State == LegalStatus.InForce ? "" : ", " + char.ToLowerInvariant(Words.Of(value.State)[0]) + Words.Of(value.State)[1..];
        return Words.Cite(value.Cite ?? law.Cite) + status;
    }
}
