using System.Text.Json;

namespace LawTracker.Sources;

/// <summary>Fields of a JSON answer by name. Absent, null and blank are the same: nothing.</summary>
static class JsonFields
{
    /// <summary>Words or a number, tidied; null where there are none.</summary>
    public static string? Text(this JsonElement parent, string name) => parent.Field(name) switch
    {
        { ValueKind: JsonValueKind.String } text => LegalText.Tidy(text.GetString()) is { Length: > 0 } words ? words : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public static string? Date(this JsonElement parent, string name) => LegalText.IsoDate(parent.Text(name));

    public static JsonElement? Object(this JsonElement parent, string name) => parent.Field(name) is { ValueKind: JsonValueKind.Object } child ? child : null;

    /// <summary>The items of a list of objects; null where there is no such list.</summary>
    public static IReadOnlyList<JsonElement>? List(this JsonElement parent, string name)
    {
        if (parent.Field(name) is not { ValueKind: JsonValueKind.Array } list)
            return null;
        List<JsonElement> items = new(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
            if (item.ValueKind is JsonValueKind.Object)
                items.Add(item);
        return items;
    }

    public static string Required(this SourcePage page, JsonElement parent, string name) => parent.Text(name) ?? throw page.Unreadable($"Expected '{name}', found none");

    /// <summary>An absolute address; null where the field is empty.</summary>
    public static Uri? Link(this SourcePage page, JsonElement parent, string name) => parent.Text(name) is { } text ? page.Link(text, name) : null;

    /// <summary>The absolute address that a field, already read, holds.</summary>
    public static Uri Link(this SourcePage page, string text, string name) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address
        : throw page.Unreadable($"'{name}' is no web address: {text}");

    static JsonElement? Field(this JsonElement parent, string name) => parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : null;
}
