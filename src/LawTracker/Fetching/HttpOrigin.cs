using LawTracker.CuratedData;
using LawTracker.Laws;

namespace LawTracker.Fetching;

/// <summary>The live web, with manners: one honest agent, robots.txt, one request at a time to a host with the longer of its delay and ours between, conditional requests, only addresses of the source itself, no more requests than the service grants. One run, one origin.</summary>
public sealed class HttpOrigin(HttpSettings settings, TimeProvider time, RequestQuota? quota) : IPageOrigin, IDisposable
{
    readonly HostManners hosts = new(settings, time, quota);

    public int Requests => hosts.Requests;

    public string? Skips(SourceRecord source) => ApiKey.Missing(source);

    public bool Has(string url) => true;

    public async Task<FetchedPage> Get(PageRequest request, CancellationToken stop)
    {
        var url = new Uri(request.Url);
        for (var redirects = 0; redirects <= HostManners.MostRedirects; redirects++)
        {
            RequireAllowed(url, request.Source);
            var answer = await hosts.Ask(new(url) { Headers = Headers(request) }, Spans.Parse(request.Source.Delay) ?? HostManners.Delay, stop, request.Source);
            if (answer.Status is >= 300 and < 400 && answer.Status != 304 && answer.Location is { } next)
            {
                url = next;
                continue;
            }
            return answer.Status == 304
                ? new(request.Url, [], null, time.GetUtcNow().UtcDateTime) { NotModified = true }
                : new(request.Url, answer.Bytes, answer.ContentType, time.GetUtcNow().UtcDateTime) { ETag = answer.ETag, LastModified = answer.LastModified };
        }
        throw new FetchException($"not-allowed: more than {HostManners.MostRedirects} redirects");
    }

    void RequireAllowed(Uri url, SourceRecord source)
    {
        var mine = source.Matches(url.AbsoluteUri) > 0 && url.UserInfo.Length == 0 && source.Match.Any(m => m.Authority == url.Authority);
        if (!mine)
            throw new FetchException($"not-allowed: {url} is not an address of the source {source.Id}");
        if (url.Scheme != "https" && !(settings.AllowPrivate && url.IsLoopback))
            throw new FetchException($"not-allowed: not https: {url}");
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

    public void Dispose() => hosts.Dispose();
}
