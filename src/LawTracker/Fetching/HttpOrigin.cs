using System.Net;
using System.Net.Http.Headers;
using LawTracker.CuratedData;

namespace LawTracker.Fetching;

/// <summary>The live web, with manners: one honest agent, one request at a time with the source's delay between, conditional requests, only addresses of the source itself.</summary>
public sealed class HttpOrigin : IPageOrigin, IDisposable
{
    const int MostRedirects = 5;

    readonly HttpClient client;
    readonly TimeProvider time;
    readonly TimeSpan patience;
    DateTimeOffset nextAt;

    /// <param name="agent">Name and contact address, as webmasters see them.</param>
    /// <param name="time">The clock.</param>
    /// <param name="handler">For tests; null for the network.</param>
    /// <param name="patience">How long one page may take, its body included; null for two minutes.</param>
    public HttpOrigin(string agent, TimeProvider time, HttpMessageHandler? handler = null, TimeSpan? patience = null)
    {
        this.time = time;
        this.patience = patience ?? TimeSpan.FromMinutes(2);
        client = new(handler ?? new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(agent);
    }

    public bool Has(string url) => true;

    public async Task<FetchedPage> Get(PageRequest request, CancellationToken stop)
    {
        var url = new Uri(request.Url);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (url.Scheme != "https" && !url.IsLoopback)
                throw new FetchException($"not https: {url}");
            if (request.Source.Matches(url.OriginalString) == 0)
                throw new FetchException($"{url} is not an address of the source {request.Source.Id}");
            await Wait(request, stop);
            var (page, next) = await GetOnce(url, request, stop);
            if (page is not null)
                return page;
            url = next!;
        }
        throw new FetchException($"more than {MostRedirects} redirects");
    }

    async Task<(FetchedPage? Page, Uri? Next)> GetOnce(Uri url, PageRequest request, CancellationToken stop)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, url);
        if (request.ETag is not null)
            message.Headers.TryAddWithoutValidation("If-None-Match", request.ETag);
        if (request.LastModified is not null)
            message.Headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified);
        // The client's own timeout ends with the headers; a body that trickles must not hold the run for ever.
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(patience);
        try
        {
            using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, late.Token);
            if (answer.StatusCode == HttpStatusCode.NotModified)
                return (new(request.Url, [], null, time.GetUtcNow().UtcDateTime) { NotModified = true }, null);
            if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } location)
                return (null, new Uri(url, location));
            if (!answer.IsSuccessStatusCode)
                throw new FetchException(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone ? $"gone: {(int)answer.StatusCode}" : $"the server answered {(int)answer.StatusCode}");
            var bytes = await ReadCapped(answer.Content, late.Token);
            return (new(request.Url, bytes, answer.Content.Headers.ContentType?.ToString(), time.GetUtcNow().UtcDateTime)
            {
                ETag = answer.Headers.ETag?.ToString(),
                LastModified = answer.Content.Headers.LastModified?.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            }, null);
        }
        catch (OperationCanceledException error) when (!stop.IsCancellationRequested)
        {
            throw new FetchException($"unreachable: no whole answer within {patience.TotalSeconds:0} s", error);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            throw new FetchException("unreachable: " + error.Message, error);
        }
    }

    /// <summary>Counts what really comes, after decompression, so that neither a wrong length nor a bomb gets past.</summary>
    static async Task<byte[]> ReadCapped(HttpContent content, CancellationToken stop)
    {
        await using var stream = await content.ReadAsStreamAsync(stop);
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, stop)) > 0;)
        {
            kept.Write(buffer, 0, read);
            if (kept.Length > PageGuard.LargestPage)
                throw new FetchException($"too-large: more than {PageGuard.LargestPage / 1_000_000} MB");
        }
        return kept.ToArray();
    }

    async Task Wait(PageRequest request, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (nextAt > now)
            await Task.Delay(nextAt - now, time, stop);
        nextAt = time.GetUtcNow() + (Spans.Parse(request.Source.Delay) ?? TimeSpan.FromSeconds(2));
    }

    public void Dispose() => client.Dispose();
}
