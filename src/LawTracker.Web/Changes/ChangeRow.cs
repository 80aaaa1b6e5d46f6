using LawTracker.Publishing.Changes;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Changes;

/// <summary>A change for programs: as JSON, and as a line of a table.</summary>
public sealed record ChangeRow(
    string Id, string Step, string Origin, string Kind, string? Element, string Jurisdiction, string? Law, string? Title, string? Citation, string? Case, IReadOnlyList<string> Topics, string? Question, string? Part,
    string? Before, string? After, string? Event, string? On, string? Effective, string? Cite, string? Mends, int Revision, string KnownAt, string UpdatedAt, string Url, string Sentence)
{
    internal static ChangeRow Of(ChangeLinks links, Change c) => new(
        c.Id, c.Step, c.Origin.Name(), c.Kind, c.Element?.Name(), c.Jurisdiction.Value, c.Law?.Id.Value, c.Law is { } law ? Names.Of(law, DateOnly.MaxValue) : null, c.Law?.Cite, c.Case?.Id,
        [.. c.Topics.Select(t => t.Value)], c.Question?.Value, c.Part, c.Before, c.After, c.Event, c.On?.ToString(), c.Effective?.ToString(), c.Cite, c.Mends, c.Known.Revision, At(c.Known.At), At(c.UpdatedAt), links.Of(c), c.Sentence);

    static string At(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
