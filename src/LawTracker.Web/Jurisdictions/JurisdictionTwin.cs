using System.Text.Json.Nodes;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Jurisdictions;

/// <summary>The list of jurisdictions, and one with its laws and its coverage of every topic.</summary>
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
        });
        app.MapGet("/jurisdictions/{id:regex(^[a-z0-9-]+$)}.json", (string id, Tracker tracker) =>
        {
            var corpus = tracker.Published.Corpus();
            if (!JurisdictionId.TryParse(id, null, out var place) || corpus.Jurisdiction(place) is not { } record)
                return (IResult)ErrorPages.Missing($"We have no jurisdiction {id}.");
            var json = Json.Record(record);
            json["url"] = Paths.Of(place);
            json["coverageOfEveryTopic"] = Json.Node(Coverage(corpus, record));
            json["laws"] = new JsonArray([.. corpus.Laws.Where(l => l.Id.Jurisdiction == place).Select(l => LawRow.Of(corpus, l, tracker.Today))]);
            json["answers"] = $"/answers.json?jurisdiction={place}";
            return Json.Ok(json);
        });
    }

    static Dictionary<string, string> Coverage(Corpus corpus, Jurisdiction place) =>
        corpus.Topics.ToDictionary(t => t.Id.Value, t => place.CoverageOf(t.Id).State.Name(), StringComparer.Ordinal);
}
