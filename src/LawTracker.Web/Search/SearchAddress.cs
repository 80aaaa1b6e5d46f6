using System.Globalization;
using LawTracker.Searching;
using Microsoft.AspNetCore.WebUtilities;

namespace LawTracker.Web.Search;

/// <summary>The address of a search says all of it: words, facets chosen, day, order, where the list goes on.</summary>
public sealed record SearchAddress
{
    public const int PageSize = 20;

    /// <summary>A query longer than any person's is cut.</summary>
    const int LongestQuery = 10_000;

    static readonly string[] Facets = ["jurisdiction", "topic", "kind", "status", "year"];

    /// <summary>Every key that a search's address may have.</summary>
    public static readonly string[] Keys = ["q", .. Facets, "on", "sort", "exact", "cursor"];

    public string Query { get; private init; } = "";

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; private init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Only law that was in force on this day.</summary>
    public DateOnly? On { get; private init; }

    public SearchSort Sort { get; private init; }

    /// <summary>Only the words typed.</summary>
    public bool IsExact { get; private init; }

    public SearchCursor Cursor { get; private init; }

    /// <summary>The search, or the name of the key whose value cannot be read.</summary>
    public static (SearchAddress? Address, string? Bad) Read(IQueryCollection query)
    {
        DateOnly? on = null;
        var sort = SearchSort.Relevance;
        SearchCursor cursor = default;
        if (query["on"].ToString() is { Length: > 0 } day)
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
                return (null, "on");
            on = read;
        }
        if (query["sort"].ToString() is { Length: > 0 } order && (!Enum.TryParse(order, ignoreCase: true, out sort) || !Enum.IsDefined(sort) || char.IsAsciiDigit(order[0])))
            return (null, "sort");
        if (query["cursor"].ToString() is { Length: > 0 } place && !SearchCursor.TryParse(place, out cursor))
            return (null, "cursor");
        var q = query["q"].ToString().Trim();
        return (new()
        {
            Query = q.Length > LongestQuery ? q[..LongestQuery] : q,
            Chosen = Facets.ToDictionary(n => n, n => (IReadOnlyList<string>)[.. query[n].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal),
            On = on,
            Sort = sort,
            IsExact = query["exact"] == "1",
            Cursor = cursor,
        }, null);
    }

    /// <summary>What a key's value should have been.</summary>
    public static string Wanted(string key) => key switch { "on" => "a day, like 2025-01-31", "sort" => "relevance, effective, changed or jurisdiction", _ => "the place in a list that a link of ours gave" };

    public SearchRequest Request(DateOnly today) => new()
    {
        Query = Query,
        Jurisdictions = Chosen["jurisdiction"],
        Topics = Chosen["topic"],
        Kinds = Chosen["kind"],
        Statuses = Chosen["status"],
        Years = Chosen["year"],
        On = On ?? today,
        InForceOnly = On is not null,
        Widen = !IsExact,
        Sort = Sort,
        Skip = Cursor.Offset,
        Take = PageSize,
    };

    public bool HasChoices => Chosen.Values.Any(v => v.Count > 0);

    /// <summary>The same search with this value chosen, or given up.</summary>
    public string Toggle(string name, string value)
    {
        var chosen = Chosen.ToDictionary(StringComparer.Ordinal);
        chosen[name] = chosen[name].Contains(value, StringComparer.Ordinal) ? [.. chosen[name].Where(v => v != value)] : [.. chosen[name], value];
        return (this with { Chosen = chosen, Cursor = default }).ToString();
    }

    public string WithoutChoices() => (this with { Chosen = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), Cursor = default }).ToString();

    public string Sorted(SearchSort sort) => (this with { Sort = sort, Cursor = default }).ToString();

    public string Exactly(bool exact) => (this with { IsExact = exact, Cursor = default }).ToString();

    public string OnAnyDay() => (this with { On = null, Cursor = default }).ToString();

    public string For(string query) => (this with { Query = query, Cursor = default }).ToString();

    /// <summary>From its beginning, in any order: what is followed.</summary>
    public SearchAddress Followed() => this with { Cursor = default, Sort = SearchSort.Relevance };

    /// <summary>The list from another place on.</summary>
    public string From(string generation, int offset) => (this with { Cursor = offset > 0 ? new(generation, offset) : default }).ToString();

    public static string ForWords(string query) => new SearchAddress { Query = query }.ToString();

    /// <summary>What the form must carry along besides the words and the day it asks for.</summary>
    public IEnumerable<(string Name, string Value)> Hidden()
    {
        foreach (var (name, value) in Facets.Where(Chosen.ContainsKey).SelectMany(n => Chosen[n], (n, v) => (n, v)))
            yield return (name, value);
        if (Sort != SearchSort.Relevance)
            yield return ("sort", Name(Sort));
        if (IsExact)
            yield return ("exact", "1");
    }

    public static string Name(SearchSort sort) => sort.ToString().ToLowerInvariant();

    public override string ToString() => At("/search");

    /// <summary>The same search in a format: <c>/search.atom?q=voice</c>.</summary>
    public string At(string path)
    {
        List<KeyValuePair<string, string?>> pairs = [];
        if (Query.Length > 0)
            pairs.Add(new("q", Query));
        if (On is { } on)
            pairs.Add(new("on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        pairs.AddRange(Hidden().Select(h => KeyValuePair.Create(h.Name, (string?)h.Value)));
        if (Cursor.Offset > 0)
            pairs.Add(new("cursor", Cursor.ToString()));
        return QueryHelpers.AddQueryString(path, pairs);
    }
}
