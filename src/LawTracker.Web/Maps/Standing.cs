using LawTracker.Web.Parts;

namespace LawTracker.Web.Maps;

/// <summary>How a place stands on a question: what the map draws, in a shape and in words.</summary>
/// <param name="Shape">The status shape and colour; maps and legends share it.</param>
/// <param name="Words">What it says here.</param>
/// <param name="Legend">What it is called in the legend.</param>
public sealed record Standing(string Shape, string Words, string Legend)
{
    /// <summary>In the order of the legend: what protects first, what nobody has looked at last.</summary>
    public static readonly IReadOnlyList<string> Order = ["in-force", "enacted", "pending", "blocked", "unclear", "none", "partly-known", "unknown"];

    /// <summary>What stands on the tile instead of a shape: the value itself, or the letter that the legend explains.</summary>
    public string? Mark { get; init; }

    /// <summary>What stands on the swatch in the legend, where one mark holds for all.</summary>
    public string? Key { get; init; }

    /// <summary>Where it stands in the legend.</summary>
    public int Place => Shape.StartsWith("level-", StringComparison.Ordinal) ? -100 + Rank : Order.ToList().IndexOf(Shape);

    /// <summary>Among values, the weakest or smallest first.</summary>
    public int Rank { get; init; }

    /// <summary>By what may be relied on: a law struck down never looks like protection.</summary>
    public static Standing Of(Corpus corpus, AnswerRow row, DateOnly on)
    {
        if (Says(corpus, row, row.InForceAnswer))
            return new("in-force", Word(row.InForceAnswer), "In force");
        if (row.InForceAnswer.Is("unclear") || row.InForceAnswer.Is("unsettled"))
            return new("unclear", "Unclear", "Unclear");
        if (Says(corpus, row, row.Answer) && row.Status is { } status)
            return Parts.Words.Shape(status) == "blocked"
                ? new("blocked", Parts.Words.Of(status), "Blocked or struck down")
                : new("enacted", Parts.Words.Of(status), "Enacted, not yet in force");
        if (row.State == "not-researched")
            return new("unknown", "Not researched yet", "Not researched yet");
        if (row.InForceAnswer.Is("unknown"))
            return new("partly-known", row.Why is { } why ? Parts.Words.Of(why) : "Not known", "Researched in part, not known");
        if (Pending(corpus, row, on))
            return new("pending", "None in force; a bill is pending", "Bill pending");
        if (row.State == "none-found")
            return new("none", "No law found", "No, or no law found");
        return new("none", row.InForceAnswer.Is("no") ? "No" : Parts.Words.Of(row.InForceAnswer), "No, or no law found");
    }

    /// <summary>Whether an answer says that there is something: yes, or a value. "None" is a value where a law says it (no window, no test), and no where there is only yes or no.</summary>
    public static bool Says(Corpus corpus, AnswerRow row, Answer answer) =>
        !new[] { "unknown", "unclear", "unsettled", "no", "not-applicable" }.Any(answer.Is)
        && (!answer.Is("none") || (row.Values.Any(v => v.Instrument is not null) && corpus.Question(row.Question)?.Type != QuestionType.Bool));

    static string Word(Answer answer) => answer.Is("yes") ? "Yes, in force" : Parts.Words.Of(answer) + ", in force";

    static bool Pending(Corpus corpus, AnswerRow row, DateOnly on) =>
        corpus.Laws.Any(l => l.Kind == InstrumentKind.Bill && l.Id.Jurisdiction == row.Jurisdiction && l.Topics.Contains(row.Topic) && corpus.StatusOf(l, null, on) == LegalStatus.Pending);
}
