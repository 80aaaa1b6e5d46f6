using System.Text.Json.Serialization;
using LawTracker.Sources;

namespace LawTracker.Fetching;

/// <summary>What became of one page.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Source">The source it belongs to, if any.</param>
/// <param name="Outcome"><c>parsed</c>, <c>index</c>, <c>nothing</c>, <c>unchanged</c>, <c>quarantined</c>, <c>unsupported</c>, <c>robots</c> (robots.txt does not want us there) or <c>failed</c>.</param>
/// <param name="Reason">Why, where that is not plain.</param>
/// <param name="Instruments">Instruments or sections read.</param>
/// <param name="Provisions">Provisions read.</param>
/// <param name="Characters">Characters of law text read.</param>
public sealed record PageOutcome(string Url, string? Source, string Outcome, string? Reason, int Instruments, int Provisions, long Characters)
{
    /// <summary>What it meant for what we hold: <c>new</c>, <c>changed</c>, <c>not-modified</c>, <c>resumed</c>, or nothing.</summary>
    [JsonIgnore]
    public string? Change { get; init; }

    /// <summary>Of a feed of bills: bills newly put before a person.</summary>
    [JsonIgnore]
    public int Triaged { get; init; }

    /// <summary>Of a feed of bills: bills that the data has records of.</summary>
    [JsonIgnore]
    public int Tracked { get; init; }

    /// <summary>Of a feed of bills: bills of none of our topics.</summary>
    [JsonIgnore]
    public int Unrelated { get; init; }

    /// <summary>No further page of its source can be had for now: the service has said so.</summary>
    [JsonIgnore]
    public bool EndsSource { get; init; }

    /// <summary>The outcome of a page that could be read.</summary>
    public static string Of(PageResult result) => result.Instruments.Count > 0 ? "parsed" : result.NothingReason is null ? "index" : "nothing";
}

/// <summary>One run, told whole: nothing that failed is left out.</summary>
public sealed record RunReport
{
    public required IReadOnlyList<string> Sources { get; init; }

    public DateTime StartedAt { get; init; }

    public double Seconds { get; set; }

    /// <summary>Whether the pages came from an archive: the publishers were not asked.</summary>
    public bool FromArchive { get; init; }

    public int Pages { get; set; }

    /// <summary>Requests sent over the network, robots.txt and further attempts included.</summary>
    public int Requests { get; set; }

    /// <summary>After decompression.</summary>
    public long Bytes { get; set; }

    /// <summary>The server said that what we hold still stands.</summary>
    public int NotModified { get; set; }

    /// <summary>Pages that an earlier, interrupted run had already read; they were not asked for again.</summary>
    public int Resumed { get; set; }

    /// <summary>Pages read for the first time.</summary>
    public int New { get; set; }

    /// <summary>Pages that now say something else.</summary>
    public int Changed { get; set; }

    /// <summary>Pages by outcome.</summary>
    public SortedDictionary<string, int> Outcomes { get; } = new(StringComparer.Ordinal);

    /// <summary>Pages that were quarantined, disallowed or failed, by the code their reason begins with.</summary>
    public SortedDictionary<string, int> Reasons { get; } = new(StringComparer.Ordinal);

    /// <summary>Sources that were not read, and what they wait for.</summary>
    public SortedDictionary<string, string> Skipped { get; } = new(StringComparer.Ordinal);

    /// <summary>Sources of which pages wait for the next run, and why.</summary>
    public SortedDictionary<string, string> Waiting { get; } = new(StringComparer.Ordinal);

    /// <summary>Links to pages that the archive being replayed does not hold.</summary>
    public int NotInArchive { get; set; }

    public int Instruments { get; set; }

    public long Provisions { get; set; }

    public long Characters { get; set; }

    /// <summary>Texts proposed for review.</summary>
    public int Proposed { get; set; }

    /// <summary>Bills newly put before a person, because our topics' terms speak for them.</summary>
    public int Triaged { get; set; }

    /// <summary>Bills on the pages of feeds that the data has records of.</summary>
    public int BillsTracked { get; set; }

    /// <summary>Bills on the pages of feeds that are of none of our topics: they are only counted.</summary>
    public int BillsUnrelated { get; set; }

    /// <summary>Pinned texts published: they were decided with the data.</summary>
    public int Published { get; set; }

    /// <summary>Pages that were quarantined, disallowed or failed, and why.</summary>
    public List<PageOutcome> Problems { get; } = [];

    /// <summary>Runs of one source, one after another and this one the last, in which a fault that may pass kept pages from us.</summary>
    public int FailedInARow { get; set; }

    /// <summary>Whether a page could not be had for a reason that may pass: its host gave no answer, wants a rest, or its robots.txt could not be read.</summary>
    [JsonIgnore]
    public bool HasPassingFault => Problems.Exists(p => p.Outcome == "failed" && ReasonCode.Of(p.Reason) is "unreachable" or "resting" or "robots");

    public double PagesPerSecond => Seconds > 0 ? Math.Round(Pages / Seconds, 1) : 0;

    public double PeakMemoryMegabytes { get; set; }

    public void Count(PageOutcome page)
    {
        Pages++;
        Outcomes[page.Outcome] = Outcomes.GetValueOrDefault(page.Outcome) + 1;
        Instruments += page.Instruments;
        Provisions += page.Provisions;
        Triaged += page.Triaged;
        BillsTracked += page.Tracked;
        BillsUnrelated += page.Unrelated;
        Characters += page.Characters;
        NotModified += page.Change == "not-modified" ? 1 : 0;
        Resumed += page.Change == "resumed" ? 1 : 0;
        New += page.Change == "new" ? 1 : 0;
        Changed += page.Change == "changed" ? 1 : 0;
        if (page.Outcome is not ("quarantined" or "robots" or "failed"))
            return;
        Problems.Add(page);
        var code = ReasonCode.Of(page.Reason);
        Reasons[code] = Reasons.GetValueOrDefault(code) + 1;
    }
}
