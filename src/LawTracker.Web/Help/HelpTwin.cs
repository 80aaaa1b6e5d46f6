using LawTracker.Web.Hosting;

namespace LawTracker.Web.Help;

/// <summary>The services that help, as recorded, each with whether its check is still good.</summary>
static class HelpTwin
{
    public static void MapHelpTwin(this WebApplication app) => app.MapGet("/help.json", (Tracker tracker) => Json.Ok(tracker.Published.Corpus().Help.Select(service =>
    {
        var json = Json.Record(service);
        json["current"] = service.DueOn >= tracker.Today;
        return json;
    }))).WithSummary("Services that help people");
}
