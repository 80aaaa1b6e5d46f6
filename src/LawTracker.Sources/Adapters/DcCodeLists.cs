using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>What the site of the D.C. Code has as JSON: contents of a title or chapter down to the paragraph, the list of acts that became laws, facts about the site.</summary>
static class DcCodeLists
{
    public static PageResult Read(SourcePage page) => page.Json switch
    {
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() > 0 && list.EnumerateArray().All(IsPair) =>
            PageResult.Nothing($"{list.GetArrayLength()} redirects from acts to the laws that they became: no text and nothing of the Code"),
        var site when site.Object("meta")?.Object("build")?.Date("build-date") is { } built => PageResult.Nothing($"Facts about the site, built {built}"),
        var contents when contents.Text("et") is "container" => PageResult.Index([.. Sections(page, contents).Distinct()]),
        _ => throw page.Unreadable("Expected contents, a list of redirects or facts about the site"),
    };

    /// <summary>A section's paragraphs have addresses as well, but are on its page. A container whose parts are not listed is a page to read.</summary>
    static IEnumerable<Uri> Sections(SourcePage page, JsonElement entry) => entry.Text("et") switch
    {
        "section" => [Address(page, entry)],
        "container" when entry.List("c") is { Count: > 0 } parts => parts.SelectMany(part => Sections(page, part)),
        "container" => [Address(page, entry)],
        var kind => throw page.Unreadable($"Unknown kind of entry '{kind}' in the contents"),
    };

    static Uri Address(SourcePage page, JsonElement entry) =>
        page.Required(entry, "p") is ['/', not '/', ..] path ? new(page.Url, path) : throw page.Unreadable($"Unreadable address '{entry.Text("p")}'");

    static bool IsPair(JsonElement pair) =>
        pair.ValueKind is JsonValueKind.Array && pair.GetArrayLength() == 2 && pair.EnumerateArray().All(address => address.ValueKind is JsonValueKind.String && address.GetString() is ['/', ..]);
}
