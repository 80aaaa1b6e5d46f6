using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>The coded questions of a topic, or, as <c>all</c>, those that every topic shares.</summary>
public sealed record Codebook : IRecord
{
    public string Folder => "codebook";

    public string Key => Topic.Value;

    public required TopicId Topic { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }
}

public sealed record Question
{
    public required QuestionId Id { get; init; }

    public required string Text { get; init; }

    [Description("A short name for tables")]
    public required string Label { get; init; }

    public required QuestionType Type { get; init; }

    [Description("For option and set, from weakest to strongest")]
    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    public required bool Required { get; init; }

    [Description("How several laws make one answer")]
    public required Combine Combine { get; init; }

    public required QuestionScope Scope { get; init; }

    [Description("How to code it, with the borderline cases")]
    public required string Rule { get; init; }

    [Description("The answer where a search found no law")]
    public required string WhenNoneFound { get; init; }

    [Description("Asked only where this holds: question=answer")]
    public string? Requires { get; init; }

    [Description("Words, one of which the anchor must hold for a yes")]
    public string? MustMatch { get; init; }

    [Description("Computed from dates, never coded")]
    public bool Computed { get; init; }

    public required WhyItMatters Why { get; init; }
}

public sealed record QuestionOption
{
    public required string Id { get; init; }

    public required string Text { get; init; }
}

public sealed record WhyItMatters
{
    public required string Lawyer { get; init; }

    public required string Advocate { get; init; }

    public required string Public { get; init; }
}

/// <summary>The file of all topics.</summary>
public sealed record TopicList : IRecord
{
    public string Folder => "";

    public string Key => "topics";

    public required IReadOnlyList<Topic> Topics { get; init; }
}

public sealed record Topic
{
    public required TopicId Id { get; init; }

    [Description("Prefix of its questions")]
    public required string Prefix { get; init; }

    public required string Name { get; init; }

    public required string Short { get; init; }

    [Description("What it is, for the public")]
    public required string What { get; init; }

    [Description("What belongs here and what does not")]
    public required string Scope { get; init; }

    [Description("By which words a new bill is taken for one of this topic; without them none is proposed")]
    public IReadOnlyList<TermGroup> Terms { get; init; } = [];
}
