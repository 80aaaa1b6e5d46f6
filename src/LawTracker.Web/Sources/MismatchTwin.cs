using LawTracker.Checking;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Sources;

/// <summary>Every mismatch of every state, with counts by kind.</summary>
static class MismatchTwin
{
    public static void MapMismatchTwin(this WebApplication app) => app.MapGet("/sources/mismatches.json", (Tracker tracker) =>
    {
        var all = MismatchLog.List(tracker.Store, tracker.Today);
        return Json.Ok(new { on = tracker.Today, comparedAt = MismatchLog.LastRunAt(tracker.Store), counts = MismatchCounts.Of(all), mismatches = all });
    }).WithSummary("Where what we hold and what else we have seen disagree");
}
