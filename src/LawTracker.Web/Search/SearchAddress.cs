using System.Globalization;
using LawTracker.Searching;
using Microsoft.AspNetCore.WebUtilities;

namespace LawTracker.Web.Search;

/// <summary>The address of a search says all of it: words, facets chosen, page.</summary>
public sealed record SearchAddress(string Query, IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen, int Page)
{
    public const int PageSize = 20;

    const int LongestQuery = 500, LastPage = 10_000;

    static readonly string[] Names = ["jurisdiction", "topic", "kind", "status", "year"];

    /// <summary>Null where the page is no page number; a query too long to be meant is cut.</summary>
    public static SearchAddress? Read(IQueryCollection query)
    {
        var page = 1;
        var text = query["page"].ToString();
        if (text.Length > 0 && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) || page is < 1 or > LastPage))
            return null;
        var q = query["q"].ToString().Trim();
        return new(
            q.Length > LongestQuery ? q[..LongestQuery] : q,
            Names.ToDictionary(n => n, n => (IReadOnlyList<string>)[.. query[n].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal),
            page);
    }

    public SearchRequest Request(DateOnly on) => new()
    {
        Query = Query,
        Jurisdictions = Chosen["jurisdiction"],
        Topics = Chosen["topic"],
        Kinds = Chosen["kind"],
        Statuses = Chosen["status"],
        Years = Chosen["year"],
        On = on,
        Skip = (Page - 1) * PageSize,
        Take = PageSize,
    };

    public bool HasChoices => Chosen.Values.Any(v => v.Count > 0);

    /// <summary>The same search with this value chosen, or given up.</summary>
    public string Toggle(string name, string value)
    {
        var chosen = Chosen.ToDictionary(StringComparer.Ordinal);
        chosen[name] = chosen[name].Contains(value, StringComparer.Ordinal) ? [.. chosen[name].Where(v => v != value)] : [.. chosen[name], value];
        return Of(Query, chosen, 1);
    }

    public string ToPage(int page) => Of(Query, Chosen, page);

    public static string ForWords(string query) => Of(query, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), 1);

    static string Of(string query, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen, int page)
    {
        List<KeyValuePair<string, string?>> pairs = [];
        if (query.Length > 0)
            pairs.Add(new("q", query));
        pairs.AddRange(Names.Where(chosen.ContainsKey).SelectMany(n => chosen[n], (n, v) => KeyValuePair.Create(n, (string?)v)));
        if (page > 1)
            pairs.Add(new("page", page.ToString(CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString("/search", pairs);
    }
}
