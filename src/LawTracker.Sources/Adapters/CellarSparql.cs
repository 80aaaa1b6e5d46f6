using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>An answer of the Publications Office's SPARQL service about acts, as JSON: a row for each combination of values, so one act is many rows.</summary>
public sealed class CellarSparql : ISourceAdapter
{
    public string Id => "cellar-sparql";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Json.ValueKind is not JsonValueKind.Object || !page.Json.TryGetProperty("results", out var results) || !results.TryGetProperty("bindings", out var bindings) || bindings.ValueKind is not JsonValueKind.Array)
            throw page.Unreadable("Expected results of SPARQL with bindings");
        if (bindings.GetArrayLength() == 0)
            return PageResult.Nothing("The query has no results");
        return PageResult.Of([.. bindings.EnumerateArray().Select(row => row.EnumerateObject().ToDictionary(v => v.Name, v => LegalText.Tidy(v.Value.GetProperty("value").GetString()), StringComparer.Ordinal))
            .GroupBy(row => row.GetValueOrDefault("celex") ?? throw page.Unreadable("A row has no CELEX number"), StringComparer.Ordinal).Select(g => Act(page, g.Key, [.. g]))]);
    }

    static ParsedInstrument Act(SourcePage page, string celex, List<Dictionary<string, string>> rows)
    {
        var title = All(rows, "title").FirstOrDefault() ?? throw page.Unreadable($"CELEX {celex} has no title");
        var (citation, kind) = EurLexXhtml.Cite(title) ?? throw page.Unreadable($"'{title}' does not begin as an act of the Union does in English");
        return new()
        {
            Citation = citation,
            Title = title,
            Kind = kind,
            Official = new($"http://publications.europa.eu/resource/celex/{Uri.EscapeDataString(celex)}"),
            Events = [.. Dates(rows, "date", "enacted", "Date of the document").Concat(Dates(rows, "entryForce", "commenced", "Entry into force or date of application")).Concat(Dates(rows, "endValidity", "expires", "End of validity")).OrderBy(e => e.On, StringComparer.Ordinal)],
            History = [$"CELEX {celex}", .. All(rows, "eli").Select(eli => $"ELI {eli}")],
        };
    }

    /// <summary>Each day once. A bound of validity in the year 9999 says that there is none.</summary>
    static IEnumerable<ParsedEvent> Dates(List<Dictionary<string, string>> rows, string name, string kind, string text) =>
        All(rows, name).Select(LegalText.IsoDate).OfType<string>().Where(on => !on.StartsWith("9999", StringComparison.Ordinal)).Select(on => new ParsedEvent(kind, on, text));

    static IEnumerable<string> All(List<Dictionary<string, string>> rows, string name) => rows.Select(row => row.GetValueOrDefault(name)).OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal);
}
