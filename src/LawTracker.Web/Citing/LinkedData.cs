using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Citing;

/// <summary>JSON-LD as a page may carry it.</summary>
static class LinkedData
{
    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A thing of schema.org, where words with <c>eli:</c> are those of the European Legislation Identifier's ontology.</summary>
    public static JsonObject Start(string type, Uri id, HttpRequest request) => new()
    {
        ["@context"] = new JsonArray("https://schema.org", new JsonObject { ["eli"] = "http://data.europa.eu/eli/ontology#" }),
        ["@type"] = type,
        ["@id"] = id.AbsoluteUri,
        ["sdPublisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = "LawTracker", ["url"] = FullAddress.Of(request, "/").AbsoluteUri },
        ["sdLicense"] = "https://creativecommons.org/publicdomain/zero/1.0/",
    };

    public static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(v => JsonValue.Create(v))]);

    /// <summary>Without what is not known or empty; nothing in it can end the element it stands in.</summary>
    public static string Write(JsonObject json)
    {
        foreach (var key in json.Where(p => p.Value is null or JsonArray { Count: 0 }).Select(p => p.Key).ToList())
            json.Remove(key);
        foreach (var inner in json.Select(p => p.Value).OfType<JsonObject>())
        {
            foreach (var key in inner.Where(p => p.Value is null).Select(p => p.Key).ToList())
                inner.Remove(key);
        }
        return json.ToJsonString(Options);
    }
}
