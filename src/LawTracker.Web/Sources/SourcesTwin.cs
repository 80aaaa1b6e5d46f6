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
        var sources = tracker.Published.Corpus().Sources;
        var used = RequestQuota.Used(tracker.Store, sources, tracker.Time.GetUtcNow().UtcDateTime);
        return Json.Ok(sources.Select(source =>
        {
            var json = Json.Record(source);
            json["url"] = "/sources#" + source.Id;
            json["health"] = Json.Node(health.GetValueOrDefault(source.Id));
            json["next"] = Json.Node(Schedule.Of(source, health.GetValueOrDefault(source.Id)?.LastRun));
            json["state"] = SourceState.Of(source, health.GetValueOrDefault(source.Id), tracker.Time.GetUtcNow().UtcDateTime);
            json["mismatches"] = Json.Node(mismatches[source.Id]);
            if (source.Quota is not null)
                json["requestsUsed"] = used[source.Id];
            return json;
        }));
    }).WithSummary("Where official text is fetched, and how each source is doing");
}
