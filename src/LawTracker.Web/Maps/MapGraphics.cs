using LawTracker.Web.Graphics;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Maps;

/// <summary>The two maps of a question: the United States as tiles, all other places as a table of tiles.</summary>
static class MapGraphics
{
    public static Graphic UnitedStates(Corpus corpus, GraphicQuery asked) => UnitedStates(View(corpus, asked), asked);

    public static Graphic World(Corpus corpus, GraphicQuery asked) => World(View(corpus, asked), asked);

    public static Graphic UnitedStates(MapView view, GraphicQuery asked) =>
        Of("map", view, [.. view.OnTiles], asked) with { Width = TileDrawing.Width, Height = TileDrawing.Height, Drawing = typeof(TileDrawing) };

    public static Graphic World(MapView view, GraphicQuery asked) =>
        Of("world", view, [.. view.Elsewhere], asked) with { Width = WorldDrawing.Width, Height = WorldDrawing.HeightOf(view), Drawing = typeof(WorldDrawing) };

    public static MapView View(Corpus corpus, GraphicQuery asked) => MapView.Of(corpus, asked.Topic, asked.On, asked.Question)!;

    static Graphic Of(string kind, MapView view, IReadOnlyList<MapPlace> places, GraphicQuery asked) => new()
    {
        Kind = kind,
        Title = view.Question.Text + (kind == "map" ? "" : " Other countries and their parts"),
        Says = $"Of {Words.Count(places.Count, "place")}, {MapView.Counts(places)} on {Words.Of(asked.On)}. Coloured by what is in force; enacted, in force or not: {places.Count(p => p.IsEnacted)}.",
        On = asked.On,
        Page = "/maps" + asked,
        Query = asked.ToString(),
        Width = 0,
        Height = 0,
        Legend = MapView.Legend(places),
        Drawing = typeof(TileDrawing),
        Parameters = new(StringComparer.Ordinal) { ["View"] = view },
        HasLinks = true,
    };
}
