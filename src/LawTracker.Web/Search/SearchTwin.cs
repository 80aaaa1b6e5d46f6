using LawTracker.Searching;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Search;

/// <summary>The same search as the page's, for programs.</summary>
static class SearchTwin
{
    public static void MapSearchTwin(this WebApplication app) => app.MapGet("/search.json", (HttpRequest request, Tracker tracker) =>
        SearchAddress.Read(request.Query) is { } address
            ? Json.Ok(SearchJson.Of(tracker.Search.Find(address.Request(tracker.Today)), tracker.Today))
            : ErrorPages.BadParameter("page", request.Query["page"], "a page number"));
}
