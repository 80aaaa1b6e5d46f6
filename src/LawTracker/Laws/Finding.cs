using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>A coded answer to a codebook question, tied to a passage of a law. Amendments add findings; they never rewrite one.</summary>
public sealed record Finding
{
    public required QuestionId Question { get; init; }

    public required TopicId Topic { get; init; }

    public required Answer Answer { get; init; }

    public string? Part { get; init; }

    [Description("The event that made it so; none: the enactment")]
    public string? Since { get; init; }

    [Description("The event that ended it")]
    public string? Until { get; init; }

    public IReadOnlyList<JurisdictionId> Extent { get; init; } = [];

    public IReadOnlyList<Limit> Limits { get; init; } = [];

    public FindingBasis? Basis { get; init; }

    [Description("Of a doctrine: who held it")]
    public Authority? Authority { get; init; }

    public required string Cite { get; init; }

    [Description("At most ten words of the official text that find the passage")]
    public string? Anchor { get; init; }

    public Via? Via { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }

    public IReadOnlyList<Disputed> Disputed { get; init; } = [];
}

/// <summary>The definition or cross-reference that carries a finding.</summary>
public sealed record Via
{
    public required string Cite { get; init; }

    public string? Anchor { get; init; }
}

/// <summary>What another source says instead.</summary>
public sealed record Disputed
{
    public required Answer Answer { get; init; }

    public required string Source { get; init; }

    public string? Why { get; init; }
}
