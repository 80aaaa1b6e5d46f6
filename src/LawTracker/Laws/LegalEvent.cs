using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>A dated step in a law's life, with its source.</summary>
public sealed record LegalEvent
{
    public required string Id { get; init; }

    public required EventKind Kind { get; init; }

    [Description("The day it happened or was decided")]
    public required PartialDate On { get; init; }

    [Description("The day it bites, where that is another day")]
    public PartialDate? Effective { get; init; }

    [Description("Parts it concerns; none: the whole law")]
    public IReadOnlyList<string> Parts { get; init; } = [];

    public IReadOnlyList<JurisdictionId> Extent { get; init; } = [];

    public EnactedHow? How { get; init; }

    public Chamber? Chamber { get; init; }

    [Description("How the date is known")]
    public DateBasis? Basis { get; init; }

    public Awaits? Awaits { get; init; }

    [Description("The act that did it")]
    public InstrumentId? By { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }

    /// <summary>Whether it makes the law: enacted, issued or, of a doctrine, recognised.</summary>
    public bool Makes => Kind is EventKind.Enacted or EventKind.Issued or EventKind.Recognised;

    /// <summary>The day it bites: <see cref="Effective"/> where given, else <see cref="On"/>.</summary>
    public PartialDate Bites => Effective ?? On;

    /// <summary>The date is only the earliest at which the law is known to have stood, not that of the event: shown as "by 2005".</summary>
    public bool IsKnownOnlyBy => Basis == DateBasis.Unknown;

    /// <summary>Whether it had happened by a day; before the earliest day the law is known to have stood nobody can say.</summary>
    public Reached HappenedBy(DateOnly day) => IsKnownOnlyBy && On.ReachedOn(day) == Reached.No ? Reached.Maybe : On.ReachedOn(day);

    /// <summary>Whether it concerns a part (null: asks for the whole law) in a place, given with the places that hold it.</summary>
    public bool Concerns(string? part, IReadOnlyCollection<JurisdictionId>? lineage = null) =>
        (Parts.Count == 0 || (part is not null && Parts.Contains(part, StringComparer.Ordinal)))
        && (Extent.Count == 0 || lineage is null || Extent.Any(lineage.Contains));
}

/// <summary>What one law does to another: amends, repeals, commences…</summary>
public sealed record Effect
{
    public required EffectKind Kind { get; init; }

    [Description("The affected law, where it is tracked")]
    public InstrumentId? Law { get; init; }

    [Description("What is affected")]
    public string? Cite { get; init; }

    [Description("From when")]
    public PartialDate? On { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }
}
