using System.IO.Compression;
using LawTracker.Fetching;
using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>The live web, played by a server on this machine.</summary>
public sealed class HttpOriginTests : IDisposable
{
    readonly LoopbackServer server = new();
    readonly HttpOrigin origin = new(Settings, TimeProvider.System, quota: null);

    static HttpSettings Settings => new() { Agent = "LawTracker/1.0 (+https://tracker.example/)", AllowPrivate = true, Attempts = 1, Patience = TimeSpan.FromSeconds(2), LargestPage = 5_000_000 };

    [Fact]
    public async Task A_page_comes_with_its_headers_and_we_say_who_we_are()
    {
        server.On("/xx/a", "200 OK", "ETag: \"v1\"\r\nLast-Modified: Fri, 20 Nov 2026 08:00:00 GMT\r\nContent-Type: text/html; charset=utf-8\r\n", "<p>§</p>");
        var page = await Get("/xx/a");
        Assert.Equal(("\"v1\"", "Fri, 20 Nov 2026 08:00:00 GMT", "text/html; charset=utf-8", "<p>§</p>"), (page.ETag, page.LastModified, page.ContentType, System.Text.Encoding.UTF8.GetString(page.Bytes)));
        Assert.Contains("User-Agent: LawTracker/1.0 (+https://tracker.example/)", server.Requests[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_we_hold_is_asked_for_conditionally_and_may_be_not_modified()
    {
        server.On("/xx/a", (request, to) => LoopbackServer.Send(to, request.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal) ? "304 Not Modified" : "200 OK", "Content-Length: 0\r\n", ""));
        Assert.True((await origin.Get(Request("/xx/a") with { ETag = "\"v1\"", LastModified = "Fri, 20 Nov 2026 08:00:00 GMT" }, CancellationToken.None)).NotModified);
        Assert.Contains("If-Modified-Since: Fri, 20 Nov 2026 08:00:00 GMT", server.Requests[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/xx/loop", "more than 5 redirects")]
    [InlineData("/xx/out", "/private is not an address of the source us-xx-code")]
    [InlineData("/xx/ftp", "ftp://127.0.0.1/ is not an address of the source us-xx-code")]
    [InlineData("/xx/nowhere", "the server answered 302")]
    [InlineData("/xx/none", "gone: the server answered 404")]
    [InlineData("/xx/gone", "gone: the server answered 410")]
    [InlineData("/xx/broken", "the server answered 500")]
    [InlineData("/xx/busy", "the server answered 429")]
    [InlineData("/xx/endless", "too-large: more than 5 MB")]
    [InlineData("/xx/bomb", "too-large: more than 5 MB")]
    [InlineData("/xx/said", "too-large: more than 5 MB")]
    [InlineData("/xx/silent", "unreachable: no whole answer within 2 s")]
    [InlineData("/xx/part", "refused: the server answered 206")]
    [InlineData("/xx/user", "is not an address of the source us-xx-code")]
    [InlineData("/xx/reset", "unreachable: ")]
    [InlineData("/xx/short", "unreachable: ")]
    [InlineData("/xx/nonsense", "unreachable: ")]
    [InlineData("/xx/gzip", "unreachable: ")]
    [InlineData("/xx/slow", "unreachable: no whole answer within 2 s")]
    [InlineData("/elsewhere", "is not an address of the source us-xx-code")]
    public async Task What_goes_wrong_is_a_reason_and_no_crash(string path, string reason)
    {
        server.On("/xx/loop", "302 Found", "Location: /xx/loop\r\n").On("/xx/out", "302 Found", "Location: /private\r\n").On("/private", "200 OK", body: "secret").On("/xx/ftp", "302 Found", "Location: ftp://127.0.0.1/\r\n").On("/xx/nowhere", "302 Found")
            .On("/xx/gone", "410 Gone").On("/xx/broken", "500 Oops", body: "sorry").On("/xx/busy", "429 Too Many Requests")
            .On("/xx/short", (_, to) => LoopbackServer.Send(to, "200 OK", "Content-Length: 1000\r\n", "too little"))
            .On("/xx/said", (_, to) => LoopbackServer.Send(to, "200 OK", "Content-Length: 5000001\r\n", ""))
            .On("/xx/silent", (_, _) => Task.Delay(TimeSpan.FromSeconds(10)))
            .On("/xx/part", "206 Partial Content", body: "half").On("/xx/user", "302 Found", $"Location: {server.Address.Replace("//", "//me@", StringComparison.Ordinal)}/xx/b\r\n")
            .On("/xx/bomb", async (_, to) =>
            {
                await LoopbackServer.Send(to, "200 OK", "Content-Encoding: gzip\r\n", "");
                await using var bomb = new GZipStream(to, CompressionLevel.Fastest);
                for (var i = 0; i < 200; i++)
                    await bomb.WriteAsync(new byte[1_000_000]);
            })
            .On("/xx/gzip", "200 OK", "Content-Encoding: gzip\r\n", "this is not gzip at all")
            .On("/xx/nonsense", async (_, to) => await to.WriteAsync("hello\r\n\r\n"u8.ToArray()))
            .On("/xx/reset", (_, to) => { to.Socket.LingerState = new(true, 0); to.Socket.Close(); return Task.CompletedTask; })
            .On("/xx/endless", async (_, to) =>
            {
                await LoopbackServer.Send(to, "200 OK", "", "");
                for (var chunk = new byte[1_000_000]; ;)
                    await to.WriteAsync(chunk);
            })
            .On("/xx/slow", async (_, to) =>
            {
                await LoopbackServer.Send(to, "200 OK", "Content-Length: 100\r\n", "x");
                await Task.Delay(TimeSpan.FromSeconds(10));
            });
        var error = await Assert.ThrowsAsync<FetchException>(() => Get(path));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Requests, r => r.StartsWith("GET /private", StringComparison.Ordinal) || r.StartsWith("GET /elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_redirect_within_the_source_is_followed_and_the_page_keeps_the_address_asked_for()
    {
        server.On("/xx/a", "301 Moved", "Location: b\r\n").On("/xx/b", "200 OK", body: "law");
        var page = await Get("/xx/a");
        Assert.Equal((server.Address + "/xx/a", 3), (page.Url, page.Bytes.Length));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unreachable()
    {
        server.Dispose();
        Assert.StartsWith("unreachable: ", (await Assert.ThrowsAsync<FetchException>(() => Get("/xx/a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_http_to_another_machine_is_refused_before_anything_is_sent()
    {
        var request = new PageRequest("http://code.example/xx/a", AddressGuardTests.Source("http://code.example/xx/"));
        Assert.StartsWith("not-allowed: not https: ", (await Assert.ThrowsAsync<FetchException>(() => origin.Get(request, CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_not_modified_still_leads_to_its_pages_and_counts_as_seen()
    {
        using var world = TrackerFixture.OfSample();
        world.Write(SampleData.Source, SampleData.Files[SampleData.Source].Replace("https://code.example", server.Address, StringComparison.Ordinal));
        world.Import();
        var wording = "(a) A balloon may be flown at night.";
        server.On("/xx/index.xml", (request, to) => request.Contains("If-None-Match", StringComparison.Ordinal)
                ? LoopbackServer.Send(to, "304 Not Modified", "", "")
                : LoopbackServer.Send(to, "200 OK", "ETag: \"i\"\r\n", CaptureArchive.Contents("77-201.xml")))
            .On("/xx/77-201.xml", (_, to) => LoopbackServer.Send(to, "200 OK", "", CaptureArchive.Section("77-201", "Balloons.", wording)));
        using var live = new HttpOrigin(Settings, world.Time, quota: null);
        Assert.Equal(["index", "parsed"], world.Fetch(from: live).Pages.Select(p => p.Outcome));
        wording = "(a) A balloon may be flown by day.";
        world.Time.Now = world.Time.Now.AddDays(1);
        var (report, pages) = world.Fetch(from: live);
        Assert.Equal(["unchanged", "parsed"], pages.Select(p => p.Outcome));
        Assert.Equal(1, report.Proposed);
        Assert.Equal(world.Time.Now.UtcDateTime, world.Ask(db => db.Snapshots.First(s => s.Outcome == "index").LastSeenAt));
    }

    public void Dispose()
    {
        origin.Dispose();
        server.Dispose();
    }

    Task<FetchedPage> Get(string path) => origin.Get(Request(path), CancellationToken.None);

    PageRequest Request(string path) => new(server.Address + path, AddressGuardTests.Source(server.Address + "/xx/"));
}
