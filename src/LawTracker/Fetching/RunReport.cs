using LawTracker.Sources;

namespace LawTracker.Fetching;

/// <summary>What became of one page.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Source">The source it belongs to, if any.</param>
/// <param name="Outcome"><c>parsed</c>, <c>index</c>, <c>nothing</c>, <c>unchanged</c>, <c>quarantined</c>, <c>unsupported</c> or <c>failed</c>.</param>
/// <param name="Reason">Why, where that is not plain.</param>
/// <param name="Instruments">Instruments or sections read.</param>
/// <param name="Provisions">Provisions read.</param>
/// <param name="Characters">Characters of law text read.</param>
public sealed record PageOutcome(string Url, string? Source, string Outcome, string? Reason, int Instruments, int Provisions, long Characters)
{
    /// <summary>The outcome of a page that could be read.</summary>
    public static string Of(PageResult result) => result.Instruments.Count > 0 ? "parsed" : result.NothingReason is null ? "index" : "nothing";
}

/// <summary>One run, told whole: nothing that failed is left out.</summary>
public sealed record RunReport
{
    public required IReadOnlyList<string> Sources { get; init; }

    public DateTime StartedAt { get; init; }

    public double Seconds { get; set; }

    public int Pages { get; set; }

    public long Bytes { get; set; }

    /// <summary>Pages by outcome.</summary>
    public SortedDictionary<string, int> Outcomes { get; } = new(StringComparer.Ordinal);

    /// <summary>Links to pages that the archive being replayed does not hold.</summary>
    public int NotInArchive { get; set; }

    public int Instruments { get; set; }

    public long Provisions { get; set; }

    public long Characters { get; set; }

    /// <summary>Texts proposed for review.</summary>
    public int Proposed { get; set; }

    /// <summary>Pinned texts published: they were decided with the data.</summary>
    public int Published { get; set; }

    /// <summary>Pages that were quarantined or failed, and why.</summary>
    public List<PageOutcome> Problems { get; } = [];

    public double PagesPerSecond => Seconds > 0 ? Math.Round(Pages / Seconds, 1) : 0;

    public double PeakMemoryMegabytes { get; set; }

    public void Count(PageOutcome page)
    {
        Pages++;
        Outcomes[page.Outcome] = Outcomes.GetValueOrDefault(page.Outcome) + 1;
        Instruments += page.Instruments;
        Provisions += page.Provisions;
        Characters += page.Characters;
        if (page.Outcome is "quarantined" or "failed")
            Problems.Add(page);
    }
}
