using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>The file of election days, from which the windows of election laws are computed.</summary>
public sealed record ElectionCalendar : IRecord
{
    public string Folder => "";

    public string Key => "elections";

    public required IReadOnlyList<ElectionDay> Elections { get; init; }

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];
}

public sealed record ElectionDay
{
    [Description("Where it is held; an election of a federation is held in its parts too")]
    public required JurisdictionId Jurisdiction { get; init; }

    public required DateOnly On { get; init; }

    public required ElectionKind Kind { get; init; }

    [Description("What is elected, in words")]
    public required string What { get; init; }

    [Description("The rule that sets the day")]
    public string? Cite { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }
}

public enum ElectionKind { General, Primary, PrimaryRunoff, Runoff, Special, Municipal }
