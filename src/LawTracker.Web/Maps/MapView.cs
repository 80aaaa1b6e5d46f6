using LawTracker.Web.Graphics;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Maps;

/// <summary>Every place of the map with its answer to one question on a day.</summary>
public sealed record MapView(Topic Topic, Question Question, IReadOnlyList<MapPlace> Places)
{
    static readonly (string Shape, string Says)[] Phrases =
    [
        ("in-force", "{0} with a rule in force"), ("enacted", "{0} with one enacted but not yet in force"), ("blocked", "{0} with one that a court blocks"), ("unclear", "{0} unclear"),
        ("none", "{0} without one"), ("pending", "{0} with a bill only"), ("partly-known", "{0} researched in part"), ("unknown", "{0} not researched yet"),
    ];

    /// <summary>The map of a question; of the topic's key question where none is named. Null where the topic asks nothing.</summary>
    public static MapView? Of(Corpus corpus, Topic topic, DateOnly day, Question? asked = null)
    {
        if ((asked ?? KeyQuestions.Of(corpus, topic.Id)) is not { } question)
            return null;
        var tiles = Tiles.All.ToDictionary(t => t.Place);
        MapPlace[] places =
        [
            .. from place in corpus.Places
               let row = Answers.Of(corpus, place.Id, topic.Id, question, day)
               select new MapPlace(place, tiles.GetValueOrDefault(place.Id), row, Standing.Of(corpus, row, day)) { IsEnacted = Standing.Says(corpus, row, row.Answer) },
        ];
        return new(topic, question, ValueGroups.Of(question, places));
    }

    /// <summary>The places on tiles, in the order of the keyboard.</summary>
    public IEnumerable<MapPlace> OnTiles => Places.Where(p => p.Tile is not null).OrderBy(p => p.Tile!.Row).ThenBy(p => p.Tile!.Column);

    /// <summary>The places that the map of the United States has no tile for, each country followed by its parts.</summary>
    public IEnumerable<MapPlace> Elsewhere => Places.Where(p => p.Tile is null);

    /// <summary>The counts of a map in words: <c>26 with a rule in force, 3 unclear and 20 without one</c>.</summary>
    public static string Counts(IEnumerable<MapPlace> places)
    {
        var groups = places.GroupBy(p => (p.Standing.Shape, p.Standing.Legend)).OrderBy(g => g.First().Standing.Place).ToList();
        return Words.List([.. groups.Select(g => Phrases.FirstOrDefault(p => p.Shape == g.Key.Shape).Says is { } says
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, says, g.Count())
            : $"{g.Count()} with “{g.Key.Legend}”")]);
    }

    /// <summary>The legend of some of the places, from what is found among them.</summary>
    public static IReadOnlyList<GraphicKey> Legend(IEnumerable<MapPlace> places) =>
    [
        .. from place in places
           group place by (place.Standing.Shape, place.Standing.Legend) into same
           let first = same.First().Standing
           orderby first.Place
           select new GraphicKey("box", first.Shape, first.Legend, same.Count()) { Mark = first.Key },
    ];
}

/// <summary>A place, its tile where it has one, its answer and how it is drawn.</summary>
public sealed record MapPlace(Jurisdiction Place, Tile? Tile, AnswerRow Row, Standing Standing)
{
    public string Address => $"{Paths.Of(Place.Id)}#{Row.Topic}";

    /// <summary>Whether a law says something, be it in force or not.</summary>
    public bool IsEnacted { get; init; }
}
