using LawTracker.CuratedData;
using LawTracker.Laws;

namespace LawTracker.Fetching;

/// <summary>The live web, with manners: one honest agent, robots.txt, one request at a time to a host with the longer of its delay and ours between, conditional requests, only addresses of the source itself, no more requests than the service grants. One run, one origin.</summary>
public sealed class HttpOrigin(HttpSettings settings, TimeProvider time, RequestQuota? quota = null) : IPageOrigin, IDisposable
{
    const int MostRedirects = 5;

    readonly HttpExchange exchange = new(settings, time);
    readonly Dictionary<string, HostGate> gates = new(StringComparer.Ordinal);

    public int Requests => exchange.Requests;

    public string? Skips(SourceRecord source) => ApiKey.Missing(source);

    public bool Has(string url) => true;

    public async Task<FetchedPage> Get(PageRequest request, CancellationToken stop)
    {
        var url = new Uri(request.Url);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            RequireAllowed(url, request.Source);
            var gate = Gate(url);
            await RequireRobots(gate, url, request.Source, stop);
            var answer = await Attempt(gate, url, request.Source, Headers(request), stop);
            if (answer.Status is >= 300 and < 400 && answer.Status != 304 && answer.Location is { } next)
            {
                url = next;
                continue;
            }
            return answer.Status == 304
                ? new(request.Url, [], null, time.GetUtcNow().UtcDateTime) { NotModified = true }
                : new(request.Url, answer.Bytes, answer.ContentType, time.GetUtcNow().UtcDateTime) { ETag = answer.ETag, LastModified = answer.LastModified };
        }
        throw new FetchException($"not-allowed: more than {MostRedirects} redirects");
    }

    void RequireAllowed(Uri url, SourceRecord source)
    {
        var mine = source.Matches(url.AbsoluteUri) > 0 && url.UserInfo.Length == 0 && source.Match.Any(m => m.Authority == url.Authority);
        if (!mine)
            throw new FetchException($"not-allowed: {url} is not an address of the source {source.Id}");
        if (url.Scheme != "https" && !(settings.AllowPrivate && url.IsLoopback))
            throw new FetchException($"not-allowed: not https: {url}");
    }

    HostGate Gate(Uri url)
    {
        var host = url.GetLeftPart(UriPartial.Authority);
        if (!gates.TryGetValue(host, out var gate))
            gates.Add(host, gate = new(url.Authority, settings, time));
        return gate;
    }

    async Task RequireRobots(HostGate gate, Uri url, SourceRecord source, CancellationToken stop)
    {
        gate.Robots ??= await ReadRobots(gate, url, source, stop);
        if (!gate.Robots.Allows(url.PathAndQuery))
            throw new FetchException($"robots: {gate.Robots.Why ?? $"{url.Authority}/robots.txt disallows {url.PathAndQuery}"}") { Disallowed = gate.Robots.Why is null };
        if (gate.Robots.CrawlDelay > settings.LongestWait)
            throw new FetchException($"robots: {url.Authority} asks for {gate.Robots.CrawlDelay.Value.TotalSeconds:0} s between requests, longer than a run waits") { Disallowed = true };
    }

    /// <summary>RFC 9309, 2.3.1: absent is allowed, unreachable is disallowed. It may redirect within its host; beyond we do not follow.</summary>
    async Task<RobotsFile> ReadRobots(HostGate gate, Uri page, SourceRecord source, CancellationToken stop)
    {
        var url = new Uri(page, "/robots.txt");
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                var answer = await Attempt(gate, url, source, null, stop);
                if (answer.Status == 200)
                    return RobotsFile.Parse(answer.Bytes, HttpSettings.Product);
                if (answer.Location is not { } next)
                    return RobotsFile.DisallowsAll($"{url} answered {answer.Status}");
                if (next.Authority != page.Authority || next.Scheme != page.Scheme)
                    return RobotsFile.DisallowsAll($"{url} leads to another host, {next.Authority}");
                url = next;
            }
            return RobotsFile.AllowsAll;
        }
        catch (FetchException error) when (error.Status is >= 400 and < 500 and not 429)
        {
            return RobotsFile.AllowsAll;
        }
        catch (FetchException error) when (error.Status is not null || ReasonCode.Of(error.Message) == "too-large")
        {
            return RobotsFile.DisallowsAll($"{url} cannot be read ({error.Message})");
        }
    }

    /// <summary>Again after a wait, where the fault may pass.</summary>
    /// <param name="gate">The host's.</param>
    /// <param name="url">Without the key.</param>
    /// <param name="source">The source it is asked for.</param>
    /// <param name="headers">The page's, with which the key goes out; null for robots.txt, which gets neither.</param>
    /// <param name="stop">Ends the waiting.</param>
    async Task<HttpAnswer> Attempt(HostGate gate, Uri url, SourceRecord source, IReadOnlyList<KeyValuePair<string, string>>? headers, CancellationToken stop)
    {
        var key = new KeyMask(source);
        for (var attempt = 1; ; attempt++)
        {
            gate.RequireAwake();
            quota?.Take(source);
            try
            {
                var answer = key.Answer(await gate.InTurn(Delay(source, gate), () => exchange.Send(headers is null ? url : ApiKey.Sent(source, url), headers ?? [], stop), stop));
                HttpStatus.Require(answer);
                gate.Done(good: true);
                return answer;
            }
            catch (FetchException error)
            {
                if (error.RetryAfter is { } asked)
                    gate.Rest(asked, $"asked us to wait {asked.TotalSeconds:0} s");
                if (!error.Transient || attempt >= settings.Attempts || error.RetryAfter > settings.LongestWait)
                {
                    gate.Done(good: ReasonCode.Of(error.Message) is "gone" or "too-large");
                    throw key.Failure(error);
                }
                gate.Rest(settings.RetryDelay * Math.Pow(2, attempt - 1) * (1 + Random.Shared.NextDouble()), "is asked again later");
            }
        }
    }

    static TimeSpan Delay(SourceRecord source, HostGate gate)
    {
        var ours = Spans.Parse(source.Delay) ?? TimeSpan.FromSeconds(2);
        return gate.Robots?.CrawlDelay > ours ? gate.Robots.CrawlDelay.Value : ours;
    }

    static List<KeyValuePair<string, string>> Headers(PageRequest request)
    {
        List<KeyValuePair<string, string>> headers = [];
        if (request.ETag is not null)
            headers.Add(new("If-None-Match", request.ETag));
        if (request.LastModified is not null)
            headers.Add(new("If-Modified-Since", request.LastModified));
        if (ApiKey.Header(request.Source) is { } key)
            headers.Add(key);
        return headers;
    }

    public void Dispose()
    {
        exchange.Dispose();
        foreach (var gate in gates.Values)
            gate.Dispose();
    }
}
