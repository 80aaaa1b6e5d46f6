using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>A key comes from the environment, goes out in a header, and nowhere else; without it the source waits.</summary>
public sealed class ApiKeyTests : IDisposable
{
    const string Name = "LAWTRACKER_TEST_API_KEY";

    readonly LoopbackServer server = new();
    readonly TrackerFixture world = TrackerFixture.OfSample();

    [Fact]
    public void Without_its_key_a_source_is_skipped_with_a_reason_and_with_it_is_read()
    {
        Environment.SetEnvironmentVariable(Name, null);
        world.Write(SampleData.Source, SampleData.Files[SampleData.Source].Replace("https://code.example", server.Address, StringComparison.Ordinal).Replace("{code: X. Code}", $"{{code: X. Code, keyFrom: {Name}}}", StringComparison.Ordinal));
        world.Import();
        server.On("/xx/index.xml", "200 OK", body: CaptureArchive.Contents("77-101.xml")).On("/xx/77-101.xml", "302 Found", "Location: https://elsewhere.example/\r\n");
        var skipped = Run();
        Assert.Equal((0, 0, $"needs an API key: set {Name}"), (skipped.Pages, skipped.Requests, skipped.Skipped["us-xx-code"]));
        Assert.Empty(skipped.Problems);
        Assert.Equal(0, world.Ask(db => db.Runs.Count()));
        Environment.SetEnvironmentVariable(Name, "s3cret");
        var report = Run();
        Assert.Equal((2, 1), (report.Pages, report.Problems.Count));
        Assert.All(server.Requests, r => Assert.Contains("X-Api-Key: s3cret\r\n", r, StringComparison.Ordinal));
        Assert.DoesNotContain("s3cret", report.Problems[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CONGRESS_API_KEY", true)]
    [InlineData("AWS_SECRET_ACCESS_KEY", false)]
    [InlineData("PATH", false)]
    [InlineData("DEADBEEF0123", false)]
    public void Data_may_only_name_keys(string name, bool good)
    {
        world.Edit(SampleData.Source, "{code: X. Code}", $"{{code: X. Code, keyFrom: {name}}}");
        Assert.Equal(good, world.Load().Problems.All(p => !p.ToString().Contains("names no API key", StringComparison.Ordinal)));
    }

    RunReport Run()
    {
        using var live = new HttpOrigin(new() { AllowPrivate = true, Attempts = 1 }, world.Time, quota: null);
        return world.Fetch(from: live).Report;
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Name, null);
        server.Dispose();
        world.Dispose();
    }
}
