using LawTracker.Searching;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Search;

/// <summary>A law found, as <c>/search.json</c> gives it.</summary>
sealed record ResultJson(InstrumentId Id, string Title, string Citation, JurisdictionId Jurisdiction, IReadOnlyList<TopicId> Topics, LegalStatus Status, string Url, string Snippet);

/// <summary>What <c>/search.json</c> gives. <c>Remarks</c> says what was mended in the query, <c>Missing</c> which words stand nowhere.</summary>
sealed record SearchJson(
    string Query, string ReadAs, int Total, IReadOnlyList<ResultJson> Results, IReadOnlyList<Facet> Facets, IReadOnlyList<string> Suggestions, bool Partial, IReadOnlyList<string> Remarks, IReadOnlyList<string> Missing);

static class SearchTwin
{
    public static void MapSearchTwin(this WebApplication app) => app.MapGet("/search.json", (HttpRequest request, Tracker tracker) =>
    {
        if (SearchAddress.Read(request.Query) is not { } address)
            return (IResult)ErrorPages.BadParameter("page", request.Query["page"], "a page number");
        var result = tracker.Search.Find(address.Request(tracker.Today));
        return Json.Ok(new SearchJson(
            result.Query, result.ReadAs, result.Total, [.. result.Hits.Select(h => Of(h, tracker.Today))], result.Facets, [], Partial: false, result.Remarks, result.Missing));
    });

    static ResultJson Of(SearchHit hit, DateOnly today) => new(
        hit.Law.Id, hit.Law.TitleOn(today), hit.Law.Cite, hit.Law.Id.Jurisdiction, hit.Law.Topics, hit.Status, Paths.Of(hit.Law.Id),
        string.Concat(hit.Passages.Take(1).SelectMany(p => p.Stretches).Select(s => s.Text)));
}
