namespace LawTracker.Fetching;

/// <summary>What a status means for a page: good, gone, blocked, or a fault that may pass.</summary>
static class HttpStatus
{
    /// <exception cref="FetchException">Neither 200 nor 304 nor a redirect.</exception>
    public static void Require(HttpAnswer answer)
    {
        var status = answer.Status;
        if (status is 200 or 304 || (status is >= 300 and < 400 && answer.Location is not null))
            return;
        var code = status switch
        {
            404 or 410 => "gone",
            401 or 403 or 451 => "blocked",
            408 or 425 or 429 or >= 500 => "unreachable",
            _ => "refused",
        };
        throw new FetchException($"{code}: the server answered {status}") { Status = status, Transient = status is 408 or 425 or 429 or 500 or 502 or 503 or 504, RetryAfter = answer.RetryAfter };
    }
}
