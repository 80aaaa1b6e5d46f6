using LawTracker.Checking;
using LawTracker.Tests.Fetching;
using Xunit;

namespace LawTracker.Tests.Checking;

/// <summary>What one look at an address says, and what the server sees of it.</summary>
public sealed class LinkLookTests : IDisposable
{
    readonly LoopbackServer server = new();
    readonly LinkLook look = new(new() { AllowPrivate = true, Attempts = 1 }, TimeProvider.System, TimeSpan.Zero);

    [Fact]
    public async Task What_is_there_is_asked_for_by_its_headers_alone()
    {
        server.On("/a", "200 OK");
        Assert.Equal(new("good"), await Look("/a"));
        Assert.StartsWith("HEAD /a ", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_know_HEAD_is_asked_again_and_its_body_is_left()
    {
        server.On("/a", (request, to) => request.StartsWith("HEAD", StringComparison.Ordinal)
            ? LoopbackServer.Send(to, "405 Method Not Allowed", "Content-Length: 0\r\n", "")
            : LoopbackServer.Send(to, "200 OK", "Content-Length: 900000000\r\n", "only a little of it"));
        Assert.Equal(new("good"), await Look("/a"));
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("404 Not Found", "", "gone")]
    [InlineData("410 Gone", "", "gone")]
    [InlineData("403 Forbidden", "", "blocked")]
    [InlineData("500 Oops", "", "unreachable")]
    [InlineData("302 Found", "Location: /\r\n", "good")]
    [InlineData("301 Moved Permanently", "Location: /\r\n", "moved")]
    [InlineData("301 Moved Permanently", "Location: /b\r\n", "good")]
    [InlineData("301 Moved Permanently", "Location: /none\r\n", "gone")]
    [InlineData("301 Moved Permanently", "Location: /a\r\n", "refused")]
    [InlineData("301 Moved Permanently", "Location: ftp://old.example/\r\n", "refused")]
    public async Task Each_answer_has_its_meaning(string status, string headers, string outcome)
    {
        server.On("/a", status, headers).On("/", "200 OK").On("/b", "200 OK");
        Assert.Equal(outcome, (await Look("/a")).Outcome);
    }

    [Fact]
    public async Task Robots_txt_is_kept()
    {
        server.On("/robots.txt", "200 OK", body: "User-agent: *\nDisallow: /a").On("/a", "200 OK");
        Assert.Equal("robots", (await Look("/a")).Outcome);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Nothing_inside_the_house_is_asked()
    {
        using var guarded = new LinkLook(new() { Attempts = 1 }, TimeProvider.System, TimeSpan.Zero);
        Assert.Equal("not-allowed", (await guarded.Look(server.Address + "/a", CancellationToken.None)).Outcome);
        Assert.Equal((0, 0), (server.Requests.Count, server.RobotsRequests));
    }

    [Fact]
    public async Task A_round_notes_what_it_saw()
    {
        using var world = TrackerFixture.Published();
        server.On("/a", "200 OK");
        List<string> told = [];
        await LinkRound.Run(world.Store, [server.Address + "/a", server.Address + "/none"], look, world.Time, (_, seen) => told.Add(seen.Outcome), CancellationToken.None);
        Assert.Equal(["good", "gone"], told);
        Assert.Equal(["good", "gone"], world.Ask(db => db.Links.OrderBy(l => l.Url).Select(l => l.Outcome).ToList()));
    }

    public void Dispose()
    {
        look.Dispose();
        server.Dispose();
    }

    Task<LinkSeen> Look(string path) => look.Look(server.Address + path, CancellationToken.None);
}
