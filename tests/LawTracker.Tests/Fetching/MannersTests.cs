using System.Diagnostics;
using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>What a webmaster sees of us: robots.txt kept, waits granted, a host in trouble left alone.</summary>
public sealed class MannersTests : IDisposable
{
    readonly LoopbackServer server = new();
    readonly HttpOrigin origin = new(new() { AllowPrivate = true, RetryDelay = TimeSpan.FromMilliseconds(20), LongestWait = TimeSpan.FromSeconds(3), FailuresUntilRest = 2 }, TimeProvider.System, quota: null);

    [Fact]
    public async Task Robots_txt_is_read_once_and_kept()
    {
        server.On("/robots.txt", "200 OK", body: "User-agent: *\nDisallow: /xx/private").On("/xx/a", "200 OK", body: "law").On("/xx/b", "302 Found", "Location: /xx/private/c\r\n");
        await Get("/xx/a");
        Assert.Equal($"robots: {server.Address[7..]}/robots.txt disallows /xx/private/b", await Reason("/xx/private/b"));
        Assert.StartsWith("robots: ", await Reason("/xx/b"), StringComparison.Ordinal);
        Assert.Equal((1, 2), (server.RobotsRequests, server.Requests.Count));
        Assert.Equal(3, origin.Requests);
    }

    [Theory]
    [InlineData("404 Not Found", "", null)]
    [InlineData("403 Forbidden", "", null)]
    [InlineData("500 Oops", "", "robots: ")]
    [InlineData("503 Busy", "", "robots: ")]
    [InlineData("302 Found", "Location: /robots2.txt\r\n", "robots: ")]
    [InlineData("302 Found", "Location: https://elsewhere.example/robots.txt\r\n", "robots: ")]
    [InlineData("302 Found", "Location: /robots.txt\r\n", null)]
    public async Task A_robots_txt_that_is_absent_allows_and_one_that_is_unreachable_does_not(string status, string headers, string? reason)
    {
        server.On("/robots.txt", status, headers).On("/robots2.txt", "200 OK", body: "User-agent: *\nDisallow: /").On("/xx/a", "200 OK", body: "law");
        if (reason is null)
            Assert.Equal(3, (await Get("/xx/a")).Bytes.Length);
        else
            Assert.StartsWith(reason, await Reason("/xx/a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.4", null)]
    [InlineData("86400", "robots: ")]
    public async Task The_crawl_delay_lies_between_two_requests(string delay, string? reason)
    {
        server.On("/robots.txt", "200 OK", body: "User-agent: *\nCrawl-delay: " + delay).On("/xx/a", "200 OK", body: "law");
        if (reason is not null)
        {
            Assert.Contains("asks for 86400 s between requests", await Reason("/xx/a"), StringComparison.Ordinal);
            return;
        }
        await Get("/xx/a");
        var watch = Stopwatch.StartNew();
        await Get("/xx/a");
        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(0.35), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("503 Busy", "Retry-After: 1\r\n", 0.9)]
    [InlineData("429 Too Many Requests", "Retry-After: 1\r\n", 0.9)]
    [InlineData("500 Oops", "", 0.0)]
    [InlineData("cut", "", 0.0)]
    public async Task A_fault_that_passes_is_waited_for_as_long_as_the_server_asks(string status, string headers, double seconds)
    {
        var first = true;
        server.On("/xx/a", (_, to) =>
        {
            var send = !first ? LoopbackServer.Send(to, "200 OK", "Content-Length: 3\r\n", "law") : status == "cut" ? LoopbackServer.Send(to, "200 OK", "Content-Length: 3\r\n", "la") : LoopbackServer.Send(to, status, headers + "Content-Length: 0\r\n", "");
            first = false;
            return send;
        });
        var watch = Stopwatch.StartNew();
        Assert.Equal(3, (await Get("/xx/a")).Bytes.Length);
        Assert.True(watch.Elapsed >= TimeSpan.FromSeconds(seconds), watch.Elapsed.ToString());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_host_that_asks_for_an_hour_gets_it()
    {
        server.On("/xx/a", "429 Too Many Requests", "Retry-After: 3600\r\n").On("/xx/b", "200 OK", body: "law");
        Assert.Equal("unreachable: the server answered 429", await Reason("/xx/a"));
        Assert.Contains("asked us to wait 3600 s; not asked before", await Reason("/xx/b"), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_host_that_fails_page_after_page_is_left_alone()
    {
        server.On("/xx/a", "500 Oops").On("/xx/c", "200 OK", body: "law");
        Assert.StartsWith("unreachable: ", await Reason("/xx/a"), StringComparison.Ordinal);
        Assert.StartsWith("gone: ", await Reason("/xx/none"), StringComparison.Ordinal);
        Assert.StartsWith("unreachable: ", await Reason("/xx/a"), StringComparison.Ordinal);
        Assert.StartsWith("unreachable: ", await Reason("/xx/a"), StringComparison.Ordinal);
        Assert.Contains("failed 2 times one after another", await Reason("/xx/c"), StringComparison.Ordinal);
        Assert.Equal(3 + 1 + 3 + 3, server.Requests.Count);
    }

    [Fact]
    public async Task Two_who_ask_at_once_are_served_one_after_the_other()
    {
        int now = 0, most = 0;
        server.On("/xx/a", async (_, to) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(50);
            Interlocked.Decrement(ref now);
            await LoopbackServer.Send(to, "200 OK", "Content-Length: 3\r\n", "law");
        });
        await Get("/xx/a");
        await Task.WhenAll(Get("/xx/a"), Get("/xx/a"), Get("/xx/a"));
        Assert.Equal(1, most);
    }

    public void Dispose()
    {
        origin.Dispose();
        server.Dispose();
    }

    Task<FetchedPage> Get(string path) => origin.Get(new(server.Address + path, AddressGuardTests.Source(server.Address + "/xx/")), CancellationToken.None);

    async Task<string> Reason(string path) => (await Assert.ThrowsAsync<FetchException>(() => Get(path))).Message;
}
