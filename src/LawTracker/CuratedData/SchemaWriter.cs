using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>JSON Schemas (2020-12) of the record types, generated from the types; a test compares them with <c>data/schema</c>.</summary>
public static class SchemaWriter
{
    static readonly JsonSerializerOptions Print = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Type type)
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var root = Record(type, definitions);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Add("$defs", new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))));
        return root.ToJsonString(Print) + "\n";
    }

    static JsonObject Record(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        var shape = RecordShape.Of(type);
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            var schema = Value(field.Type, definitions);
            if (field.Description is not null)
                schema.Add("description", field.Description);
            properties.Add(field.Name, schema);
        }
        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. shape.Fields.Where(f => f.Required).Select(f => (JsonNode)f.Name)]),
            ["additionalProperties"] = false,
        };
    }

    static JsonObject Value(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        if (type == typeof(Answer))
            return new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") }, List(typeof(string), definitions), Reference(typeof(Money), definitions)) };
        if (RecordShape.IsList(type, out var item))
            return List(item, definitions);
        if (RecordShape.IsMap(type, out _, out var value))
            return new() { ["type"] = "object", ["additionalProperties"] = Value(value, definitions) };
        if (RecordShape.IsRecord(type))
            return Reference(type, definitions);
        if (type.IsEnum)
            return new() { ["enum"] = new JsonArray([.. ListName.All(type).Select(n => (JsonNode)n)]) };
        return type switch
        {
            _ when type == typeof(bool) => new() { ["type"] = "boolean" },
            _ when type == typeof(int) || type == typeof(decimal) => new() { ["type"] = "number" },
            _ when type == typeof(Uri) => new() { ["type"] = "string", ["format"] = "uri" },
            _ when type == typeof(DateOnly) => new() { ["type"] = "string", ["format"] = "date" },
            _ when type == typeof(PartialDate) => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = "^[0-9]{4}(-[0-9]{2}){0,2}$" },
            _ => new() { ["type"] = "string" },
        };
    }

    static JsonObject List(Type item, SortedDictionary<string, JsonNode> definitions) => new() { ["type"] = "array", ["items"] = Value(item, definitions) };

    static JsonObject Reference(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = Record(type, definitions);
        }
        return new() { ["$ref"] = "#/$defs/" + name };
    }
}
