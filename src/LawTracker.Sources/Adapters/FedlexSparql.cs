namespace LawTracker.Sources.Adapters;

/// <summary>An answer of Fedlex's SPARQL endpoint: the files of a consolidated act, of which the XML is read on.</summary>
static class FedlexSparql
{
    public static PageResult Read(SourcePage page)
    {
        var rows = page.Json.Object("results")?.List("bindings") ?? throw page.Unreadable("Expected the results of a SPARQL query");
        if (rows.Count == 0)
            return PageResult.Nothing("The query finds nothing");
        var files = rows.Select(row => (
            Format: row.Object("userFormat")?.Text("value") ?? throw page.Unreadable("A result has no userFormat"),
            Url: page.Link(row.Object("url") ?? throw page.Unreadable("A result has no url"), "value") ?? throw page.Unreadable("A result has an empty url"))).ToList();
        var xml = files.Where(f => f.Format.EndsWith("/user-format/xml", StringComparison.Ordinal)).Select(f => f.Url).Distinct().ToList();
        return xml.Count > 0 ? PageResult.Index(xml) : PageResult.Nothing($"None of the {files.Count} files is XML");
    }
}
