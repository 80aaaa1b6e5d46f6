using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>Where official text is fetched, how, and how old it is.</summary>
public sealed record SourceRecord : IRecord
{
    public string Folder => "sources";

    public string Key => Id;

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Publisher { get; init; }

    public required IReadOnlyList<JurisdictionId> Jurisdictions { get; init; }

    [Description("The adapter that reads it; none: watched by hand")]
    public string? Adapter { get; init; }

    [Description("Facts the adapter needs that differ from place to place")]
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    [Description("Pages of this source start with one of these; the longest match wins")]
    public required IReadOnlyList<Uri> Match { get; init; }

    [Description("Pages to begin with")]
    public IReadOnlyList<Uri> Start { get; init; } = [];

    public required string Licence { get; init; }

    [Description("How often we look, ISO 8601")]
    public required string Cadence { get; init; }

    [Description("Between two requests to the host, ISO 8601")]
    public required string Delay { get; init; }

    [Description("What the service grants; a run stops before it is passed, and the next one goes on")]
    public RequestLimit? Quota { get; init; }

    [Description("page, a date, or unknown: how old the text is, whatever the day we fetched it")]
    public required string TextAsAt { get; init; }

    public required SourceRole Role { get; init; }

    [Description("bills: its pages tell of every bill of a legislature; those that our topics' terms speak for are proposed, of the rest only a count is kept")]
    public SourceFeed? Feed { get; init; }

    public string? Note { get; init; }

    /// <summary>Whether a page belongs here, and how exactly: the length of the matching prefix, 0 for none.</summary>
    public int Matches(string url) => Match.Select(m => m.OriginalString).Where(m => url.StartsWith(m, StringComparison.Ordinal)).Select(m => m.Length).DefaultIfEmpty(0).Max();
}

/// <summary>How many requests a service grants in a span of time.</summary>
public sealed record RequestLimit
{
    public required int Requests { get; init; }

    [Description("ISO 8601: P1D, P31D")]
    public required string Per { get; init; }
}
