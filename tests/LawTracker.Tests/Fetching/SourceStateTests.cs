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
        Assert.Equal(expected, SourceState.Of(Source(), run is null ? null : new SourceHealth(Ago(run), Ago(good), Ago(change), 3, bad), Now));

    [Fact]
    public void What_waits_for_a_person_or_a_key_says_so()
    {
        Assert.Equal("watched by hand", SourceState.Of(Source() with { Adapter = null }, null, Now));
        Assert.Equal("needs an API key: set NO_SUCH_KITE_API_KEY", SourceState.Of(Source() with { Options = new Dictionary<string, string>(StringComparer.Ordinal) { ["keyFrom"] = "NO_SUCH_KITE_API_KEY" } }, null, Now));
    }

    static SourceRecord Source()
    {
        using var world = TrackerFixture.OfSample();
        return Assert.Single(world.Load().Corpus.Sources);
    }
}
