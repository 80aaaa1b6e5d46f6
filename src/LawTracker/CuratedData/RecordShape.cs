using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LawTracker.CuratedData;

/// <summary>The fields of a record type in file order. Reader, writer and schema all follow it, so that the types are the one description of the data.</summary>
sealed class RecordShape
{
    static readonly ConcurrentDictionary<Type, RecordShape> Shapes = new();

    RecordShape(Type type)
    {
        Type = type;
        Fields = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p is { CanRead: true, CanWrite: true } && p.GetIndexParameters().Length == 0)
            .OrderBy(p => p.MetadataToken)
            .Select(p => new Field(p))];
    }

    public Type Type { get; }

    public IReadOnlyList<Field> Fields { get; }

    public static RecordShape Of(Type type) => Shapes.GetOrAdd(type, static t => new(t));

    public static bool IsList(Type type, out Type item) => IsGeneric(type, typeof(IReadOnlyList<>), 0, out item);

    public static bool IsMap(Type type, out Type key, out Type value) =>
        IsGeneric(type, typeof(IReadOnlyDictionary<,>), 0, out key) & IsGeneric(type, typeof(IReadOnlyDictionary<,>), 1, out value);

    /// <summary>A record of ours with fields of its own, as against a value written as one word.</summary>
    public static bool IsRecord(Type type) => type.IsClass && type != typeof(string) && type != typeof(Uri) && type != typeof(Laws.Answer);

    static bool IsGeneric(Type type, Type definition, int argument, out Type found)
    {
        var matches = type.IsGenericType && type.GetGenericTypeDefinition() == definition;
        found = matches ? type.GetGenericArguments()[argument] : typeof(object);
        return matches;
    }
}

/// <summary>A field of a record as files name it.</summary>
sealed class Field(PropertyInfo property)
{
    public PropertyInfo Property { get; } = property;

    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    public bool Required { get; } = property.IsDefined(typeof(RequiredMemberAttribute));

    public string? Description { get; } = property.GetCustomAttribute<DescriptionAttribute>()?.Description;
}
