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

    /// <summary>By what may be relied on: a law struck down never looks like protection.</summary>
    public static Standing Of(Corpus corpus, AnswerRow row, DateOnly on)
    {
        if (Says(row.InForceAnswer))
            return new("in-force", Word(row.InForceAnswer), "In force");
        if (row.InForceAnswer.Is("unclear") || row.InForceAnswer.Is("unsettled"))
            return new("unclear", "Unclear", "Unclear");
        if (Says(row.Answer) && row.Status is { } status)
            return Parts.Words.Shape(status) == "blocked"
                ? new("blocked", Parts.Words.Of(status), "Blocked or struck down")
                : new("enacted", Parts.Words.Of(status), "Enacted, not yet in force");
        if (row.State == "not-researched")
            return new("unknown", "Not researched yet", "Not researched yet");
        if (row.InForceAnswer.Is("unknown"))
            return new("partly-known", row.Why is { } why ? Parts.Words.Of(why) : "Not known", "Researched in part, not known");
        if (Pending(corpus, row, on))
            return new("pending", "None in force; a bill is pending", "Bill pending");
        return new("none", row.State == "none-found" ? "No law found" : "No", "No, or no law found");
    }

    static bool Says(Answer answer) => !new[] { "unknown", "unclear", "unsettled", "no", "none", "not-applicable" }.Any(answer.Is);

    static string Word(Answer answer) => answer.Is("yes") ? "Yes, in force" : Parts.Words.Of(answer) + ", in force";

    static bool Pending(Corpus corpus, AnswerRow row, DateOnly on) =>
        corpus.Laws.Any(l => l.Kind == InstrumentKind.Bill && l.Id.Jurisdiction == row.Jurisdiction && l.Topics.Contains(row.Topic) && corpus.StatusOf(l, null, on) == LegalStatus.Pending);
}

/// <summary>Every place of the map with its answer to one question on a day.</summary>
public sealed record MapView(Topic Topic, Question Question, IReadOnlyList<MapPlace> Places)
{
    public static MapView? Of(Corpus corpus, Topic topic, DateOnly day)
    {
        if (KeyQuestions.Of(corpus, topic.Id) is not { } question)
            return null;
        var tiles = Tiles.All.ToDictionary(t => t.Place);
        return new(topic, question,
        [
            .. from place in corpus.Places
               let row = Answers.Of(corpus, place.Id, topic.Id, question, day)
               select new MapPlace(place, tiles.GetValueOrDefault(place.Id), row, Standing.Of(corpus, row, day)),
        ]);
    }

    /// <summary>The places on tiles, in the order of the keyboard.</summary>
    public IEnumerable<MapPlace> OnTiles => Places.Where(p => p.Tile is not null).OrderBy(p => p.Tile!.Row).ThenBy(p => p.Tile!.Column);

    public int Count(string shape) => Places.Count(p => p.Tile is not null && p.Standing.Shape == shape);
}

/// <summary>A place, its tile where it has one, its answer and how it is drawn.</summary>
public sealed record MapPlace(Jurisdiction Place, Tile? Tile, AnswerRow Row, Standing Standing)
{
    public string Address => $"{Paths.Of(Place.Id)}#{Row.Topic}";
}
