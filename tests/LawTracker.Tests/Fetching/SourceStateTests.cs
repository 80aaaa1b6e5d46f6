using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Publishing;
using Xunit;

namespace LawTracker.Tests.Fetching;

public class SourceStateTests
{
    static readonly DateTime Now = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    static DateTime? Ago(int? days) => days is { } d ? Now.AddDays(-d) : null;

    [Theory]
    [InlineData(null, null, null, 0, "never read here")]
    [InlineData(1, null, null, 2, "tried, but nothing could be read; 2 pages put aside")]
    [InlineData(1, 1, 30, 0, "read as planned; no change since 23 Oct 2026")]
    [InlineData(1, 5, 30, 1, "the last run brought nothing good; last good read 17 Nov 2026; 1 page put aside")]
    [InlineData(40, 40, 50, 0, "due since 12 Nov 2026: we have not looked")]
    public void Our_silence_is_told_apart_from_the_sources(int? run, int? good, int? change, int bad, string expected) =>
        Assert.Equal(expected, SourceState.Of(Source(), run is null ? null : Health(run.Value, good, change, bad), Now));

    [Fact]
    public void A_run_that_goes_on_is_told_from_one_that_was_cut_off_and_from_an_archive()
    {
        var run = new LastRun { StartedAt = Now.AddHours(-1) };
        Assert.Equal("being read since 22 Nov 2026, 11:00 UTC", State(run with { IsRunning = true }));
        Assert.StartsWith("the run of 22 Nov 2026, 11:00 UTC was interrupted", State(run), StringComparison.Ordinal);
        Assert.Equal("read from an archive on 21 Nov 2026; its publisher was not asked", State(run with { EndedAt = Now, FromArchive = true }));
        Assert.Equal("the last run brought nothing good; last good read 17 Nov 2026; not reached in the last 3 runs", SourceState.Of(Source(), Health(1, 5, 30, 0) with { LastRun = run with { EndedAt = Now, FailedInARow = 3 } }, Now));

        static string State(LastRun run) => SourceState.Of(Source(), Health(1, 1, 1, 0) with { LastRun = run }, Now);
    }

    [Fact]
    public void What_waits_for_a_person_or_a_key_says_so()
    {
        Assert.Equal("watched by hand", SourceState.Of(Source() with { Adapter = null }, null, Now));
        Assert.Equal("needs an API key: set NO_SUCH_KITE_API_KEY", SourceState.Of(Source() with { Options = new Dictionary<string, string>(StringComparer.Ordinal) { ["keyFrom"] = "NO_SUCH_KITE_API_KEY" } }, null, Now));
    }

    static SourceHealth Health(int run, int? good, int? change, int bad) => new(Ago(run), Ago(good), Ago(change), 3, bad) { LastRun = new() { StartedAt = Ago(run)!.Value, EndedAt = Ago(run) } };

    static SourceRecord Source()
    {
        using var world = TrackerFixture.OfSample();
        return Assert.Single(world.Load().Corpus.Sources);
    }
}
