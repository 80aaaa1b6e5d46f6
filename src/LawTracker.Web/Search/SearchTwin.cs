using LawTracker.Searching;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Search;

/// <summary>The same search as the page's, for programs.</summary>
static class SearchTwin
{
    public static void MapSearchTwin(this WebApplication app) => app.MapGet("/search.json", (HttpRequest request, Tracker tracker) =>
    {
        var (address, bad) = SearchAddress.Read(request.Query);
        return address is null
            ? (IResult)ErrorPages.BadParameter(bad!, request.Query[bad!], SearchAddress.Wanted(bad!))
            : Json.Ok(SearchJson.Of(tracker.Search.Find(address.Request(tracker.Today)), address.On ?? tracker.Today));
    });
}
