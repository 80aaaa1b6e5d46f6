using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>The file of services that help people: removal, helplines, reporting, provenance.</summary>
public sealed record HelpList : IRecord
{
    public string Folder => "";

    public string Key => "help";

    public required IReadOnlyList<HelpService> Services { get; init; }

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];
}

/// <summary>One service, with what it does not do: a wrong number here costs somebody an hour she does not have.</summary>
public sealed record HelpService
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required HelpKind Kind { get; init; }

    [Description("Who runs it")]
    public required string Operator { get; init; }

    public required Uri Url { get; init; }

    public string? Phone { get; init; }

    [Description("Hours, as the service states them")]
    public string? Hours { get; init; }

    public required IReadOnlyList<Age> Serves { get; init; }

    [Description("Jurisdictions it serves; none: everywhere")]
    public IReadOnlyList<JurisdictionId> Places { get; init; } = [];

    [Description("BCP 47 tags; none: not known")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    [Description("What it does, in short plain sentences")]
    public required string Does { get; init; }

    [Description("What it does not do, and what to know before")]
    public required string DoesNot { get; init; }

    [Description("The same in Spanish")]
    public SpanishService? Es { get; init; }

    public required DateOnly CheckedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string Source { get; init; }
}

/// <summary>What is said of a service, in Spanish.</summary>
public sealed record SpanishService
{
    [Description("Only where the name is words to be understood")]
    public string? Name { get; init; }

    public required string Does { get; init; }

    public required string DoesNot { get; init; }
}

public enum HelpKind { Removal, Helpline, Reporting, Provenance, Security }

public enum Age { Adults, Minors }
