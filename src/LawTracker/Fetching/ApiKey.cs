using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Fetching;

/// <summary>The key of a source: its options name the variable of the environment that holds it (<c>keyFrom</c>) and the header that carries it (<c>keyHeader</c>). It stands neither in data nor in an address.</summary>
public static partial class ApiKey
{
    /// <summary>The only names data may ask for, so that no other secret of this machine leaves it.</summary>
    public static bool IsName(string name) => NamePattern().IsMatch(name);

    /// <summary>What a source waits for; null where it wants no key, or has it.</summary>
    public static string? Missing(SourceRecord source) => Name(source) is { } name && Value(name) is null ? $"needs an API key: set {name}" : null;

    public static KeyValuePair<string, string>? Header(SourceRecord source) =>
        Name(source) is { } name && Value(name) is { } key ? new(source.Options.GetValueOrDefault("keyHeader", "X-Api-Key"), key) : null;

    static string? Name(SourceRecord source) => source.Options.GetValueOrDefault("keyFrom");

    static string? Value(string name) => IsName(name) && Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } key ? key : null;

    [GeneratedRegex("^[A-Z][A-Z0-9_]*_API_KEY$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamePattern();
}
