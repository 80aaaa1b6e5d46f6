using LawTracker.Publishing;
using LawTracker.Web.Maps;

namespace LawTracker.Web.Styles;

/// <summary>Invented states for the page of styles; no law is described.</summary>
static class Samples
{
    public static readonly Answer[] Answers =
    [
        Answer.Yes, Answer.No, Answer.Unclear, Answer.NotApplicable, Answer.Word("48"), Answer.Word("P2Y"), Answer.Set(["knowing", "harm"]), Answer.Of(new() { Amount = 1500, Currency = "USD", Per = "violation" }),
    ];

    public static readonly PartialDate[] Dates = [PartialDate.Parse("2024-07-01"), PartialDate.Parse("2024-07"), PartialDate.Parse("2024")];

    public static readonly Provision Passage = new("1-1/a", "(a)", "", "A person shall not copy the voice of another without leave.", null);

    /// <summary>Every standing, dealt out over the tiles.</summary>
    public static readonly MapView Map = new(
        new() { Id = Topic("voices"), Prefix = "vo", Name = "Voices", Short = "Voices", What = "Copied voices.", Scope = "Copied voices." },
        Question(),
        [.. Tiles.All.Select((tile, i) => Place(tile, Standing.Order[i % Standing.Order.Count]))]);

    public static IEnumerable<(string Name, Clocks Clocks)> Clocks(DateOnly today)
    {
        PartialDate Day(int days) => PartialDate.Of(today.AddDays(days));
        yield return ("In force", new(Day(-400), Day(-300), null, LegalStatus.InForce, null));
        yield return ("Deadline to come", new(Day(-400), Day(-300), Day(200), LegalStatus.NotYetEnforceable, null));
        yield return ("To start", new(Day(-40), Day(100), Day(200), LegalStatus.NotYetInForce, null));
        yield return ("Pending", new(null, null, null, LegalStatus.Pending, null));
    }

    static MapPlace Place(Tile tile, string shape) => new(
        new() { Id = tile.Place, Name = tile.Mark, Short = tile.Mark, Kind = JurisdictionKind.State },
        tile,
        new() { Jurisdiction = tile.Place, Topic = Topic("voices"), Question = Question().Id, Answer = Answer.Unknown, InForceAnswer = Answer.Unknown, State = "partial" },
        new(shape, Parts.Words.Capital(shape.Replace('-', ' ')), Parts.Words.Capital(shape.Replace('-', ' '))));

    static TopicId Topic(string id) => TopicId.Parse(id, null);

    static Question Question() => new()
    {
        Id = QuestionId.Parse("vo.law", null),
        Text = "Is there a law on voices?",
        Label = "Law",
        Type = QuestionType.Bool,
        Required = true,
        Combine = Combine.Any,
        Scope = QuestionScope.Any,
        Rule = "As the text has it.",
        WhenNoneFound = "no",
        Why = new() { Lawyer = "", Advocate = "", Public = "" },
    };
}
