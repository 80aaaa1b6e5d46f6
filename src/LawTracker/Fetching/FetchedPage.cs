using LawTracker.Laws;

namespace LawTracker.Fetching;

/// <summary>A page to get, and for which source.</summary>
public sealed record PageRequest(string Url, SourceRecord Source)
{
    /// <summary>What we hold already, so that the server may answer that nothing changed.</summary>
    public string? ETag { get; init; }

    public string? LastModified { get; init; }
}

/// <summary>Bytes as they came, and when.</summary>
public sealed record FetchedPage(string Url, byte[] Bytes, string? ContentType, DateTime FetchedAt)
{
    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>The server said that what we hold still stands; there are no bytes.</summary>
    public bool NotModified { get; init; }
}

/// <summary>A page could not be had. The reason is short and fit for a report.</summary>
public sealed class FetchException(string reason, Exception? inner = null) : Exception(reason, inner)
{
    /// <summary>The status that was the reason, if one was.</summary>
    public int? Status { get; init; }

    /// <summary>Another attempt may fare better.</summary>
    public bool Transient { get; init; }

    /// <summary>The host's robots.txt was read and does not want us there: nothing has failed.</summary>
    public bool Disallowed { get; init; }

    /// <summary>Nothing was sent: what the service grants is used.</summary>
    public bool QuotaSpent { get; init; }

    /// <summary>How long the server asks us to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

/// <summary>Where pages come from: the live web, or an archive of captures.</summary>
public interface IPageOrigin
{
    /// <summary>Whether it only plays back what was got earlier.</summary>
    bool IsArchive => false;

    /// <summary>Requests sent over the network so far.</summary>
    int Requests => 0;

    /// <summary>Why a source cannot be read from here for now; null where it can.</summary>
    string? Skips(SourceRecord source) => null;

    /// <summary>Whether a linked page can be had at all; an archive does not hold everything.</summary>
    bool Has(string url);

    /// <exception cref="FetchException">It could not be had.</exception>
    Task<FetchedPage> Get(PageRequest request, CancellationToken stop);
}
