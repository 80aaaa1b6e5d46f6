using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;

namespace LawTracker.Publishing;

/// <summary>Records to and from the canonical JSON of the database, by the folder they live in.</summary>
static class RecordBytes
{
    public static byte[] Of(IRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), RecordJson.Options);

    public static IRecord Read(string folder, byte[] json) => (IRecord)(JsonSerializer.Deserialize(json, Type(folder), RecordJson.Options)
        ?? throw new JsonException("The stored record is empty"));

    static Type Type(string folder) => folder switch
    {
        "laws" => typeof(Instrument),
        "cases" => typeof(CourtCase),
        "jurisdictions" => typeof(Jurisdiction),
        "codebook" => typeof(Codebook),
        "sources" => typeof(SourceRecord),
        "" => typeof(TopicList),
        _ => throw new JsonException($"No kind of record lives in '{folder}'"),
    };
}
