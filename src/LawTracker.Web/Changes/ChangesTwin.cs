using LawTracker.Publishing.Changes;
using LawTracker.Web.Feeds;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Changes;

/// <summary>The list of changes as Atom, JSON Feed and CSV, with the filters of its page.</summary>
static class ChangesTwin
{
    public static void MapChangesTwins(this WebApplication app)
    {
        app.MapGet("/changes.atom", (HttpRequest request, Tracker tracker) => Answer(request, tracker, list => FeedFormats.Atom(request, FeedOf(tracker, list))))
            .WithSummary("The same as an Atom feed").WithDescription("topic; jurisdiction; origin; kind; question, each again for more");
        app.MapGet("/changes.json", (HttpRequest request, Tracker tracker) => Answer(request, tracker, list => FeedFormats.Json(request, FeedOf(tracker, list))))
            .WithSummary("What changed in the law and in our records, as a JSON Feed").WithDescription("topic; jurisdiction; origin; kind; question, each again for more");
        app.MapGet("/changes.csv", (HttpRequest request, Tracker tracker) => Answer(request, tracker, list =>
        {
            var links = new ChangeLinks(tracker.Published);
            return Csv.Of(list.Changes.Select(c => ChangeRow.Of(links, c)));
        }))
            .WithSummary("The same as a table").WithDescription("topic; jurisdiction; origin; kind; question, each again for more");
    }

    static IResult Answer(HttpRequest request, Tracker tracker, Func<ChangesList, IResult> answer)
    {
        var (list, bad, value) = ChangesList.Read(tracker, request.Query);
        return list is null ? ErrorPages.BadParameter(bad!, value, ChangesList.Wanted(bad!)) : answer(list);
    }

    static Feed FeedOf(Tracker tracker, ChangesList list)
    {
        var filters = list.Filters.From(null);
        return ChangeFeed.Of(tracker.Published, list.Changes, list.Filters.After, "changes" + (filters.IsEmpty ? "" : $" ({string.Join(", ", filters.Chosen.Values.SelectMany(v => v))})"), format => filters.At(ChangesList.Path + format), ".json");
    }
}
