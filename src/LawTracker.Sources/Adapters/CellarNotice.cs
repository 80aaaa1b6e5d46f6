using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A notice of the Publications Office's repository: what is known of a work, or of a procedure with its steps. It holds no text of law.</summary>
public sealed class CellarNotice : ISourceAdapter
{
    public string Id => "cellar-notice";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "NOTICE" } notice || !page.Text.AsSpan().TrimEnd().EndsWith("</NOTICE>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole notice of CELLAR");
        var celex = notice.Child("WORK") is { } named ? Identifiers(named, "celex").FirstOrDefault() : null;
        return notice.Child("WORK") is { } work ? PageResult.Of(Work(page, work, celex ?? throw page.Unreadable("The work has no CELEX number")))
            : notice.Child("DOSSIER") is { } dossier ? PageResult.Of(Procedure(page, notice, dossier))
            : throw page.Unreadable("The notice is of neither a work nor a dossier");
    }

    static ParsedInstrument Work(SourcePage page, IElement work, string celex)
    {
        var title = work.Elements().Where(e => e.LocalName is "EXPRESSION").Select(e => Value(e, "EXPRESSION_TITLE")).FirstOrDefault(t => t is not null);
        var cite = title is null ? null : EurLexXhtml.Cite(title);
        return new()
        {
            Citation = cite?.Citation ?? $"CELEX {celex}",
            Title = title ?? $"CELEX {celex}",
            Kind = cite?.Kind ?? (celex.Contains('L', StringComparison.Ordinal) ? "directive" : celex.Contains('R', StringComparison.Ordinal) ? "regulation" : "decree"),
            Official = new($"http://publications.europa.eu/resource/celex/{Uri.EscapeDataString(celex)}"),
            Events = [.. Dates(work).OrderBy(e => e.On, StringComparer.Ordinal)],
            History = [$"CELEX {celex}", .. Identifiers(work, "eli").Select(eli => $"ELI {eli}"), .. Consolidations(work)],
        };
    }

    /// <summary>A bound of validity in the year 9999 says that there is none.</summary>
    static IEnumerable<ParsedEvent> Dates(IElement work) =>
        from e in work.Elements()
        let kind = e.LocalName switch { "WORK_DATE_DOCUMENT" => "enacted", "RESOURCE_LEGAL_DATE_ENTRY-INTO-FORCE" => "commenced", "RESOURCE_LEGAL_DATE_END-OF-VALIDITY" => "expires", "DATE_PUBLICATION" => "published", _ => null }
        let day = LegalText.IsoDate(Value(e))
        where kind is not null && day is not null && !day.StartsWith("9999", StringComparison.Ordinal)
        select new ParsedEvent(kind, day, kind switch { "enacted" => "Date of the document", "commenced" => "Entry into force", "expires" => "End of validity", _ => "Publication" });

    static IEnumerable<string> Consolidations(IElement work) =>
        from e in work.Elements()
        where e.LocalName is "RESOURCE_LEGAL_BASIS_FOR_ACT_CONSOLIDATED"
        from id in Identifiers(e, "consolidation")
        select $"Consolidated text {id}";

    /// <summary>A legislative procedure is the bill of the Union: its steps in order, each as the notice calls it.</summary>
    static ParsedInstrument Procedure(SourcePage page, IElement notice, IElement dossier)
    {
        var number = Value(dossier, "PROCEDURE_CODE_INTERINSTITUTIONAL_REFERENCE_PROCEDURE") ?? Value(dossier, "REFERENCE_PROCEDURE") ?? throw page.Unreadable("The dossier has no procedure number");
        var steps = notice.Elements().FindAll(e => e.LocalName is "EVENT").ConvertAll(e => (On: LegalText.IsoDate(Value(e, "EVENT_LEGAL_DATE")), Text: e.Child("EVENT_LEGAL_HAS_TYPE_CONCEPT_TYPE_EVENT_LEGAL")?.Child("PREFLABEL") is { } label ? LegalText.Tidy(label.TextContent) : Value(e, "TYPE")));
        return new()
        {
            Citation = $"Procedure {number}",
            Title = dossier.Elements().Where(e => e.LocalName is "DOSSIER_TITLE").Select(e => Value(e)).OrderBy(t => t?.Length).FirstOrDefault(t => t is not null) ?? throw page.Unreadable("The dossier has no title"),
            Kind = "bill",
            Official = page.Url,
            Events = [.. steps.Where(s => s.On is not null && s.Text is not null).Select(s => new ParsedEvent(Kind(s.Text!), s.On!, s.Text!)).OrderBy(e => e.On, StringComparer.Ordinal)],
            History = [.. Bool(dossier, "ADOPTED"), .. Bool(dossier, "WITHDRAWN"), .. Bool(dossier, "PENDING")],
        };
    }

    static IEnumerable<string> Bool(IElement dossier, string state) => Value(dossier, $"DOSSIER_{state}-PROPOSAL") is { } value ? [$"{state.ToLowerInvariant()}: {value}"] : [];

    static string Kind(string step) => step.StartsWith("Adoption by Commission", StringComparison.Ordinal) ? "proposed"
        : step.StartsWith("Signature", StringComparison.Ordinal) ? "enacted"
        : step.StartsWith("Publication in the Official Journal", StringComparison.Ordinal) ? "published"
        : step.StartsWith("Withdrawal", StringComparison.Ordinal) ? "withdrawn" : "action";

    static IEnumerable<string> Identifiers(IElement of, string type) => of.Elements().Where(e => e.LocalName is "SAMEAS").Select(e => e.Child("URI")).Where(u => u?.Child("TYPE")?.TextContent.Trim() == type).Select(u => Value(u!, "IDENTIFIER") ?? "").Where(id => id.Length > 0);

    static string? Value(IElement e, string name) => e.Child(name) is { } child ? Value(child) : null;

    static string? Value(IElement e) => LegalText.Tidy((e.Child("VALUE") ?? e).TextContent) is { Length: > 0 } text ? text.Replace("&#13;", "", StringComparison.Ordinal) : null;
}
