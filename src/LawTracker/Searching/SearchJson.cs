using System.Net;
using LawTracker.Laws;

namespace LawTracker.Searching;

/// <summary>A search result as <c>/search.json</c> and <c>lawtracker search --json</c> give it.</summary>
/// <param name="Query">As asked.</param>
/// <param name="ReadAs">How it was read.</param>
/// <param name="Total">Laws found.</param>
/// <param name="Results">This page of them.</param>
/// <param name="Facets">Counts by facet and value.</param>
/// <param name="Suggestions">What had to be mended, and words that stand nowhere.</param>
/// <param name="Partial">Whether the search was ended early or cut: there may be more.</param>
public sealed record SearchJson(
    string Query, string ReadAs, int Total, IReadOnlyList<SearchHitJson> Results, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Facets, IReadOnlyList<string> Suggestions, bool Partial)
{
    public static SearchJson Of(SearchResult found, DateOnly on) => new(
        found.Query, found.ReadAs, found.Total,
        [.. found.Hits.Select(h => SearchHitJson.Of(h, on))],
        found.Facets.ToDictionary(f => f.Name, IReadOnlyDictionary<string, int> (f) => f.Values.ToDictionary(v => v.Value, v => v.Count, StringComparer.Ordinal), StringComparer.Ordinal),
        [.. found.Remarks, .. NothingWords.Of(found.Nearly.Hits), .. found.Places.Select(NothingWords.Of), .. found.Nothing is { } nothing ? NothingWords.Of(nothing) : [], .. found.Cuts],
        Partial: found.Cuts.Count > 0);
}

/// <summary>A law found. The snippet is HTML: its text is encoded, the words found stand in <c>mark</c>.</summary>
public sealed record SearchHitJson(InstrumentId Id, string Title, string Citation, JurisdictionId Jurisdiction, IReadOnlyList<TopicId> Topics, LegalStatus Status, string Url, string Snippet)
{
    internal static SearchHitJson Of(SearchHit hit, DateOnly on)
    {
        var passage = hit.Passages.Count > 0 ? hit.Passages[0] : new Passage(null, []);
        return new(
            hit.Law.Id, hit.Law.TitleOn(on), hit.Law.Cite, hit.Law.Id.Jurisdiction, hit.Law.Topics, hit.Status,
            "/laws/" + hit.Law.Id + (passage.Path is null ? "" : "#p-" + passage.Path.Replace('/', '-')),
            string.Concat(passage.Stretches.Select(s => s.IsHit ? $"<mark>{WebUtility.HtmlEncode(s.Text)}</mark>" : WebUtility.HtmlEncode(s.Text))));
    }
}
