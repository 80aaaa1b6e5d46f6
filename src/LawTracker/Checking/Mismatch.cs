namespace LawTracker.Checking;

/// <summary>What kind of contradiction a spot check found.</summary>
public enum MismatchKind
{
    /// <summary>Another official source gives other words for a section.</summary>
    TextDiffers,

    /// <summary>A finding's anchor does not stand, exactly once, in the text held.</summary>
    AnchorLost,

    /// <summary>A bill still pending although its legislature is over.</summary>
    SessionOver,

    /// <summary>Another tracker counts otherwise than we do.</summary>
    TrackerDisagrees,

    /// <summary>An address the data cites is gone.</summary>
    DeadLink,

    /// <summary>An address the data cites leads elsewhere for good.</summary>
    MovedLink,

    /// <summary>An address the data cites has not been reachable for long; that is not gone.</summary>
    UnreachableLink,
}

/// <summary>Where a mismatch stands. Computed from what was seen and decided, never set.</summary>
public enum MismatchState
{
    /// <summary>Somebody should look.</summary>
    Open,

    /// <summary>It is there, and the data already says why.</summary>
    Explained,

    /// <summary>A person has looked and lets it be, for these facts and perhaps until a day.</summary>
    Ignored,

    /// <summary>No longer seen.</summary>
    Resolved,
}

/// <summary>A contradiction as a check saw it: what we say, what the other says.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Subject">What it is about, the same from check to check: one kind has one mismatch about a subject.</param>
/// <param name="Title">The subject in words.</param>
/// <param name="Ours">What we say.</param>
/// <param name="Theirs">What the other says.</param>
public sealed record Contradiction(MismatchKind Kind, string Subject, string Title, string Ours, string Theirs)
{
    /// <summary>The law concerned, if it is one.</summary>
    public string? Law { get; init; }

    /// <summary>The source that says otherwise, if it is one of ours.</summary>
    public string? Source { get; init; }

    /// <summary>Where the other says it.</summary>
    public string? Url { get; init; }

    /// <summary>Records of ours that rest on it: ids of laws, or files of the data.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The first words that differ; <see cref="MoreDifferences"/> says how many places more.</summary>
    public IReadOnlyList<TextDifference> Differences { get; init; } = [];

    public int MoreDifferences { get; init; }

    /// <summary>What the data already says of it; null where nothing explains it.</summary>
    public string? Explanation { get; init; }

    /// <summary>Stands for facts too long to be shown: where it changes, the facts changed.</summary>
    public string? Fingerprint { get; init; }
}

/// <summary>Words that differ between two texts, with a few that do not around them.</summary>
public sealed record TextDifference(string Before, string Ours, string Theirs, string After);

/// <summary>Who lets a mismatch be, why, and until when at the latest. Other facts end it sooner.</summary>
public sealed record Ignoring(string By, string Why, DateTime At, DateOnly? Until)
{
    /// <summary>Who took it back, why and when; null while it stands.</summary>
    public Reopening? Reopened { get; init; }
}

/// <summary>Who wants a mismatch looked at after all.</summary>
public sealed record Reopening(string By, string Why, DateTime At);

/// <summary>A contradiction with its life here.</summary>
/// <param name="Number">By which people name it.</param>
/// <param name="Seen">As it was last seen.</param>
/// <param name="State">Where it stands on the day asked about.</param>
/// <param name="FirstSeenAt">The first check that saw it.</param>
/// <param name="LastSeenAt">The last one.</param>
/// <param name="ResolvedAt">The check that saw it no more.</param>
/// <param name="Ignoring">The last decision to let it be, also where its facts have changed since.</param>
public sealed record Mismatch(int Number, Contradiction Seen, MismatchState State, DateTime FirstSeenAt, DateTime LastSeenAt, DateTime? ResolvedAt, Ignoring? Ignoring);
