namespace LawTracker.Fetching;

/// <summary>One host in one run: one request at a time, the delay between, what its robots.txt says, and a rest where it asks for one or keeps failing.</summary>
sealed class HostGate(string host, HttpSettings settings, TimeProvider time) : IDisposable
{
    readonly SemaphoreSlim one = new(1, 1);
    DateTimeOffset nextAt;
    string resting = "";
    int failures;

    /// <summary>Null until it was read.</summary>
    public RobotsFile? Robots { get; set; }

    /// <summary>Waits for its turn, sends, and leaves the delay behind it.</summary>
    public async Task<T> InTurn<T>(TimeSpan delay, Func<Task<T>> send, CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            var wait = nextAt - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, time, stop);
            try
            {
                return await send();
            }
            finally
            {
                Rest(delay, "asks for a delay");
            }
        }
        finally
        {
            one.Release();
        }
    }

    /// <exception cref="FetchException">The host rests for longer than we wait.</exception>
    public void RequireAwake()
    {
        if (nextAt - time.GetUtcNow() > settings.LongestWait)
            throw new FetchException($"resting: {host} {resting}; not asked before {nextAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
    }

    /// <summary>Nothing is sent to the host for so long.</summary>
    public void Rest(TimeSpan span, string why)
    {
        var until = time.GetUtcNow() + span;
        if (until > nextAt)
            (nextAt, resting) = (until, why);
    }

    /// <summary>Told of every page once its attempts are done.</summary>
    public void Done(bool good)
    {
        failures = good ? 0 : failures + 1;
        if (failures < settings.FailuresUntilRest)
            return;
        Rest(settings.Rest, $"failed {failures} times one after another");
        failures = 0;
    }

    public void Dispose() => one.Dispose();
}
