using LawTracker.Laws;

namespace LawTracker.Fetching;

/// <summary>How every host is asked, whatever for: robots.txt first, one request at a time with the longer of its delay and ours between, again only after a wait, and a rest for a host in trouble. For one run.</summary>
sealed class HostManners(HttpSettings settings, TimeProvider time, RequestQuota? quota = null) : IDisposable
{
    public const int MostRedirects = 5;

    readonly HttpExchange exchange = new(settings, time);
    readonly Dictionary<string, HostGate> gates = new(StringComparer.Ordinal);

    /// <summary>Between two requests to a host that asks for nothing longer.</summary>
    public static TimeSpan Delay { get; } = TimeSpan.FromSeconds(2);

    public int Requests => exchange.Requests;

    /// <summary>The answer to one request: good, not modified, or a redirect, which is the asker's to follow.</summary>
    /// <param name="ask">What is asked for.</param>
    /// <param name="ours">The least delay between two requests to this host.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <param name="source">The source it is asked for, whose key goes out with it and whose quota counts it; null where it is for none.</param>
    /// <exception cref="FetchException">It may not be asked, or no good answer came.</exception>
    public async Task<HttpAnswer> Ask(HttpAsk ask, TimeSpan ours, CancellationToken stop, SourceRecord? source = null)
    {
        var gate = Gate(ask.Url);
        await RequireRobots(gate, ask.Url, ours, source, stop);
        return await Attempt(gate, ask, ours, source, isPage: true, stop);
    }

    HostGate Gate(Uri url)
    {
        var host = url.GetLeftPart(UriPartial.Authority);
        if (!gates.TryGetValue(host, out var gate))
            gates.Add(host, gate = new(url.Authority, settings, time));
        return gate;
    }

    async Task RequireRobots(HostGate gate, Uri url, TimeSpan ours, SourceRecord? source, CancellationToken stop)
    {
        gate.Robots ??= await ReadRobots(gate, url, ours, source, stop);
        if (!gate.Robots.Allows(url.PathAndQuery))
            throw new FetchException($"robots: {gate.Robots.Why ?? $"{url.Authority}/robots.txt disallows {url.PathAndQuery}"}") { Disallowed = gate.Robots.Why is null };
        if (gate.Robots.CrawlDelay > settings.LongestWait)
            throw new FetchException($"robots: {url.Authority} asks for {gate.Robots.CrawlDelay.Value.TotalSeconds:0} s between requests, longer than a run waits") { Disallowed = true };
    }

    /// <summary>RFC 9309, 2.3.1: absent is allowed, unreachable is disallowed. It may redirect within its host; beyond we do not follow.</summary>
    async Task<RobotsFile> ReadRobots(HostGate gate, Uri page, TimeSpan ours, SourceRecord? source, CancellationToken stop)
    {
        var url = new Uri(page, "/robots.txt");
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                var answer = await Attempt(gate, new(url), ours, source, isPage: false, stop);
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

    /// <summary>Again after a wait, where the fault may pass. Every attempt counts; only a page is asked for with the source's key, robots.txt without.</summary>
    async Task<HttpAnswer> Attempt(HostGate gate, HttpAsk ask, TimeSpan ours, SourceRecord? source, bool isPage, CancellationToken stop)
    {
        var key = source is null ? null : new KeyMask(source);
        var delay = gate.Robots?.CrawlDelay > ours ? gate.Robots.CrawlDelay.Value : ours;
        for (var attempt = 1; ; attempt++)
        {
            gate.RequireAwake();
            if (source is not null)
                quota?.Take(source);
            try
            {
                var answer = await gate.InTurn(delay, () => exchange.Send(source is not null && isPage ? ask with { Url = ApiKey.Sent(source, ask.Url) } : ask, stop), stop);
                answer = key?.Answer(answer) ?? answer;
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
                    throw key?.Failure(error) ?? error;
                }
                gate.Rest(settings.RetryDelay * Math.Pow(2, attempt - 1) * (1 + Random.Shared.NextDouble()), "is asked again later");
            }
        }
    }

    public void Dispose()
    {
        exchange.Dispose();
        foreach (var gate in gates.Values)
            gate.Dispose();
    }
}
