using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>A place or body that makes law, and what was looked for there.</summary>
public sealed record Jurisdiction : IRecord
{
    public string Folder => "jurisdictions";

    public string Key => Id.Value;

    public required JurisdictionId Id { get; init; }

    public required string Name { get; init; }

    [Description("The everyday name, for lists")]
    public required string Short { get; init; }

    public required JurisdictionKind Kind { get; init; }

    public JurisdictionId? Parent { get; init; }

    [Description("Unions whose law binds it too, though it is no part of them")]
    public IReadOnlyList<JurisdictionId> MemberOf { get; init; } = [];

    [Description("Open Civic Data id")]
    public string? OcdId { get; init; }

    [Description("ISO 3166")]
    public string? Iso { get; init; }

    [Description("The abbreviations its laws are cited by")]
    public IReadOnlyList<StatutoryCode> Codes { get; init; } = [];

    public Body? Legislature { get; init; }

    [Description("When an act starts if it does not say")]
    public DefaultEffective? DefaultEffective { get; init; }

    public IReadOnlyDictionary<TopicId, Coverage> Coverage { get; init; } = new Dictionary<TopicId, Coverage>();

    public IReadOnlyList<Absence> Absences { get; init; } = [];

    public string? Note { get; init; }

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>What we have there on a topic; a topic left out is not researched.</summary>
    public Coverage CoverageOf(TopicId topic) => Coverage.TryGetValue(topic, out var coverage) ? coverage : Laws.Coverage.None;
}

public sealed record StatutoryCode
{
    [Description("As cited: Cal. Civ. Code")]
    public required string Cite { get; init; }

    public required string Name { get; init; }

    public Uri? Url { get; init; }
}

public sealed record Body
{
    public required string Name { get; init; }

    public Uri? Url { get; init; }
}

public sealed record DefaultEffective
{
    public required string Rule { get; init; }

    public string? Cite { get; init; }

    public required string Source { get; init; }
}

/// <summary>What a jurisdiction has on a topic, or that nothing was found, when and where somebody looked.</summary>
public sealed record Coverage
{
    public static readonly Coverage None = new() { State = CoverageState.NotResearched };

    public required CoverageState State { get; init; }

    public DateOnly? CheckedOn { get; init; }

    public PartialDate? AsOf { get; init; }

    [Description("The year from which history is complete")]
    public PartialDate? HistoryFrom { get; init; }

    public string? ThroughSession { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<InstrumentId> Pending { get; init; } = [];

    public string? Note { get; init; }
}

/// <summary>A question that was looked for and not found; it has a search log instead of a citation.</summary>
public sealed record Absence
{
    public required QuestionId Question { get; init; }

    public required TopicId Topic { get; init; }

    public required Answer Answer { get; init; }

    public required IReadOnlyList<SearchLog> Searched { get; init; }

    public PartialDate? Since { get; init; }

    public PartialDate? Until { get; init; }

    public required PartialDate AsOf { get; init; }
}

public sealed record SearchLog
{
    public required string Source { get; init; }

    public required string What { get; init; }

    public required DateOnly On { get; init; }
}
