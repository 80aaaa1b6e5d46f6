using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Fetching;

/// <summary>The key of a source: its options name the variable of the environment that holds it (<c>keyFrom</c>) and the header (<c>keyHeader</c>) or the parameter (<c>keyQuery</c>) that carries it. It stands in no data, and in an address only while that is sent.</summary>
public static partial class ApiKey
{
    /// <summary>The only names data may ask for, so that no other secret of this machine leaves it.</summary>
    public static bool IsName(string name) => NamePattern().IsMatch(name);

    /// <summary>What a source waits for; null where it wants no key, or has it.</summary>
    public static string? Missing(SourceRecord source) => Name(source) is { } name && Of(source) is null ? $"needs an API key: set {name}" : null;

    public static KeyValuePair<string, string>? Header(SourceRecord source) =>
        Parameter(source) is null && Of(source) is { } key ? new(source.Options.GetValueOrDefault("keyHeader", "X-Api-Key"), key) : null;

    /// <summary>The address as it is sent; to be used for that and kept nowhere.</summary>
    public static Uri Sent(SourceRecord source, Uri url) => Parameter(source) is { } parameter && Of(source) is { } key
        ? new UriBuilder(url) { Query = $"{url.Query.TrimStart('?')}{(url.Query.Length > 1 ? "&" : "")}{parameter}={Uri.EscapeDataString(key)}" }.Uri
        : url;

    /// <summary>The parameter of the address that carries the key; null where a header does.</summary>
    public static string? Parameter(SourceRecord source) => source.Options.GetValueOrDefault("keyQuery");

    /// <summary>The variable that holds the key; null where the source wants none.</summary>
    public static string? Name(SourceRecord source) => source.Options.GetValueOrDefault("keyFrom");

    /// <summary>The key itself, never to be shown.</summary>
    internal static string? Of(SourceRecord source) => Name(source) is { } name && IsName(name) && Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } key ? key : null;

    [GeneratedRegex("^[A-Z][A-Z0-9_]*_API_KEY$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamePattern();
}
