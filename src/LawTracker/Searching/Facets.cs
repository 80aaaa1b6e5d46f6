using System.Globalization;
using LawTracker.Laws;

namespace LawTracker.Searching;

/// <summary>Facets with counts that combine: each counts the laws found under all the other facets' choices.</summary>
static class Facets
{
    static readonly (string Name, Func<SearchRequest, IReadOnlyList<string>> Chosen, Func<Instrument, LegalStatus, IEnumerable<string>> Values)[] All =
    [
        ("jurisdiction", r => r.Jurisdictions, (l, _) => [l.Id.Jurisdiction.Value]),
        ("topic", r => r.Topics, (l, _) => l.Topics.Select(t => t.Value)),
        ("kind", r => r.Kinds, (l, _) => [l.Kind.Name()]),
        ("status", r => r.Statuses, (_, s) => [s.Name()]),
        ("year", r => r.Years, (l, _) => Year(l) is { } year ? [year] : []),
    ];

    public static bool Chosen(SearchRequest request, Instrument law, LegalStatus status) => All.All(f => Admits(f, request, law, status));

    public static IReadOnlyList<Facet> Of(Corpus corpus, SearchRequest request, IReadOnlyList<(Instrument Law, LegalStatus Status)> laws) =>
    [.. All.Select(facet => new Facet(facet.Name, [.. laws
        .Where(l => All.Where(other => other.Name != facet.Name).All(other => Admits(other, request, l.Law, l.Status)))
        .SelectMany(l => facet.Values(l.Law, l.Status).Distinct(StringComparer.Ordinal))
        .GroupBy(v => v, StringComparer.Ordinal)
        .Select(g => new FacetValue(g.Key, Label(corpus, facet.Name, g.Key), g.Count(), facet.Chosen(request).Contains(g.Key, StringComparer.Ordinal)))
        .OrderByDescending(v => v.Count).ThenBy(v => v.Label, StringComparer.Ordinal)]))];

    /// <summary>The year a law was enacted, else introduced or begun.</summary>
    static string? Year(Instrument law) =>
        (law.Events.FirstOrDefault(e => e.Makes) ?? law.Events.OrderBy(e => e.On).FirstOrDefault())?.On.First.Year.ToString(CultureInfo.InvariantCulture);

    static bool Admits((string Name, Func<SearchRequest, IReadOnlyList<string>> Chosen, Func<Instrument, LegalStatus, IEnumerable<string>> Values) facet, SearchRequest request, Instrument law, LegalStatus status) =>
        facet.Chosen(request) is { Count: 0 } || facet.Values(law, status).Intersect(facet.Chosen(request), StringComparer.Ordinal).Any();

    static string Label(Corpus corpus, string facet, string value) => facet switch
    {
        "jurisdiction" => corpus.Jurisdiction(new(value))?.Short ?? value,
        "topic" => corpus.Topic(new(value))?.Name ?? value,
        _ => value.Replace('-', ' '),
    };
}
