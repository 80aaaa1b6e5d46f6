using LawTracker.Laws;

namespace LawTracker.Searching;

/// <summary>What is asked: words and the facets chosen. Values within a facet widen, facets together narrow.</summary>
public sealed record SearchRequest
{
    public string Query { get; init; } = "";

    public IReadOnlyList<string> Jurisdictions { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Statuses { get; init; } = [];

    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>The day on which statuses are asked.</summary>
    public required DateOnly On { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 20;
}

/// <summary>A stretch of a passage, and whether it is a word searched for.</summary>
public sealed record Stretch(string Text, bool IsHit);

/// <summary>A passage of a law that holds what was searched for; <paramref name="Path"/> is its provision, null for our own summary.</summary>
public sealed record Passage(string? Path, IReadOnlyList<Stretch> Stretches);

public sealed record SearchHit(Instrument Law, LegalStatus Status, double Score, IReadOnlyList<Passage> Passages);

/// <summary>A value of a facet, how many of the laws found have it, and whether it is chosen.</summary>
public sealed record FacetValue(string Value, string Label, int Count, bool Chosen);

public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);

public sealed record SearchResult
{
    public required string Query { get; init; }

    /// <summary>How the query was read; empty where everything is listed.</summary>
    public required string ReadAs { get; init; }

    /// <summary>What had to be mended in the query.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public required int Total { get; init; }

    public required IReadOnlyList<SearchHit> Hits { get; init; }

    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>Where nothing was found: words of the query that stand nowhere.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
