using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LawTracker.CuratedData;

namespace LawTracker.Web.Hosting;

/// <summary>JSON as our records are written; what we compute is written whole, with null where there is nothing.</summary>
static class Json
{
    /// <summary>For what we compute: every key is always there.</summary>
    public static readonly JsonSerializerOptions Whole = new(RecordJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never, IgnoreReadOnlyProperties = false };

    public static JsonObject Record<T>(T record) => JsonSerializer.SerializeToNode(record, RecordJson.Options)!.AsObject();

    public static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, Whole);

    public static IResult Ok<T>(T value) => TypedResults.Json(value, Whole);
}
