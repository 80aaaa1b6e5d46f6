using LawTracker.Publishing.Changes;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;
using LawTracker.Web.Search;

namespace LawTracker.Web.Feeds;

/// <summary>A search as a feed: the laws it finds, those of which something new is known first. A reader sees each new match once, and each match again when something of it changes.</summary>
static class SearchFeed
{
    public static void MapSearchFeed(this WebApplication app)
    {
        app.MapGet("/search.atom", (HttpRequest request, Tracker tracker) => Answer(request, tracker, FeedFormats.Atom));
        app.MapGet("/search.feed.json", (HttpRequest request, Tracker tracker) => Answer(request, tracker, FeedFormats.Json));
    }

    static IResult Answer(HttpRequest request, Tracker tracker, Func<HttpRequest, Feed, IResult> write)
    {
        var (address, bad) = SearchAddress.Read(request.Query);
        return address is null ? ErrorPages.BadParameter(bad!, request.Query[bad!], SearchAddress.Wanted(bad!)) : write(request, Of(tracker, address.Followed()));
    }

    static Feed Of(Tracker tracker, SearchAddress address)
    {
        var (corpus, log) = (tracker.Published.Corpus(), tracker.Published.Changes());
        var found = tracker.Search.Find(address.Request(tracker.Today) with { Take = 0 });
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
