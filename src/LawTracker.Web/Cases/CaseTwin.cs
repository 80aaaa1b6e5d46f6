using System.Text.Json.Nodes;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Cases;

/// <summary>The cases as recorded.</summary>
static class CaseTwin
{
    public static void MapCaseTwins(this WebApplication app)
    {
        app.MapGet("/cases.json", (Tracker tracker) => Json.Ok(tracker.Published.Corpus().Cases.Select(Of)))
            .WithSummary("Every case");
        app.MapGet("/cases/{id:regex(^[a-z0-9-]+$)}.json", (string id, Tracker tracker) =>
            tracker.Published.Corpus().Cases.FirstOrDefault(c => c.Id == id) is { } record ? Json.Ok(Of(record)) : ErrorPages.Missing($"We have no case {id}."))
                .WithSummary("A case with its rulings");
    }

    static JsonObject Of(CourtCase record)
    {
        var json = Json.Record(record);
        json["url"] = Paths.Of(record);
        return json;
    }
}
