using System.Globalization;
using LawTracker.Checking;
using LawTracker.Web.Graphics;

namespace LawTracker.Web.Sources;

/// <summary>Which mismatches a list shows, as its address says: the open ones unless it asks for others.</summary>
public sealed record MismatchFilter(MismatchKind? Kind, MismatchState State, int Page)
{
    public const int Size = 20;

    /// <summary>Reads <c>kind</c>, <c>state</c> and <c>page</c>.</summary>
    public static (MismatchFilter? Filter, BadQuery? Bad) Read(IQueryCollection query)
    {
        string? Given(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
        MismatchKind? kind = null;
        MismatchState? state = null;
        var page = 1;
        if (Given("kind") is { } k && (kind = ListName.Find<MismatchKind>(k)) is null)
            return (null, new("kind", k, "one of " + string.Join(", ", ListName.All(typeof(MismatchKind)))));
        if (Given("state") is { } s && (state = ListName.Find<MismatchState>(s)) is null)
            return (null, new("state", s, "one of " + string.Join(", ", ListName.All(typeof(MismatchState)))));
        if (Given("page") is { } p && (!int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out page) || page is < 1 or > 10_000))
            return (null, new("page", p, "a page number, 1 or more"));
        return (new(kind, state ?? MismatchState.Open, page), null);
    }

    public bool Holds(Mismatch mismatch) => mismatch.State == State && (Kind is null || mismatch.Seen.Kind == Kind);

    public string Query
    {
        get
        {
            string[] parts = [.. new[] { ("kind", Kind?.Name()), ("state", State == MismatchState.Open ? null : State.Name()), ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)) }.Where(p => p.Item2 is not null).Select(p => $"{p.Item1}={p.Item2}")];
            return parts.Length == 0 ? "" : "?" + string.Join('&', parts);
        }
    }

    /// <summary>The address of the page, at the list.</summary>
    public string Address => $"/sources{Query}#mismatches";
}
