using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>The file of election days, from which the windows of election laws are computed.</summary>
public sealed record ElectionCalendar : IRecord
{
    public string Folder => "";

    public string Key => "elections";

    public required IReadOnlyList<ElectionDay> Elections { get; init; }

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];
}

public sealed record ElectionDay
{
    [Description("Where it is held; an election of a federation is held in its parts too")]
    public required JurisdictionId Jurisdiction { get; init; }

    public required DateOnly On { get; init; }

    public required ElectionKind Kind { get; init; }

    [Description("What is elected, in words")]
    public required string What { get; init; }

    [Description("The rule that sets the day")]
    public string? Cite { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }
}

public enum ElectionKind { General, Primary, PrimaryRunoff, Runoff, Special, Municipal }

/// <summary>The days before an election in which a law applies.</summary>
/// <param name="From">The first day: the election day less the number of days.</param>
/// <param name="Election">The election it is counted back from.</param>
public sealed record ElectionWindow(DateOnly From, ElectionDay Election)
{
    /// <summary>The windows of a law that counts <paramref name="days"/> days back, for elections that are not over on <paramref name="today"/>, the next first.
    /// Where the law counts from general elections only, others are left out. Early voting is not considered.</summary>
    public static IReadOnlyList<ElectionWindow> Of(Corpus corpus, Instrument law, int days, bool generalOnly, DateOnly today)
    {
        var places = corpus.Lineage(law.Id.Jurisdiction);
        return [.. corpus.Elections
            .Where(e => e.On >= today && places.Contains(e.Jurisdiction) && (!generalOnly || e.Kind == ElectionKind.General))
            .OrderBy(e => e.On)
            .Select(e => new ElectionWindow(e.On.AddDays(-days), e))];
    }
}
