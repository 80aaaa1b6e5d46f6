using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>Which changes are wanted. Several values of one kind widen, several kinds narrow; nothing chosen is everything.</summary>
public sealed record ChangeFilter
{
    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Jurisdictions { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Origins { get; init; } = [];

    public InstrumentId? Law { get; init; }

    /// <summary>Only what courts did.</summary>
    public bool InCourt { get; init; }

    /// <summary>Only bills.</summary>
    public bool OfBills { get; init; }

    public bool Holds(Change change) =>
        Has(Topics, change.Topics.Select(t => t.Value))
        && Has(Jurisdictions, [change.Jurisdiction.Value])
        && Has(Questions, [change.Question?.Value ?? ""])
        && Has(Kinds, [change.Kind])
        && Has(Origins, [change.Origin.Name()])
        && (Law is null || change.Law?.Id == Law)
        && (!InCourt || change.Case is not null)
        && (!OfBills || change.Law?.Kind == InstrumentKind.Bill);

    static bool Has(IReadOnlyList<string> wanted, IEnumerable<string> values) => wanted.Count == 0 || values.Any(v => wanted.Contains(v, StringComparer.Ordinal));
}
