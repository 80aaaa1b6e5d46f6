namespace LawTracker.Storage;

/// <summary>A contradiction that a spot check saw, from its first sight on.</summary>
public sealed class MismatchRow
{
    public int Id { get; set; }

    public required string Kind { get; set; }

    public required string Subject { get; set; }

    /// <summary>The contradiction as last seen, as JSON.</summary>
    public required byte[] Json { get; set; }

    /// <summary>SHA-256 of what both sides say.</summary>
    public required string FactsSha256 { get; set; }

    public required DateTime FirstSeenAt { get; set; }

    public required DateTime LastSeenAt { get; set; }

    /// <summary>The check that saw it no more; null while it is seen.</summary>
    public DateTime? ResolvedAt { get; set; }

    public string? IgnoredBy { get; set; }

    public string? IgnoredWhy { get; set; }

    public DateTime? IgnoredAt { get; set; }

    public DateOnly? IgnoredUntil { get; set; }

    /// <summary><see cref="FactsSha256"/> when it was ignored: other facts are open again.</summary>
    public string? IgnoredFacts { get; set; }

    /// <summary>Who took that decision back; null while it stands.</summary>
    public string? ReopenedBy { get; set; }

    public string? ReopenedWhy { get; set; }

    public DateTime? ReopenedAt { get; set; }
}

/// <summary>An address that the data cites, and how it fared when we looked.</summary>
public sealed class LinkRow
{
    public required string Url { get; set; }

    public required DateTime LookedAt { get; set; }

    /// <summary><c>good</c>, <c>moved</c>, or the code its reason begins with: <c>gone</c>, <c>unreachable</c>, <c>blocked</c>, <c>robots</c>…</summary>
    public required string Outcome { get; set; }

    public string? Reason { get; set; }

    /// <summary>Where it leads for good, if elsewhere.</summary>
    public string? MovedTo { get; set; }

    /// <summary>The first look with this outcome since the last one with another.</summary>
    public required DateTime SinceAt { get; set; }

    /// <summary>On how many different days it fared so since then.</summary>
    public required int Days { get; set; }

    public DateTime? LastGoodAt { get; set; }
}
