using LawTracker.Web.Parts;

namespace LawTracker.Web.Deadlines;

/// <summary>A deadline for programs: as JSON, and as a line of a table. A date known only by month or year is given as that.</summary>
public sealed record DeadlineRow(
    string Id, string On, string Kind, string What, string Jurisdiction, string Law, string Title, string Cite, IReadOnlyList<string> Topics, string Why, string? SourceUrl, string? SourceLevel, string? Election, string? Case, string AsTheDataStandsOn, string Url)
{
    public static DeadlineRow Of(Deadline d, DateOnly today) => new(
        d.Id, d.On.ToString(), d.Kind.Name(), d.What, d.Law.Id.Jurisdiction.Value, d.Law.Id.Value, Names.Of(d.Law, today), d.Cite, [.. d.Topics.Select(t => t.Value)], d.Why,
        d.Source?.Url.ToString(), d.Source?.Level.Name(), d.Election?.What, d.Case?.Id, PartialDate.Of(today).ToString(), Address(d));

    /// <summary>Where on the site it is explained.</summary>
    public static string Address(Deadline d) => d switch
    {
        { Case: { } record } => Paths.Of(record),
        { Election: not null } => Paths.Of(d.Law.Id) + "#answers",
        _ => $"{Paths.Of(d.Law.Id)}#event-{d.Id[(d.Id.IndexOf('#', StringComparison.Ordinal) + 1)..d.Id.LastIndexOf('/')]}",
    };
}
