using LawTracker.Laws;
using LawTracker.Searching.Citing;

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

    /// <summary>Only law that was in force on that day.</summary>
    public bool InForceOnly { get; init; }

    /// <summary>Whether words of the same meaning are searched for too.</summary>
    public bool Widen { get; init; } = true;

    public SearchSort Sort { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 20;
}

public enum SearchSort
{
    Relevance,

    /// <summary>Latest entry into force first.</summary>
    Effective,

    /// <summary>Latest event first.</summary>
    Changed,

    Jurisdiction,
}

/// <summary>A stretch of a passage, and whether it is a word searched for.</summary>
public sealed record Stretch(string Text, bool IsHit);

/// <summary>A passage of a law that holds what was searched for; <paramref name="Path"/> is its provision, null for our own summary.</summary>
public sealed record Passage(string? Path, IReadOnlyList<Stretch> Stretches)
{
    /// <summary>Where no passage holds the words: the law in our own.</summary>
    public static Passage OfSummary(Instrument law) => new(null, [new(law.Summary, false)]);
}

public sealed record SearchHit(Instrument Law, LegalStatus Status, Clocks Clocks, IReadOnlyList<Passage> Passages);

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

    /// <summary>The query's words with those of the same meaning that were added; empty where none were.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    public required int Total { get; init; }

    /// <summary>All laws found, in order; looked up only where asked for.</summary>
    public required IEnumerable<Instrument> Laws { get; init; }

    /// <summary>How many more were found that were not in force on the day asked about.</summary>
    public int NotInForce { get; init; }

    public required IReadOnlyList<SearchHit> Hits { get; init; }

    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>Why there may be more than was found; empty where all was searched.</summary>
    public IReadOnlyList<string> Cuts { get; init; } = [];

    /// <summary>Whether time ended it: asked again, the same may find more.</summary>
    public bool IsCutShort => Cuts.Contains(Matching.Budget.OutOfTime, StringComparer.Ordinal);

    /// <summary>The records that the query names by citation, number or name; they stand first among the hits.</summary>
    public IReadOnlyList<CitedLaw> Cited { get; init; } = [];

    /// <summary>What was looked for in the places that the search names.</summary>
    public IReadOnlyList<CoverageNote> Places { get; init; } = [];

    /// <summary>Where nothing holds all that was asked: the laws that hold most of it, how many parts they hold, and of how many.</summary>
    public (IReadOnlyList<SearchHit> Hits, int Parts, int Of) Nearly { get; init; } = ([], 0, 0);

    /// <summary>Where nothing was found: why.</summary>
    public NothingFound? Nothing { get; init; }
}

/// <summary>Why a search found nothing.</summary>
/// <param name="Killers">Parts of the query that no law holds, as read, each with words we do hold that look like it.</param>
/// <param name="WithoutFilters">How many would be found without the filters chosen.</param>
/// <param name="Nearest">Searches that find something, nearest first, with how many laws.</param>
/// <param name="Notes">What else is to be known: fields that nothing has.</param>
/// <param name="Topics">How far the places we hold are covered, on the topics the search names or on all.</param>
public sealed record NothingFound(
    IReadOnlyList<(string Part, IReadOnlyList<string> Like)> Killers, int WithoutFilters, IReadOnlyList<(string Query, int Laws)> Nearest, IReadOnlyList<string> Notes, IReadOnlyList<TopicCoverage> Topics);

/// <summary>What was looked for in a place on a topic; stale where the look is older than half a year.</summary>
public sealed record CoverageNote(JurisdictionId Place, TopicId Topic, Coverage Coverage, bool IsStale);

/// <summary>How many places stand how on a topic.</summary>
public sealed record TopicCoverage(TopicId TopicId, int Covered, int Partial, int NoneFound, int NotResearched, int Stale);
