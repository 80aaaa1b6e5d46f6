using LawTracker.Searching;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Search;

/// <summary>The same search as the page's, for programs.</summary>
static class SearchTwin
{
    public static void MapSearchTwin(this WebApplication app) => app.MapGet("/search.json", (HttpRequest request, Tracker tracker) =>
    {
        var (address, bad) = SearchAddress.Read(request.Query);
        if (address is null)
            return (IResult)ErrorPages.BadParameter(bad!, request.Query[bad!], SearchAddress.Wanted(bad!));
        var result = tracker.Search.Find(address.Request(tracker.Today));
        if (result.IsCutShort)
            PageCache.NotKept(request.HttpContext);
        return Json.Ok(SearchJson.Of(result, address.On ?? tracker.Today));
    }).WithSummary("The laws that a query finds, with facets and suggestions").WithDescription("q; jurisdiction, topic, kind, status, year; on; sort; exact; cursor: the next page, as the answer before gives it");
}
