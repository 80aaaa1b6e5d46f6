using LawTracker.Web.Hosting;

namespace LawTracker.Web.Reconciling;

/// <summary>Other trackers' counts beside ours, with the places we count.</summary>
static class ReconciliationTwin
{
    public static void MapReconciliationTwin(this WebApplication app) => app.MapGet("/reconciliation.json", (Tracker tracker) =>
        Json.Ok(CountRow.Of(tracker.Published.Corpus(), tracker.Today).Select(row => new { row.Stated, oursThen = row.Then, oursNow = row.Now, row.Difference })))
            .WithSummary("What other trackers count, beside our own counts");
}
