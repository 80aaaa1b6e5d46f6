using System.Text.Json;
using System.Text.Json.Nodes;
using LawTracker.CuratedData;

namespace LawTracker.Web.Hosting;

/// <summary>JSON as our records are written.</summary>
static class Json
{
    public static JsonObject Record<T>(T record) => JsonSerializer.SerializeToNode(record, RecordJson.Options)!.AsObject();

    public static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, RecordJson.Options);

    public static IResult Ok<T>(T value) => TypedResults.Json(value, RecordJson.Options);
}
