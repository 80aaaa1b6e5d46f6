namespace LawTracker.Laws;

/// <summary>Why a day matters.</summary>
public enum DeadlineKind { TakesEffect, AmendmentTakesEffect, CanBeEnforced, Expires, Ends, TranspositionDue, InCourt, WindowOpens, WindowCloses }

/// <summary>A day by which, or from which, somebody has to act: with the law that says so, and how the day is known.</summary>
public sealed record Deadline
{
    /// <summary>Stable though the date moves: <c>us-ut/13-72b#e2/takes-effect</c>, <c>us-mn/609-771#window/us-2028-general/opens</c>.</summary>
    public required string Id { get; init; }

    public required DeadlineKind Kind { get; init; }

    /// <summary>A month or year where no more is known: never made a day.</summary>
    public required PartialDate On { get; init; }

    /// <summary>In words: <c>Takes effect</c>.</summary>
    public required string What { get; init; }

    public required Instrument Law { get; init; }

    public required IReadOnlyList<TopicId> Topics { get; init; }

    public required string Cite { get; init; }

    /// <summary>How the day is known, in words.</summary>
    public required string Why { get; init; }

    /// <summary>Where the day was read; null where the record does not say.</summary>
    public SourceReference? Source { get; init; }

    public CourtCase? Case { get; init; }

    /// <summary>The election a window is counted from.</summary>
    public ElectionDay? Election { get; init; }
}
