using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>The file of counts that other trackers state, each set beside ours and the difference explained.</summary>
public sealed record Reconciliation : IRecord
{
    public string Folder => "";

    public string Key => "reconciliation";

    public required IReadOnlyList<TrackerCount> Counts { get; init; }

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];
}

public sealed record TrackerCount
{
    public required string Id { get; init; }

    [Description("Who counts")]
    public required string Tracker { get; init; }

    [Description("What it counts, in its terms but our words")]
    public required string Counts { get; init; }

    public required int Stated { get; init; }

    public required PartialDate StatedOn { get; init; }

    [Description("Our question that comes nearest")]
    public required QuestionId Question { get; init; }

    public required TopicId Topic { get; init; }

    [Description("Our answers that are counted")]
    public required IReadOnlyList<string> Answers { get; init; }

    public required CountScope Among { get; init; }

    [Description("The difference that why explains: our count then less theirs; another one is a mismatch. None: any")]
    public int? Explains { get; init; }

    [Description("Why the numbers differ, or that they do not")]
    public required string Why { get; init; }

    public required string Source { get; init; }
}

public enum CountScope { States, StatesAndDc, UnitedStates, Countries }

/// <summary>A stated count beside ours.</summary>
/// <param name="Stated">What the tracker states.</param>
/// <param name="Then">Ours on the last day its date may stand for, by the law enacted then.</param>
/// <param name="Now">Ours on the day asked about.</param>
public sealed record CountRow(TrackerCount Stated, IReadOnlyList<JurisdictionId> Then, IReadOnlyList<JurisdictionId> Now)
{
    public int Difference => Then.Count - Stated.Stated;

    public static IReadOnlyList<CountRow> Of(Corpus corpus, DateOnly today) =>
        [.. corpus.TrackerCounts.Where(c => corpus.Question(c.Question) is not null).Select(c => new CountRow(c, Ours(corpus, c, c.StatedOn.Last < today ? c.StatedOn.Last : today), Ours(corpus, c, today)))];

    static IReadOnlyList<JurisdictionId> Ours(Corpus corpus, TrackerCount count, DateOnly day)
    {
        var question = corpus.Question(count.Question)!;
        return [.. corpus.Jurisdictions.Where(j => IsAmong(j, count.Among)).Select(j => j.Id).Where(j => count.Answers.Any(Laws.Answers.Of(corpus, j, count.Topic, question, day).Answer.Is))];
    }

    static bool IsAmong(Jurisdiction place, CountScope scope) => scope switch
    {
        CountScope.Countries => place.Parent is null,
        CountScope.UnitedStates => place.Parent?.Value == "us",
        CountScope.States => place.Parent?.Value == "us" && place.Kind == JurisdictionKind.State,
        _ => place.Parent?.Value == "us" && place.Kind is JurisdictionKind.State or JurisdictionKind.District,
    };
}
