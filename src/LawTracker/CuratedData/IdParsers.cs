using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace LawTracker.CuratedData;

/// <summary>Parses any of our value types by its <see cref="IParsable{T}"/>, where only the type is known.</summary>
static class IdParsers
{
    static readonly ConcurrentDictionary<Type, Func<string, object?>> Parsers = new();

    public static object? TryParse(Type type, string text) => Parsers.GetOrAdd(type, static t =>
        typeof(IdParsers).GetMethod(nameof(One), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(t).CreateDelegate<Func<string, object?>>())(text);

    static object? One<T>(string text)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;
}
