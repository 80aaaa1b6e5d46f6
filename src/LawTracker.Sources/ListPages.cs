using System.Globalization;

namespace LawTracker.Sources;

/// <summary>The next page of a list whose address carries the page's number, as in <c>?q=kite&amp;page=2</c>.</summary>
static class ListPages
{
    /// <summary>The address after this one, or none where this is the last page. The rest of the query stays as it is.</summary>
    /// <param name="page">The page.</param>
    /// <param name="current">Its number, as the answer says it.</param>
    /// <param name="last">The number of the last page.</param>
    public static IReadOnlyList<Uri> Next(this SourcePage page, string current, string last)
    {
        if (!int.TryParse(current, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end) || at < 1)
            throw page.Unreadable($"'{current}' of '{last}' is no page of a list");
        if (at >= end)
            return [];
        var rest = page.Url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !p.StartsWith("page=", StringComparison.Ordinal));
        return [new Uri(page.Url, "?" + string.Join('&', [.. rest, string.Create(CultureInfo.InvariantCulture, $"page={at + 1}")]))];
    }
}
