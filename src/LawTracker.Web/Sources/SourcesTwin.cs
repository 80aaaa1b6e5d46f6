using LawTracker.Checking;
using LawTracker.Fetching;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Sources;

/// <summary>The sources with how they have been doing and where they contradict what we hold; contradictions of no source of ours are in <see cref="MismatchTwin"/>.</summary>
static class SourcesTwin
{
    public static void MapSourcesTwin(this WebApplication app) => app.MapGet("/sources.json", (Tracker tracker) =>
    {
        var health = tracker.Published.Health();
        var mismatches = MismatchLog.List(tracker.Store, tracker.Today).ToLookup(m => m.Seen.Source, StringComparer.Ordinal);
        return Json.Ok(tracker.Published.Corpus().Sources.Select(source =>
        {
            var json = Json.Record(source);
            json["url"] = "/sources#" + source.Id;
            json["health"] = Json.Node(health.GetValueOrDefault(source.Id));
            json["state"] = SourceState.Of(source, health.GetValueOrDefault(source.Id), tracker.Time.GetUtcNow().UtcDateTime);
            json["mismatches"] = Json.Node(mismatches[source.Id]);
            return json;
        }));
    });
}
