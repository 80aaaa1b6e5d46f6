using LawTracker.Web.Graphics;
using LawTracker.Web.Maps;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Trends;

/// <summary>The three charts of law over time.</summary>
static class TrendGraphics
{
    static readonly GraphicKey[] Curves = [new("line", "in-force", "In force"), new("line", "enacted", "Enacted, in force or not")];

    public static Graphic Adoption(Corpus corpus, GraphicQuery asked) => Adoption(Trends.Adoption.Of(corpus, asked.Topic.Id, asked.Question, asked.On, asked.IsEverywhere), asked);

    public static Graphic Enactments(Corpus corpus, GraphicQuery asked) => Enactments(Trends.Enactments.Of(corpus, asked.Topic.Id, asked.On, asked.IsEverywhere), asked);

    public static Graphic ByTopic(Corpus corpus, GraphicQuery asked) => ByTopic(Panels(corpus, asked), asked);

    /// <summary>The key question of each topic.</summary>
    public static IReadOnlyList<(Topic Topic, Adoption Adoption)> Panels(Corpus corpus, GraphicQuery asked) =>
        [.. from topic in corpus.Topics let key = KeyQuestions.Of(corpus, topic.Id) where key is not null select (topic, Trends.Adoption.Of(corpus, topic.Id, key, asked.On, asked.IsEverywhere))];

    public static string Where(GraphicQuery asked) => asked.IsEverywhere ? "all places" : "the states, D.C. and the territories";

    public static Graphic Adoption(Adoption adoption, GraphicQuery asked) => Of("adoption", asked) with
    {
        Title = asked.Question.Text + " Places that have it, year by year",
        Says = $"Of {Words.Count(adoption.Places, "place")} ({Where(asked)}), {adoption.Last.InForce} have it in force on {Words.Of(asked.On)} and {adoption.Last.Enacted} have it enacted, against {adoption.Days[0].InForce} in force on {Words.Of(adoption.Days[0].On)}. A place counts from the day from which its law is recorded to say so.",
        Width = CurveDrawing.Width,
        Height = CurveDrawing.Height,
        Legend = Curves,
        Drawing = typeof(CurveDrawing),
        Parameters = new(StringComparer.Ordinal) { ["Adoption"] = adoption },
    };

    public static Graphic Enactments(Enactments enactments, GraphicQuery asked)
    {
        var most = enactments.Years.MaxBy(y => y.Made + y.Amended)!;
        return Of("enactments", asked) with
        {
            Title = $"{asked.Topic.Name}: enactments per year",
            Says = $"Days on which a place ({Where(asked)}, with federal law) made or amended law of this topic: {enactments.Years.Sum(y => y.Made)} and {enactments.Years.Sum(y => y.Amended)} since {enactments.Years[0].Year}; most in {most.Year}, {most.Made + most.Amended}. The last year ends on {Words.Of(asked.On)}.",
            Width = BarDrawing.Width,
            Height = BarDrawing.Height,
            Legend = [new("bar", "made", "New law made", enactments.Years.Sum(y => y.Made)), new("bar", "amended", "Law only amended", enactments.Years.Sum(y => y.Amended))],
            Drawing = typeof(BarDrawing),
            Parameters = new(StringComparer.Ordinal) { ["Enactments"] = enactments },
        };
    }

    public static Graphic ByTopic(IReadOnlyList<(Topic Topic, Adoption Adoption)> panels, GraphicQuery asked) => Of("topics", asked) with
    {
        Title = "Places with law in force, by topic",
        Says = $"The key question of each topic among {Where(asked)}, on {Words.Of(asked.On)}: {Words.List([.. panels.Select(p => $"{p.Topic.Short} {p.Adoption.Last.InForce}")])}. The line at the top of each is all {(panels.Count > 0 ? panels[0].Adoption.Places : 0)}.",
        Width = PanelDrawing.Width,
        Height = PanelDrawing.HeightOf(panels.Count),
        Legend = [Curves[0]],
        Drawing = typeof(PanelDrawing),
        Parameters = new(StringComparer.Ordinal) { ["Panels"] = panels },
    };

    static Graphic Of(string kind, GraphicQuery asked) => new()
    {
        Kind = kind,
        Title = "",
        Says = "",
        On = asked.On,
        Page = $"/trends{asked}",
        Query = asked.ToString(),
        Width = 0,
        Height = 0,
        Legend = [],
        Drawing = typeof(CurveDrawing),
        Parameters = [],
    };
}
