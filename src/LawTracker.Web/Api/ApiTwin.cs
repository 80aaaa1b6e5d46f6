using LawTracker.Web.Hosting;

namespace LawTracker.Web.Api;

/// <summary>Every address for programs, for programs.</summary>
static class ApiTwin
{
    public static void MapApiTwin(this WebApplication app) => app.MapGet("/api.json", (Tracker tracker, EndpointDataSource endpoints) =>
        Json.Ok(Offer.All(endpoints, tracker.Published.Corpus())))
        .WithSummary("This list");
}
