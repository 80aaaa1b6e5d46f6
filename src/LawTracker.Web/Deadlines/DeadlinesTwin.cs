using System.Text;
using LawTracker.Web.Feeds;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Deadlines;

/// <summary>Deadlines as a calendar, Atom, JSON and CSV, with the filters of their page.</summary>
static class DeadlinesTwin
{
    public static void MapDeadlinesTwins(this WebApplication app)
    {
        app.MapGet("/deadlines.ics", (HttpRequest request, Tracker tracker) => Answer(request, tracker, list =>
            TypedResults.Text(DeadlinesCalendar.Of(list, tracker.Published.Changes(), FullAddress.Site(request)), "text/calendar", Encoding.UTF8)))
                .WithSummary("Days on which law turns, as a calendar to subscribe to").WithDescription("topic; jurisdiction; kind; when=all for past ones too");
        app.MapGet("/deadlines.json", (HttpRequest request, Tracker tracker) => Answer(request, tracker, list => Json.Ok(list.Chosen.Select(d => DeadlineRow.Of(d, list.Today)))))
            .WithSummary("Days on which law turns: effect, enforcement, expiry, election windows").WithDescription("topic; jurisdiction; kind; when=all for past ones too");
        app.MapGet("/deadlines.csv", (HttpRequest request, Tracker tracker) => Answer(request, tracker, list => Csv.Of(list.Chosen.Select(d => DeadlineRow.Of(d, list.Today)))))
            .WithSummary("The same as a table").WithDescription("topic; jurisdiction; kind; when=all for past ones too");
        app.MapGet("/deadlines.atom", (HttpRequest request, Tracker tracker) => Answer(request, tracker, list => FeedFormats.Atom(request, FeedOf(tracker, list))))
            .WithSummary("The same as an Atom feed").WithDescription("topic; jurisdiction; kind; when=all for past ones too");
    }

    static IResult Answer(HttpRequest request, Tracker tracker, Func<DeadlinesList, IResult> answer)
    {
        var (list, bad, value) = DeadlinesList.Read(tracker, request.Query);
        return list is null ? ErrorPages.BadParameter(bad!, value, DeadlinesList.Wanted(bad!)) : answer(list);
    }

    static Feed FeedOf(Tracker tracker, DeadlinesList list)
    {
        var log = tracker.Published.Changes();
        var filters = list.Filters.From(null);
        List<Deadline> part = [.. DeadlinePart.After(list, Feed.Most + 1)];
        DateTime At(Deadline d) => log.RevisedAt("laws", d.Law.Id.Value);
        return new("LawTracker: deadlines", filters.At(DeadlinesList.Path), filters.At(DeadlinesList.Path), filters.At("/deadlines.atom"), null, part.Select(d => (DateTime?)At(d)).Max() ?? log.Baseline?.At ?? DateTime.UnixEpoch,
        [
            .. part.Take(Feed.Most).Select(d => new FeedEntry(
                "deadline", d.Id, $"{d.On.InWords()}: {(list.Corpus.Jurisdiction(d.Law.Id.Jurisdiction) is { } place ? list.Corpus.LabelOf(place) : d.Law.Id.Jurisdiction.Value)}: {Names.Of(d.Law, list.Today)}: {d.What}", DeadlineRow.Address(d), At(d), At(d),
                $"{d.Cite}. {d.Why} As the data stands on {PartialDate.Of(list.Today).InWords()}; a legislature or a court can move it.", [d.Law.Id.Jurisdiction.Value, .. d.Topics.Select(t => t.Value)], DeadlineRow.Of(d, list.Today))),
        ])
        {
            NextAfter = part.Count > Feed.Most ? part[Feed.Most - 1].Id : null,
        };
    }
}
