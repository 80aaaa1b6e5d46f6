using System.Net;

namespace LawTracker.Fetching;

/// <summary>How we behave on the web. The defaults are what a webmaster may count on; tests shorten the waits.</summary>
public sealed record HttpSettings
{
    /// <summary>The name that robots.txt may address.</summary>
    public const string Product = "LawTracker";

    /// <summary>Name, version and an address to write to, as webmasters see them.</summary>
    public string Agent { get; init; } = Product + "/1.0";

    /// <summary>Whether private and loopback addresses may be asked, and loopback without TLS. Never, but in tests and for a mirror in one's own house.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>How long one page may take, its body included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Counted after decompression.</summary>
    public long LargestPage { get; init; } = PageGuard.LargestPage;

    /// <summary>How often one page is asked for before it counts as failed.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>Before the second attempt; doubled for each further one, with up to as much again by chance.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest that a server's wish to wait is granted within a run; beyond it the pages of that host fail at once.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>So many pages of one host failing one after another, and it is left alone for <see cref="Rest"/>.</summary>
    public int FailuresUntilRest { get; init; } = 5;

    public TimeSpan Rest { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Names to addresses; null for the system's.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>>? Resolve { get; init; }

    /// <summary><c>LAWTRACKER_CONTACT</c> goes into the agent; <c>LAWTRACKER_ALLOW_PRIVATE=1</c> lifts the guard of addresses.</summary>
    public static HttpSettings FromEnvironment() => new()
    {
        Agent = Environment.GetEnvironmentVariable("LAWTRACKER_CONTACT") is { Length: > 0 } contact ? $"{Product}/1.0 (+{contact})" : Product + "/1.0",
        AllowPrivate = Environment.GetEnvironmentVariable("LAWTRACKER_ALLOW_PRIVATE") == "1",
    };
}
