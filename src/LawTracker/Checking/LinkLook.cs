using LawTracker.Fetching;

namespace LawTracker.Checking;

/// <summary>How an address fared in one look.</summary>
/// <param name="Outcome"><c>good</c>, <c>moved</c> (for good, to another site or its front page), or the code of the reason it could not be had.</param>
/// <param name="Reason">Why, where it is not good.</param>
/// <param name="MovedTo">Where it leads, where it moved.</param>
public sealed record LinkSeen(string Outcome, string? Reason = null, string? MovedTo = null);

/// <summary>Looks whether addresses are still there, with the manners of fetching: robots.txt, one request at a time to a host, its delay, the public internet only. Bodies are not read.</summary>
/// <param name="settings">How to behave on the web.</param>
/// <param name="time">The clock.</param>
/// <param name="delay">Between two requests to a host; null: what we grant every host.</param>
public sealed class LinkLook(HttpSettings settings, TimeProvider time, TimeSpan? delay = null) : IDisposable
{
    readonly TimeSpan delay = delay ?? HostManners.Delay;
    readonly HostManners hosts = new(settings, time);

    public int Requests => hosts.Requests;

    public async Task<LinkSeen> Look(string url, CancellationToken stop)
    {
        var (from, at, forGood) = (new Uri(url), new Uri(url), true);
        try
        {
            for (var redirects = 0; redirects <= HostManners.MostRedirects; redirects++)
            {
                var answer = await Peek(at, stop);
                if (answer.Location is not { } next || answer.Status is < 300 or >= 400)
                    return forGood && Leaves(from, at) ? new("moved", $"moved: it leads to {at}", at.AbsoluteUri) : new("good");
                if (next.Scheme is not ("https" or "http"))
                    return new("refused", $"refused: it leads to {next.Scheme}:");
                forGood &= answer.Status is 301 or 308;
                at = next;
            }
            return new("refused", $"refused: more than {HostManners.MostRedirects} redirects");
        }
        catch (FetchException error)
        {
            return new(ReasonCode.Of(error.Message), error.Message);
        }
    }

    /// <summary>Many servers answer HEAD wrongly: only what GET says too counts against an address.</summary>
    async Task<HttpAnswer> Peek(Uri url, CancellationToken stop)
    {
        try
        {
            return await hosts.Ask(new(url) { Method = HttpMethod.Head, HeadersOnly = true }, delay, stop);
        }
        catch (FetchException error) when (error is { Status: not (null or 429 or 503), Disallowed: false })
        {
            return await hosts.Ask(new(url) { HeadersOnly = true }, delay, stop);
        }
    }

    /// <summary>Another spelling of the same site is none, and another page of it may well be the same; its front page instead of a page is.</summary>
    static bool Leaves(Uri from, Uri to) => Site(from) != Site(to) || (to.PathAndQuery == "/" && from.PathAndQuery != "/");

    static string Site(Uri url) => url.Host.TrimEnd('.').StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host.TrimEnd('.')[4..] : url.Host.TrimEnd('.');

    public void Dispose() => hosts.Dispose();
}
