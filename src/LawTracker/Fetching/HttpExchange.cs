using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace LawTracker.Fetching;

/// <summary>One request: what is asked for, and how.</summary>
sealed record HttpAsk(Uri Url)
{
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>Only whether it is there counts: its body is not read.</summary>
    public bool HeadersOnly { get; init; }
}

/// <summary>What a server said to one request. Bytes are read of a 200 only.</summary>
sealed record HttpAnswer(int Status, byte[] Bytes)
{
    public string? ContentType { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public Uri? Location { get; init; }

    public TimeSpan? RetryAfter { get; init; }
}

/// <summary>One request and its answer, headers and body within one patience and one size.</summary>
sealed class HttpExchange(HttpSettings settings, TimeProvider time) : IDisposable
{
    readonly HttpClient client = new(GuardedSockets.Create(settings)) { Timeout = Timeout.InfiniteTimeSpan };

    public int Requests { get; private set; }

    /// <exception cref="FetchException">No whole answer came; transient where another attempt may fare better.</exception>
    public async Task<HttpAnswer> Send(HttpAsk ask, CancellationToken stop)
    {
        using var message = new HttpRequestMessage(ask.Method, ask.Url);
        message.Headers.TryAddWithoutValidation("User-Agent", settings.Agent);
        foreach (var (name, value) in ask.Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        // The client's own timeout ends with the headers; a body that trickles must not hold the run for ever.
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(settings.Patience);
        try
        {
            Requests++;
            using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, late.Token);
            return new((int)answer.StatusCode, answer.StatusCode == HttpStatusCode.OK && !ask.HeadersOnly ? await ReadCapped(answer.Content, late.Token) : [])
            {
                ContentType = answer.Content.Headers.ContentType?.ToString(),
                ETag = answer.Headers.ETag?.ToString(),
                LastModified = answer.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture),
                Location = answer.Headers.Location is { } location ? new Uri(ask.Url, location) : null,
                RetryAfter = After(answer.Headers.RetryAfter),
            };
        }
        catch (OperationCanceledException error) when (!stop.IsCancellationRequested)
        {
            throw new FetchException($"unreachable: no whole answer within {settings.Patience.TotalSeconds:0} s", error) { Transient = true };
        }
        catch (HttpRequestException error) when (error.InnerException is FetchException refused)
        {
            throw new FetchException(refused.Message, error);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException or UriFormatException)
        {
            // A certificate that does not hold will not hold in ten seconds either.
            throw new FetchException("unreachable: " + (error.InnerException?.Message ?? error.Message), error) { Transient = error is not HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } };
        }
    }

    /// <summary>Counts what really comes, after decompression, so that neither a wrong length nor a bomb gets past.</summary>
    async Task<byte[]> ReadCapped(HttpContent content, CancellationToken stop)
    {
        var tooLarge = new FetchException($"too-large: more than {settings.LargestPage / 1_000_000} MB");
        if (content.Headers.ContentLength > settings.LargestPage)
            throw tooLarge;
        await using var stream = await content.ReadAsStreamAsync(stop);
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, stop)) > 0;)
        {
            if (kept.Length + read > settings.LargestPage)
                throw tooLarge;
            kept.Write(buffer, 0, read);
        }
        return kept.ToArray();
    }

    TimeSpan? After(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);

    public void Dispose() => client.Dispose();
}
