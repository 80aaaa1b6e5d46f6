using LawTracker.Publishing.Changes;
using LawTracker.Web.Changes;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Feeds;

/// <summary>Lists and records as feeds of their changes: the page's address with <c>.atom</c> or <c>.feed.json</c> added.</summary>
static class ListFeeds
{
    public static void MapListFeeds(this WebApplication app)
    {
        foreach (var format in new[] { ".atom", ".feed.json" })
        {
            app.MapGet("/jurisdictions/{id:regex(^[a-z0-9-]+$)}" + format, (string id, HttpRequest request, Tracker tracker) =>
                JurisdictionId.TryParse(id, null, out var place) && tracker.Published.Corpus().Jurisdiction(place) is { } record
                    ? Answer(request, tracker, format, Paths.Of(place), record.Name, new() { Jurisdictions = [id] }) : ErrorPages.Missing($"We have no jurisdiction {id}."))
                        .WithSummary("What changed in a place, as a feed");
            app.MapGet("/topics/{id:regex(^[a-z0-9-]+$)}" + format, (string id, HttpRequest request, Tracker tracker) =>
                TopicId.TryParse(id, null, out var topic) && tracker.Published.Corpus().Topic(topic) is { } record
                    ? Answer(request, tracker, format, Paths.Of(topic), record.Name, new() { Topics = [id] }) : ErrorPages.Missing($"We have no topic {id}."))
                        .WithSummary("What changed in a topic, as a feed");
            app.MapGet("/laws/{jurisdiction:regex(^[a-z0-9-]+$)}/{slug:regex(^[a-z0-9-]+$)}" + format, (string jurisdiction, string slug, HttpRequest request, Tracker tracker) =>
                InstrumentId.TryParse($"{jurisdiction}/{slug}", null, out var id) && tracker.Published.Corpus().Law(id) is { } law
                    ? Answer(request, tracker, format, Paths.Of(id), Names.Of(law, tracker.Today), new() { Law = id }) : ErrorPages.Missing($"We have no law {jurisdiction}/{slug}."))
                        .WithSummary("What changed of a law, as a feed");
            app.MapGet("/cases" + format, (HttpRequest request, Tracker tracker) => Answer(request, tracker, format, "/cases", "what courts did", new() { InCourt = true }))
                .WithSummary("What courts did, as a feed");
            app.MapGet("/bills" + format, (HttpRequest request, Tracker tracker) => Answer(request, tracker, format, "/bills", "bills", new() { OfBills = true }))
                .WithSummary("What changed of bills, as a feed");
        }
    }

    static IResult Answer(HttpRequest request, Tracker tracker, string format, string page, string title, ChangeFilter filter)
    {
        var log = tracker.Published.Changes();
        var after = request.Query["after"].ToString();
        if (after.Length > 0 && log.PlaceOf(after) is null)
            return ErrorPages.BadParameter("after", after, ChangesList.Wanted("after"));
        var feed = ChangeFeed.Of(tracker.Published, log.Where(filter), after.Length > 0 ? after : null, $"changes, {title}", form => page + form);
        return format == ".atom" ? FeedFormats.Atom(request, feed) : FeedFormats.Json(request, feed);
    }
}
