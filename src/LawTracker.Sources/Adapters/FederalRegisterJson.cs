using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>The Federal Register's API v1: one document, or a page of search results with the address of the next.</summary>
/// <remarks>An answer tells of a document and does not hold its words: <c>abstract</c> is the agency's summary and <c>excerpts</c> the search engine's, so neither is read.</remarks>
public sealed class FederalRegisterJson : ISourceAdapter
{
    public string Id => "federal-register-json";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Json.Text("document_number") is not null)
            return PageResult.Of(Document(page, page.Json));
        var found = page.Required(page.Json, "count");
        if (page.Json.List("results") is not { } results)
            return found == "0" ? PageResult.Nothing("The search finds no document") : throw page.Unreadable($"The answer counts {found} documents and lists none");
        var next = page.Link(page.Json, "next_page_url");
        return results.Count > 0 ? PageResult.Of([.. results.Select(result => Document(page, result))], next is null ? [] : [next])
            : found == "0" ? PageResult.Nothing("The search finds no document")
            : throw page.Unreadable($"The answer counts {found} documents and lists none");
    }

    static ParsedInstrument Document(SourcePage page, JsonElement document)
    {
        var number = page.Required(document, "document_number");
        var type = page.Required(document, "type");
        var published = document.Date("publication_date") ?? throw page.Unreadable($"FR Doc. {number} has no date of publication");
        var cite = document.Text("citation");
        return new()
        {
            Citation = cite is null ? $"FR Doc. {number}" : $"{cite} (FR Doc. {number})",
            Title = page.Required(document, "title"),
            Kind = Kind(page, document, type),
            Official = page.Link(document, "html_url") ?? throw page.Unreadable($"FR Doc. {number} has no address"),
            AsAt = published,
            Events = [.. Events(document, type, published).OrderBy(e => e.On, StringComparer.Ordinal)],
            History = document.Text("executive_order_number") is { } order ? [$"Executive Order {order}"] : [],
        };
    }

    static IEnumerable<ParsedEvent> Events(JsonElement document, string type, string published)
    {
        if (document.Date("signing_date") is { } signed)
            yield return new("issued", signed, "Signed");
        yield return new(type is "Proposed Rule" ? "proposed" : "published", published, document.Text("action") ?? type);
        if (document.Date("effective_on") is { } effective)
            yield return new("commenced", effective, document.Text("dates") ?? "Effective");
        if (document.Date("comments_close_on") is { } close)
            yield return new("action", close, "Comments close");
    }

    /// <summary>A notice binds nobody by itself: the nearest kind of the law model is guidance.</summary>
    static string Kind(SourcePage page, JsonElement document, string type) => type switch
    {
        "Rule" => "regulation",
        "Proposed Rule" => "proposed-rule",
        "Presidential Document" => document.Text("executive_order_number") is not null || document.Text("subtype") is "Executive Order" ? "executive-order" : "decree",
        "Notice" or "Sunshine Act Document" or "Uncategorized Document" or "Correction" => "guidance",
        _ => throw page.Unreadable($"Unknown type of document '{type}'"),
    };
}
