using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>Records as JSON: camelCase keys in the types' order, closed lists in kebab-case, nothing written for what is absent. The same bytes for the same record.</summary>
public static class RecordJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ListNameConverter(), new ValueConverterFactory(), new AnswerConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyStored } },
    };

    /// <summary>Canonical UTF-8 bytes: what revisions store and hash.</summary>
    public static byte[] Canonical(IRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), Options);

    /// <summary>A record from its canonical bytes, by where it lives below <c>data/</c>.</summary>
    /// <exception cref="JsonException">The bytes are no record of that place.</exception>
    public static IRecord Read(string folder, string key, ReadOnlySpan<byte> json)
    {
        var path = DataFolder.PathOf(folder, key);
        var type = RecordKinds.TypeAt(path) ?? throw new JsonException($"No kind of record lives at '{path}'");
        return (IRecord)(JsonSerializer.Deserialize(json, type, Options) ?? throw new JsonException("The stored record is empty"));
    }

    /// <summary>Of the law model's records only what the files hold: nothing computed, nothing absent, no empty lists. Answers of the program keep their nulls, so that every key is there.</summary>
    static void OnlyStored(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != typeof(Instrument).Namespace)
            return;
        foreach (var computed in type.Properties.Where(p => p.Set is null).ToList())
            type.Properties.Remove(computed);
        foreach (var property in type.Properties)
            property.ShouldSerialize = static (_, value) => value is not (null or ICollection { Count: 0 });
    }

    sealed class ListNameConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type type) => type.IsEnum;

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!;

        sealed class Of<T> : JsonConverter<T>
            where T : struct, Enum
        {
            public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
                ListName.Find<T>(reader.GetString()) ?? throw new JsonException($"'{reader.GetString()}' is not a {typeof(T).Name}");

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name());
        }
    }

    sealed class ValueConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type type) =>
            type.IsValueType && type.Namespace == typeof(Instrument).Namespace && Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>));

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!;

        sealed class Of<T> : JsonConverter<T>
            where T : struct, IParsable<T>
        {
            public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => Value(reader.GetString());

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

            public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => Value(reader.GetString());

            public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

            static T Value(string? text) => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : throw new JsonException($"'{text}' is not a {typeof(T).Name}");
        }
    }

    /// <summary>A word or duration as a string, a number as a number, a set as an array, money as an object.</summary>
    sealed class AnswerConverter : JsonConverter<Answer>
    {
        public override Answer Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Number => Answer.Word(reader.GetDecimal().ToString(CultureInfo.InvariantCulture)),
            JsonTokenType.StartArray => Answer.Set(JsonSerializer.Deserialize<string[]>(ref reader, options)!),
            JsonTokenType.StartObject => Answer.Of(JsonSerializer.Deserialize<Money>(ref reader, options)!),
            _ => Answer.Word(reader.GetString()!),
        };

        public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
        {
            if (value.Money is not null)
                JsonSerializer.Serialize(writer, value.Money, options);
            else if (value.IsSet)
                JsonSerializer.Serialize(writer, value.Words, options);
            else if (value.Number is { } number)
                writer.WriteNumberValue(number);
            else
                writer.WriteStringValue(value.Words[0]);
        }
    }
}
