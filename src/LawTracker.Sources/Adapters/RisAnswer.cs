using System.Globalization;
using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>An answer of Austria's open data service (v2.6): the XML of each document it names, and the next page of the answer. What is one in number comes without a list around it.</summary>
static class RisAnswer
{
    public static PageResult Read(SourcePage page)
    {
        var results = page.Json.Object("OgdSearchResult")?.Object("OgdDocumentResults") ?? throw page.Unreadable("Expected the documents of a search");
        var hits = results.Object("Hits") ?? throw page.Unreadable("The answer does not count its documents");
        var (all, at, size) = (Number(page, hits, "#text"), Number(page, hits, "@pageNumber"), Number(page, hits, "@pageSize"));
        if (all == 0)
            return PageResult.Nothing("The search finds no document");
        var files = new List<Uri>();
        foreach (var document in OneOrMore(results, "OgdDocumentReference"))
        {
            var content = document.Object("Data")?.Object("Dokumentliste") ?? throw page.Unreadable("A document has no files");
            var xml = from reference in OneOrMore(content, "ContentReference")
                      where reference.Text("ContentType") is "MainDocument" && reference.Object("Urls") is not null
                      from url in OneOrMore(reference.Object("Urls")!.Value, "ContentUrl")
                      where url.Text("DataType") is "Xml"
                      select page.Link(url, "Url") ?? throw page.Unreadable("A file has no address");
            files.AddRange(xml);
        }
        if (files.Count == 0)
            throw page.Unreadable($"The answer counts {all} documents and names no XML");
        if (at * size < all)
            files.Add(Next(page.Url, at + 1));
        return PageResult.Index([.. files.Distinct()]);
    }

    static Uri Next(Uri url, int number)
    {
        var rest = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith("Seitennummer=", StringComparison.Ordinal));
        return new(url, "?" + string.Join('&', [.. rest, $"Seitennummer={number.ToString(CultureInfo.InvariantCulture)}"]));
    }

    static IReadOnlyList<JsonElement> OneOrMore(JsonElement parent, string name) => parent.List(name) ?? (parent.Object(name) is { } one ? [one] : []);

    static int Number(SourcePage page, JsonElement hits, string name) =>
        int.TryParse(page.Required(hits, name), CultureInfo.InvariantCulture, out var number) ? number : throw page.Unreadable($"'{name}' is no number");
}
