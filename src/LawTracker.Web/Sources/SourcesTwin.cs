using LawTracker.Fetching;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Sources;

/// <summary>The sources with how they have been doing.</summary>
static class SourcesTwin
{
    public static void MapSourcesTwin(this WebApplication app) => app.MapGet("/sources.json", (Tracker tracker) =>
    {
        var health = tracker.Published.Health();
        var sources = tracker.Published.Corpus().Sources;
        var used = RequestQuota.Used(tracker.Store, sources, tracker.Time.GetUtcNow().UtcDateTime);
        return Json.Ok(sources.Select(source =>
        {
            var json = Json.Record(source);
            json["url"] = "/sources#" + source.Id;
            json["health"] = Json.Node(health.GetValueOrDefault(source.Id));
            json["state"] = SourceState.Of(source, health.GetValueOrDefault(source.Id), tracker.Time.GetUtcNow().UtcDateTime);
            if (source.Quota is not null)
                json["requestsUsed"] = used[source.Id];
            return json;
        }));
    });
}
