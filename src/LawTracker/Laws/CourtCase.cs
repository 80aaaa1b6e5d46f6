using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>One case: the only home of court events. Laws inherit the rulings on them.</summary>
public sealed record CourtCase : IRecord
{
    public string Folder => "cases";

    public string Key => Id;

    public required string Id { get; init; }

    public required string Title { get; init; }

    [Description("Whose courts")]
    public required JurisdictionId Jurisdiction { get; init; }

    public required string Court { get; init; }

    public required string Docket { get; init; }

    public IReadOnlyList<string> Citations { get; init; } = [];

    public required IReadOnlyList<TopicId> Topics { get; init; }

    public required string Summary { get; init; }

    public required string Plain { get; init; }

    public required IReadOnlyList<Ruling> Rulings { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>A dated step of a court and what it does to a law's clocks.</summary>
public sealed record Ruling
{
    public required PartialDate On { get; init; }

    public string? Court { get; init; }

    public required RulingKind Kind { get; init; }

    public required InstrumentId Law { get; init; }

    [Description("Parts it concerns; none: the whole law")]
    public IReadOnlyList<string> Parts { get; init; } = [];

    public RulingScope Scope { get; init; }

    public Relief? Relief { get; init; }

    public string? Ground { get; init; }

    [Description("Whether it is under review: pending, none, unknown")]
    public string? Review { get; init; }

    [Description("What was held, in our words")]
    public string? Holding { get; init; }

    public required string Source { get; init; }
}
