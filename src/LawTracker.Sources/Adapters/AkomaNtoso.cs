using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Consolidated acts in Akoma Ntoso 3.0 as Switzerland (Fedlex), Finland (Finlex) and Italy (Normattiva) publish them; also Fedlex's SPARQL answers, which lead to such files.</summary>
/// <remarks>
/// One instrument an article (CH, IT) or section (FI); annexes are instruments of their own. Preamble, formulas and signatures are left out. Options: the abbreviation of a code
/// that an act carries as its annex, by the annex's name: <c>codice penale: C.p.</c>. The act's own days are told of articles with a plain number only, for the others came later.
/// </remarks>
public sealed class AkomaNtoso : ISourceAdapter
{
    const string Schema = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    public string Id => "akoma-ntoso";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
            return FedlexSparql.Read(page);
        if (!page.Text.AsSpan().TrimEnd().EndsWith("</akomaNtoso>", StringComparison.Ordinal) || page.Xml.DocumentElement is not { LocalName: "akomaNtoso", NamespaceUri: Schema } root)
            throw page.Unreadable("Expected a whole Akoma Ntoso 3.0 document");
        var act = root.Child("act") ?? throw page.Unreadable("Expected an act");
        var work = AknWork.Read(page, act);
        Superscript.Raise(act);
        var body = act.Child("body") ?? throw page.Unreadable("The act has no body");
        var parts = body.Below().FindAll(e => e.LocalName is "article");
        if (parts.Count == 0)
            parts = body.Below().FindAll(e => e.LocalName is "section" && e.Child("num") is not null);
        if (parts.Count == 0)
            throw page.Unreadable("Expected at least one article or section");
        var again = parts.DistinctBy(Number, StringComparer.Ordinal).Count() < parts.Count;
        return PageResult.Of([
            .. parts.Select(part => Section(page, work, part, again ? Chapter(part) : "")),
            .. act.Below().Where(e => e.LocalName is "attachment" || e.LocalName is "hcontainer" && e.GetAttribute("name") is "attachment").Select(annex => AknAnnex.Read(page, work, annex)),
        ]);
    }

    static ParsedInstrument Section(SourcePage page, AknWork work, IElement part, string chapter)
    {
        var sign = part.LocalName is "article" ? "art." : "§";
        var notes = AknNotes.TakeOut(part);
        var printed = part.Child("num") is { } num ? HtmlText.Of(num) : throw page.Unreadable("An article has no number");
        var number = Number(part);
        var heading = AknText.Heading(part);
        var provisions = new ProvisionList();
        AknText.Read(part, provisions, provisions.Open(-1, LegalText.Label(number), printed, heading));
        if (number.Length == 0)
            throw page.Unreadable($"An article has an unreadable number '{printed}'");
        var citation = $"{work.Name}{chapter} {sign} {number}";
        var stub = AknNotes.Stub(provisions, notes);
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"{citation} has neither text nor a word for having none");
        var (history, events) = work.HistoryOf(number);
        return new()
        {
            Citation = citation,
            Title = heading.Length > 0 ? heading : citation,
            Kind = "code",
            Official = work.AddressOf(part, number) ?? page.Url,
            Language = work.Language,
            AsAt = work.AsAt,
            Stub = stub,
            Events = [.. ArticleNumber.IsPlain(number) ? work.Events : [], .. AknNotes.Events(notes, stub), .. events],
            Provisions = provisions.ToList(),
            History = [.. notes.Select(note => note.Text), .. history],
        };
    }

    static string Number(IElement part) => ArticleNumber.Of(part.Elements().Find(e => e.LocalName is "num") is { } num ? AknText.WithoutNotes(num) : "");

    /// <summary>Where sections are numbered anew in each chapter, the citation names the chapter of those that stand in one.</summary>
    static string Chapter(IElement part)
    {
        for (var above = part.ParentElement; above is not null; above = above.ParentElement)
            if (above.LocalName is "chapter" && above.Child("num") is { } num && HtmlText.Of(num).Split(' ') is [var number, ..])
                return $" ch. {number}";
        return "";
    }
}
