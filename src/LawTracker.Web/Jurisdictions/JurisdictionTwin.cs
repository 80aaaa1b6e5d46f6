using System.Text.Json.Nodes;
using LawTracker.Web.Home;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Jurisdictions;

/// <summary>The list of jurisdictions, and one with its laws by where they stand, its coverage, its dates and its sources.</summary>
static class JurisdictionTwin
{
    public static void MapJurisdictionTwins(this WebApplication app)
    {
        app.MapGet("/jurisdictions.json", (Tracker tracker) =>
        {
            var corpus = tracker.Published.Corpus();
            return Json.Ok(corpus.Jurisdictions.Select(j => new
            {
                j.Id,
                j.Name,
                j.Short,
                j.Kind,
                j.Parent,
                Laws = corpus.Laws.Count(l => l.Id.Jurisdiction == j.Id),
                Coverage = Coverage(corpus, j),
                Url = Paths.Of(j.Id),
            }));
        }).WithSummary("Every place, with what is covered there");
        app.MapGet("/jurisdictions/{id:regex(^[a-z0-9-]+$)}.json", (string id, string? on, Tracker tracker) =>
        {
            if (!DayParameter.TryRead(on, tracker.Today, out var day))
                return (IResult)ErrorPages.BadParameter("on", on, DayParameter.Wanted);
            return PlaceView.Of(tracker, tracker.Published.Corpus(), id, string.IsNullOrEmpty(on) ? null : day) is { } view
                ? Json.Ok(Of(view)) : ErrorPages.Missing($"We have no jurisdiction {id}.");
        }).WithSummary("A place: its coverage, laws, cases and answers").WithDescription("on: a day, as 2025-01-01; else today");
    }

    static JsonObject Of(PlaceView view)
    {
        var json = Json.Record(view.Place);
        json["url"] = Paths.Of(view.Place.Id);
        json["on"] = Json.Node(view.Day);
        json["parts"] = Json.Node(view.Parts.Select(p => p.Id));
        json["coverageOfEveryTopic"] = Json.Node(Coverage(view.Corpus, view.Place));
        json["freshness"] = Json.Node(view.Topics.ToDictionary(t => t.Topic.Id.Value, t => new { t.Coverage.State, t.Coverage.CheckedOn, t.Coverage.AsOf, t.DueOn, t.Laws }, StringComparer.Ordinal));
        json["laws"] = new JsonArray([.. view.Laws.Select(row => (JsonNode)Of(view.Corpus, row))]);
        json["rulings"] = Json.Node(view.Rulings.Select(r => new { r.Ruling.On, r.Ruling.Kind, r.Ruling.Law, Court = r.Ruling.Court ?? r.Case.Court, Case = r.Case.Id, r.Case.Title, r.Ruling.Scope, r.Ruling.Holding, Url = Paths.Of(r.Case) }));
        json["changed"] = Json.Node(view.Changed.Select(Step));
        json["coming"] = Json.Node(view.Coming.Select(Step));
        json["fetchedSources"] = Json.Node(view.Sources.Select(s => new { s.Source.Id, s.Source.Name, LastChangeAt = s.Health?.LastChangeAt, LastGoodAt = s.Health?.LastGoodAt, s.State, Url = "/sources#" + s.Source.Id }));
        json["answers"] = $"/answers.json?jurisdiction={view.Place.Id}" + (view.At is { } at ? $"&on={at:yyyy-MM-dd}" : "");
        return json;
    }

    static JsonObject Of(Corpus corpus, PlaceLaw row)
    {
        var law = LawRow.Of(corpus, row.Law, row.Day).AsObject();
        law["group"] = row.Group.Name();
        law["date"] = Json.Node(row.On);
        law["dateMeans"] = row.What;
        law["dueOn"] = Json.Node(row.Law.Verification.DueOn);
        return law;
    }

    static object Step(Step step) => new { step.On, step.What, Law = step.Law.Id, Case = step.Case?.Id, Url = Paths.Of(step.Law.Id) };

    static Dictionary<string, string> Coverage(Corpus corpus, Jurisdiction place) =>
        corpus.Topics.ToDictionary(t => t.Id.Value, t => place.CoverageOf(t.Id).State.Name(), StringComparer.Ordinal);
}
