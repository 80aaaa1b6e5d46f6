using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a law in Justice Laws XML. What an act orders to be inserted elsewhere keeps its numbers as words; notes of history and footnotes stand apart.</summary>
sealed class JusticeText(ProvisionList provisions, int root)
{
    readonly WordRun run = New();

    /// <summary>Reads single elements; it holds nothing between two of them.</summary>
    public static WordRun Words => New();

    public void Read(IElement part) => Read(part, root);

    /// <summary>Notes of history and footnotes, in their order.</summary>
    public static IReadOnlyList<string> Notes(IElement part) => [.. part.Below()
        .Where(e => e.LocalName is "HistoricalNoteSubItem" or "Footnote" || e.LocalName is "HistoricalNote" && e.Child("HistoricalNoteSubItem") is null)
        .Select(e => new WordRun(_ => false, IsBlock).Of(e)).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal)];

    static WordRun New() => new(IsApart, IsBlock);

    void Read(IElement parent, int at)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement e || !IsPart(e) && !IsBlock(e.LocalName) && e.LocalName is not ("Heading" or "AmendedText" or "ReadAsText" or "Label" or "MarginalNote" or "table"))
            {
                run.Add(node);
                continue;
            }
            // The term of a formula stands in front of the words that explain it.
            if (e.LocalName is "Text")
                run.Add(" ");
            else
                provisions.Add(at, run.Take());
            if (IsPart(e))
                Read(e, Open(e, e.LocalName is "Section" ? root : at));
            else if (e.LocalName is "Heading")
                provisions.Open(root, "", Words.Of(e.Child("Label")), string.Join(' ', e.Elements().Where(part => part.LocalName is not "Label").Select(Words.Of)).Trim());
            else if (e.LocalName is "AmendedText" or "ReadAsText")
                Quote(e, at);
            else if (e.LocalName is "table")
                Table(e, at);
            else if (!IsTold(e, parent))
                Read(e, at);
            provisions.Add(at, run.Take());
        }
        provisions.Add(at, run.Take());
    }

    /// <summary>Terms that a law defines have no number: the term is their name.</summary>
    int Open(IElement part, int parent)
    {
        var number = Words.Of(part.Child("Label"));
        var term = number.Length == 0 ? part.Below().Find(e => e.LocalName is "DefinedTermEn" or "DefinedTermFr") : null;
        return provisions.Open(parent, LegalText.Label(term is null ? number : Words.Of(term)), number, Words.Of(part.Child("MarginalNote")));
    }

    /// <summary>A line for each paragraph, with the numbers in front of it.</summary>
    void Quote(IElement quoted, int at)
    {
        foreach (var node in quoted.ChildNodes)
        {
            if (node is not IElement e || e.LocalName is "Label" || !IsPart(e) && !IsBlock(e.LocalName) && e.LocalName is not ("MarginalNote" or "Heading" or "table"))
            {
                run.Add(node);
                if (node is IElement { LocalName: "Label" })
                    run.Add(" ");
                continue;
            }
            if (!IsPart(e) && e.LocalName is not "Text")
                provisions.Add(at, run.Take());
            if (e.LocalName is "table")
                Table(e, at);
            else
                Quote(e, at);
            provisions.Add(at, run.Take());
        }
        provisions.Add(at, run.Take());
    }

    void Table(IElement table, int at)
    {
        foreach (var line in table.Elements().Where(e => e.LocalName is "title").Select(Words.Of).Concat(run.Rows(table, "row")))
            provisions.Add(at, line);
    }

    /// <summary>Number and heading of a part or a schedule, which are told with it.</summary>
    static bool IsTold(IElement e, IElement parent) => e.LocalName is "Label" or "MarginalNote" && IsPart(parent) || e.LocalName is "Label" or "TitleText" && parent.LocalName is "ScheduleFormHeading";

    static bool IsPart(IElement e) => e.LocalName is "Section" or "Subsection" or "Paragraph" or "Subparagraph" or "Clause" or "Subclause" or "Subsubclause" or "Definition" or "FormulaParagraph" || e.LocalName is "Provision" && e.Child("Label") is not null;

    static bool IsApart(string name) => name is "HistoricalNote" or "Footnote" or "FootnoteRef" or "Summary" or "Recommendation" or "BillPiece";

    static bool IsBlock(string name) => !IsApart(name) && name is "Text" or "ContinuedSectionSubsection" or "ContinuedParagraph" or "ContinuedSubparagraph" or "ContinuedClause" or "ContinuedDefinition" or "ContinuedFormulaParagraph" or "Provision"
        or "FormulaGroup" or "Formula" or "FormulaDefinition" or "SignatureBlock" or "SignatureName" or "TableGroup" or "title" or "entry" or "DocumentInternal" or "Group" or "GroupHeading" or "Note" or "ScheduleFormHeading"
        or "OriginatingRef" or "TitleText" or "Introduction" or "Enacts" or "Preamble" or "BilingualGroup" or "BilingualItemEn" or "BilingualItemFr" or "FormGroup" or "BillInternal" or "SectionPiece" or "HistoricalNoteSubItem";
}
