using Microsoft.AspNetCore.WebUtilities;

namespace LawTracker.Web.Feeds;

/// <summary>What is chosen in a list that can be followed: values by name, from its address. The address says all of it, so it is the saved query.</summary>
public sealed record ListFilters
{
    readonly IReadOnlyList<string> names;

    ListFilters(IReadOnlyList<string> names, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen) => (this.names, Chosen) = (names, chosen);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; private init; }

    /// <summary>The id of the entry after which the list goes on; null at its beginning.</summary>
    public string? After { get; private init; }

    public IReadOnlyList<string> this[string name] => Chosen[name];

    public bool IsEmpty => Chosen.Values.All(v => v.Count == 0);

    /// <param name="query">The address's parameters.</param>
    /// <param name="known">The names that the list has, in the order of addresses, and the values that each may have.</param>
    /// <param name="isEntry">Whether an id is one of the list's.</param>
    /// <returns>The choice, or the name of the parameter that cannot be used and the value given.</returns>
    public static (ListFilters? Filters, string? Bad, string? Value) Read(IQueryCollection query, IReadOnlyList<(string Name, IEnumerable<string> Values)> known, Func<string, bool> isEntry)
    {
        Dictionary<string, IReadOnlyList<string>> chosen = new(StringComparer.Ordinal);
        foreach (var (name, values) in known)
        {
            List<string> given = [.. query[name].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];
            if (given.Find(v => !values.Contains(v, StringComparer.Ordinal)) is { } bad)
                return (null, name, bad);
            chosen[name] = given;
        }
        var after = query["after"].ToString();
        return after.Length > 0 && !isEntry(after)
            ? (null, "after", after)
            : (new([.. known.Select(k => k.Name)], chosen) { After = after.Length > 0 ? after : null }, null, null);
    }

    /// <summary>With this value chosen, or given up; from the beginning.</summary>
    public ListFilters Toggle(string name, string value) => With(name, Chosen[name].Contains(value, StringComparer.Ordinal) ? [.. Chosen[name].Where(v => v != value)] : [.. Chosen[name], value]);

    public ListFilters With(string name, IReadOnlyList<string> values) => this with { Chosen = new Dictionary<string, IReadOnlyList<string>>(Chosen, StringComparer.Ordinal) { [name] = values }, After = null };

    public ListFilters From(string? after) => this with { After = after };

    public ListFilters Cleared() => new(names, names.ToDictionary(n => n, _ => (IReadOnlyList<string>)[], StringComparer.Ordinal));

    /// <summary>The address of the list in a format: <c>/changes.atom?topic=elections</c>.</summary>
    public string At(string path)
    {
        var pairs = names.SelectMany(n => Chosen[n], (n, v) => KeyValuePair.Create(n, (string?)v));
        return QueryHelpers.AddQueryString(path, After is null ? pairs : pairs.Append(new("after", After)));
    }
}
