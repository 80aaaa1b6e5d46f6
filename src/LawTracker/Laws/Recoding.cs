using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>One law of a random sample, coded a second time from its sources by somebody who had not seen the first answers.</summary>
public sealed record Recoding : IRecord
{
    public string Folder => "recoding";

    public string Key => Pass + "/" + Law;

    [Description("The sample it belongs to: the month it was drawn, which is also its seed")]
    public required string Pass { get; init; }

    public required InstrumentId Law { get; init; }

    public required DateOnly CodedOn { get; init; }

    public required IReadOnlyList<SecondAnswer> Codings { get; init; }

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];
}

/// <summary>Two independent answers to one question on one version of a law, and what was decided where they differ.</summary>
public sealed record SecondAnswer
{
    public required QuestionId Question { get; init; }

    public required TopicId Topic { get; init; }

    public string? Part { get; init; }

    public string? Since { get; init; }

    [Description("What the first coder had answered when the second began")]
    public required Answer First { get; init; }

    [Description("The blind second answer; unknown where the passage could not be read again")]
    public required Answer Second { get; init; }

    [Description("Where they differ: the answer that stands after a person read the passage once more")]
    public Answer? Decided { get; init; }

    public string? Cite { get; init; }

    public string? Anchor { get; init; }

    public string? Note { get; init; }

    public string? Source { get; init; }

    /// <summary>Whether the passage was read again, so that the two answers can be compared.</summary>
    public bool Compared => !Second.Is("unknown");

    public bool Differs => Compared && !First.Equals(Second);
}
