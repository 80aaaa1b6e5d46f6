using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>What made a change: the law itself, our record of it, or its official text here.</summary>
public enum ChangeOrigin
{
    /// <summary>A dated event or ruling, and the coded answers that begin or end with it.</summary>
    Law,

    /// <summary>What was recorded here was wrong or incomplete; the law did not change.</summary>
    Correction,

    /// <summary>An official text was published here.</summary>
    Text,
}

/// <summary>What an event did to a coded answer. Removed only where the record says that nothing holds now; where it does not say what holds, it is no longer known.</summary>
public enum ElementChange { Added, Changed, Removed, LeftUnclear, NoLongerKnown }

/// <summary>The revision by which this instance came to know something.</summary>
public readonly record struct Known(int Revision, DateTime At)
{
    /// <summary>The UTC day.</summary>
    public DateOnly On => DateOnly.FromDateTime(At);
}

/// <summary>One thing that changed, in a law or in our record of it.</summary>
public sealed record Change
{
    /// <summary>Stable, whatever dates move and however often data is imported: <c>us-oh/2917-211#e3/ii.civil</c>; of a correction the revision that made it and what it mended.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the step it is part of: an event with what it did to the answers, a ruling, the corrections of one revision.</summary>
    public required string Step { get; init; }

    public required ChangeOrigin Origin { get; init; }

    /// <summary>The kind of event or ruling; of a correction what it mends.</summary>
    public required string Kind { get; init; }

    public required JurisdictionId Jurisdiction { get; init; }

    /// <summary>The law; null where a place's coverage or a search was mended.</summary>
    public Instrument? Law { get; init; }

    public CourtCase? Case { get; init; }

    public required IReadOnlyList<TopicId> Topics { get; init; }

    /// <summary>The question, where it is about one answer.</summary>
    public QuestionId? Question { get; init; }

    public ElementChange? Element { get; init; }

    public string? Part { get; init; }

    /// <summary>In words; null where nothing was recorded before.</summary>
    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>The event's id within its law.</summary>
    public string? Event { get; init; }

    /// <summary>The day it happened or was decided.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The day that orders it among what became known together: its own, or, where that was still to come, the day it became known.</summary>
    public PartialDate Dated => On is { } on && on.First <= Known.On ? on : PartialDate.Of(Known.On);

    /// <summary>The day it takes effect; null where none is recorded.</summary>
    public PartialDate? Effective { get; init; }

    public string? Cite { get; init; }

    /// <summary>The coded answer it is about, for the passage it cites.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The change that a correction mends.</summary>
    public string? Mends { get; init; }

    /// <summary>Of one answer: what became of it, beside its law's name: <c>civil action added</c>.</summary>
    public string? Short { get; init; }

    /// <summary>Of an event or ruling: what happened, beside its law's name: <c>amended 1 Mar 2024, effective 1 Jul 2024</c>.</summary>
    public string? Told { get; init; }

    /// <summary>The whole of it in a sentence.</summary>
    public required string Sentence { get; init; }

    public required Known Known { get; init; }

    /// <summary>When what is said here of it last changed.</summary>
    public DateTime UpdatedAt { get; init; }
}
