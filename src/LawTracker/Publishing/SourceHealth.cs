using System.Text.Json;
using System.Text.Json.Serialization;
using LawTracker.CuratedData;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Publishing;

/// <summary>How a source has been doing: the two lags that tell its silence from ours.</summary>
public sealed record SourceHealth(DateTime? LastRunAt, DateTime? LastGoodAt, DateTime? LastChangeAt, int Pages, int Bad)
{
    /// <summary>When a person last let a page of it out of quarantine.</summary>
    public DateTime? ReleasedAt { get; init; }

    public string? ReleasedBy { get; init; }

    public LastRun? LastRun { get; init; }

    /// <summary>Of a feed of bills: how many wait for a person, because our topics' terms speak for them.</summary>
    public int Triaged { get; init; }

    /// <summary>Of a feed of bills: how many are of none of our topics; nothing but the count is kept of them.</summary>
    public int Unrelated { get; init; }
}

/// <summary>The newest run of a source, and of its report what tells how it went.</summary>
public sealed record LastRun
{
    /// <summary>Where it was interrupted and gone on with, the first time.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Null while it goes on, and where it was interrupted.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>Whether a process is at it now.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Whether its pages came from an archive: the publisher was not asked.</summary>
    public bool FromArchive { get; init; }

    public int Pages { get; init; }

    public int New { get; init; }

    public int Changed { get; init; }

    /// <summary>Runs one after another, this one last, in which a fault that may pass kept pages from us.</summary>
    public int FailedInARow { get; init; }

    /// <summary>Pages by outcome.</summary>
    public IReadOnlyDictionary<string, int> Outcomes { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Pages that were quarantined, disallowed or failed, by the code of the reason.</summary>
    public IReadOnlyDictionary<string, int> Reasons { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    [JsonIgnore]
    public bool ReadNothing => !Outcomes.Keys.Any(o => o is "parsed" or "index" or "nothing" or "unchanged");

    public static LastRun Of(RunRow row) => row.Report is { } report
        ? JsonSerializer.Deserialize<LastRun>(report, RecordJson.Options)! with { StartedAt = row.StartedAt, EndedAt = row.EndedAt }
        : new() { StartedAt = row.StartedAt, EndedAt = row.EndedAt };

    /// <summary>Of each source that was ever run, by its id.</summary>
    public static IReadOnlyDictionary<string, LastRun> OfAll(TrackerStore store)
    {
        using var db = store.Open();
        var newest = db.Runs.GroupBy(r => r.SourceId).Select(g => g.Max(r => r.Id));
        return db.Runs.AsNoTracking().Where(r => newest.Contains(r.Id)).ToList().ToDictionary(r => r.SourceId, r => Of(r) with { IsRunning = r.EndedAt is null && IsHeld(store, r.SourceId) }, StringComparer.Ordinal);
    }

    static bool IsHeld(TrackerStore store, string source)
    {
        using var held = store.TryHold(RunRow.Hold(source));
        return held is null;
    }
}
