using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>A law of New York as the Senate's site dumps it: one node a chapter, article or section, each with its text as typed by the Bill Drafting Commission.</summary>
/// <remarks>Only sections carry law; other nodes list them. Line ends stand as two characters (<c>\n</c>) in the text. The day of the dump is the age of its text; the day since which a node is active is not one of the law.</remarks>
public sealed class NewYorkLawTree : ISourceAdapter
{
    public string Id => "new-york-law-tree";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var dump = page.Json;
        if (dump.Text("contentType") is not "law" || dump.Object("nodes") is not { } nodes)
            throw page.Unreadable("Expected a dump of a law (contentType law, nodes)");
        var asAt = LegalText.IsoDate(page.Required(dump, "refDateTime")) ?? throw page.Unreadable("Expected the day of the dump");
        var all = nodes.EnumerateObject().Select(node => node.Value).ToList();
        var sections = all.Where(node => Field(page, node, "field_doctype") is "SECTION").OrderBy(node => int.TryParse(Field(page, node, "field_sequenceno"), out var place) ? place : throw page.Unreadable("A node has no place")).ToList();
        if (all.Count == 0)
            throw page.Unreadable("The dump has no nodes");
        return sections.Count == 0 ? PageResult.Nothing("Only tables of contents: no section") : PageResult.Of([.. sections.Select(node => Section(page, node, asAt))]);
    }

    static ParsedInstrument Section(SourcePage page, JsonElement node, string asAt)
    {
        var repealed = Field(page, node, "field_repealed") is "1";
        var number = Field(page, node, "field_locationid");
        var lines = Field(page, node, "field_text").Replace("\\n", "\n", StringComparison.Ordinal).Split('\n');
        return NewYorkLawText.Section(page, Field(page, node, "field_lawid"), number, lines, asAt, repealed, page.Required(node, "title"));
    }

    /// <summary>A field's one value, as it stands: <c>{"und": [{"value": …}]}</c>.</summary>
    static string Field(SourcePage page, JsonElement node, string name) =>
        node.Object(name)?.List("und") is [var only] && only.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()!
            : throw page.Unreadable($"Expected one value of {name}");
}
