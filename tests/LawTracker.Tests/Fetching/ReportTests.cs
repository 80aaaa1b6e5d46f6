using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>The report of a run tells the truth: what was new, what changed, what stayed, what failed and why.</summary>
public sealed class ReportTests : IDisposable
{
    readonly LoopbackServer server = new();
    readonly TrackerFixture world = TrackerFixture.OfSample();

    [Fact]
    public void New_changed_not_modified_and_failed_by_reason_are_counted_and_bad_bytes_twice_are_one_snapshot()
    {
        world.Write(SampleData.Source, SampleData.Files[SampleData.Source].Replace("https://code.example", server.Address, StringComparison.Ordinal));
        world.Import();
        server.On("/xx/index.xml", (request, to) => request.Contains("If-None-Match", StringComparison.Ordinal)
                ? LoopbackServer.Send(to, "304 Not Modified", "", "")
                : LoopbackServer.Send(to, "200 OK", "ETag: \"i\"\r\n", CaptureArchive.Contents("77-101.xml", "77-102.xml", "77-201.xml")))
            .On("/xx/77-101.xml", "200 OK", body: CaptureArchive.Section("77-101", "Tails.", "(a) A tail."))
            .On("/xx/77-102.xml", "200 OK", body: CaptureArchive.Section("77-102", "Storms.", [.. Enumerable.Range(1, 40).Select(i => $"({i}) No person shall fly kite {i} in a storm.")]));
        var first = Run();
        Assert.Equal((4, 3, 0, 0, 5), (first.Pages, first.New, first.Changed, first.NotModified, first.Requests));
        Assert.Equal(["gone=1"], first.Reasons.Select(r => $"{r.Key}={r.Value}"));
        server.On("/xx/77-101.xml", "200 OK", body: CaptureArchive.Section("77-101", "Tails.", "(a) Two tails.")).On("/xx/77-102.xml", "200 OK", body: "<html>We have moved.</html>").On("/robots.txt", "200 OK", body: "User-agent: *\nDisallow: /xx/77-201");
        var second = Run();
        Assert.Equal((4, 0, 1, 1, 4), (second.Pages, second.New, second.Changed, second.NotModified, second.Requests));
        Assert.Equal(["robots=1", "shrunk=1"], second.Reasons.Select(r => $"{r.Key}={r.Value}"));
        Assert.Equal((1, 0), (second.Outcomes["robots"], second.Outcomes.GetValueOrDefault("failed")));
        var snapshots = world.Ask(db => db.Snapshots.Count());
        Assert.Equal(["robots=1", "shrunk=1"], Run().Reasons.Select(r => $"{r.Key}={r.Value}"));
        Assert.Equal(snapshots, world.Ask(db => db.Snapshots.Count()));
    }

    [Theory]
    [InlineData("gone: the server answered 404", "gone")]
    [InlineData("layout-changed: Expected", "layout-changed")]
    [InlineData("the archive lacks it", "other")]
    [InlineData("The adapter: broke", "other")]
    [InlineData(null, "other")]
    public void A_reason_begins_with_its_code(string? reason, string code) => Assert.Equal(code, ReasonCode.Of(reason));

    RunReport Run()
    {
        using var live = new HttpOrigin(new() { AllowPrivate = true, Attempts = 1 }, world.Time, quota: null);
        world.Time.Now = world.Time.Now.AddDays(2);
        return world.Fetch(from: live).Report;
    }

    public void Dispose()
    {
        server.Dispose();
        world.Dispose();
    }
}
