namespace LawTracker.Web.Feeds;

/// <summary>A value that a list can be narrowed to, and how many entries have it.</summary>
public sealed record FilterValue(string Value, string Label, int Count)
{
    /// <summary>The values that entries have, most frequent first, each counted once an entry.</summary>
    public static IReadOnlyList<FilterValue> Of<T>(IEnumerable<T> entries, Func<T, IEnumerable<string>> values, Func<string, string> label) =>
        [.. entries.SelectMany(values).GroupBy(v => v, StringComparer.Ordinal).Select(g => new FilterValue(g.Key, label(g.Key), g.Count())).OrderByDescending(v => v.Count).ThenBy(v => v.Label, StringComparer.Ordinal)];
}
