using LawTracker.Publishing.Changes;
using LawTracker.Searching;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;
using LawTracker.Web.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LawTracker.Web.Feeds;

/// <summary>A search as a feed: the laws it finds, those of which something new is known first. A reader sees each new match once, and each match again when something of it changes.</summary>
static class SearchFeed
{
    public static void MapSearchFeed(this WebApplication app)
    {
        app.MapGet("/search.atom", (HttpRequest request, Tracker tracker) => Answer(request, tracker, FeedFormats.Atom))
            .WithSummary("What is new among the laws that a search finds, as an Atom feed").WithDescription("as /search.json");
        app.MapGet("/search.feed.json", (HttpRequest request, Tracker tracker) => Answer(request, tracker, FeedFormats.Json))
            .WithSummary("The same as a JSON Feed").WithDescription("as /search.json");
    }

    static IResult Answer(HttpRequest request, Tracker tracker, Func<HttpRequest, Feed, IResult> write)
    {
        var (address, bad) = SearchAddress.Read(request.Query);
        if (address is null)
            return ErrorPages.BadParameter(bad!, request.Query[bad!], SearchAddress.Wanted(bad!));
        var found = tracker.Search.Find(address.Followed().Request(tracker.Today) with { Take = 0 });
        return found.Cuts.Count == 0 ? write(request, Of(tracker, address.Followed(), found)) : NotWhole(request, found.Cuts);
    }

    /// <summary>A feed that lacks matches would say that they are gone: a reader is told to ask again.</summary>
    static ProblemHttpResult NotWhole(HttpRequest request, IReadOnlyList<string> cuts)
    {
        request.HttpContext.Response.Headers.RetryAfter = "60";
        return TypedResults.Problem(string.Join(' ', cuts) + " Ask again later, or narrow the search.", statusCode: StatusCodes.Status503ServiceUnavailable, title: "The search could not be made whole");
    }

    static Feed Of(Tracker tracker, SearchAddress address, SearchResult found)
    {
        var (corpus, log) = (tracker.Published.Corpus(), tracker.Published.Changes());
        List<Instrument> laws = [.. found.Laws.OrderByDescending(l => log.LastOf(l.Id)).ThenBy(l => l.Id)];
        return new(
            "LawTracker: " + (address.Query.Length > 0 ? $"search for {address.Query}" : "all laws"), address.ToString(), address.ToString(), address.At("/search.atom"), address.At("/search.feed.json"),
            laws.Select(l => (DateTime?)log.LastOf(l.Id)).Max() ?? log.Baseline?.At ?? DateTime.UnixEpoch, [.. laws.Take(Feed.Most).Select(l => Entry(corpus, log, l, tracker.Today))]);
    }

    static FeedEntry Entry(Corpus corpus, ChangeLog log, Instrument law, DateOnly today)
    {
        var place = corpus.Jurisdiction(law.Id.Jurisdiction) is { } known ? corpus.LabelOf(known) : law.Id.Jurisdiction.Value;
        var last = log.Of(law.Id).OrderByDescending(c => c.UpdatedAt).FirstOrDefault();
        return new(
            "law", law.Id.Value, $"{place}: {Names.Of(law, today)}", Paths.Of(law.Id), log.Of(law.Id).Select(c => (DateTime?)c.Known.At).Min() ?? log.LastOf(law.Id), log.LastOf(law.Id),
            $"{law.Cite}. {law.Plain}" + (last is null ? "" : $" Last change known here: {last.Sentence}."),
            [law.Id.Jurisdiction.Value, .. law.Topics.Select(t => t.Value)], LawRow.Of(corpus, law, today));
    }
}
