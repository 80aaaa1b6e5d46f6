using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Publishing;
using Xunit;

namespace LawTracker.Tests.Fetching;

public class ScheduleTests
{
    static readonly DateTime Ended = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    static readonly SourceRecord Source = Sample();

    [Theory]
    [InlineData("P1D", 0, false, 24, 26.4)]
    [InlineData("P90D", 0, false, 2160, 2166)]
    [InlineData("P30D", 1, true, 1, 1.1)]
    [InlineData("P30D", 2, true, 2, 2.2)]
    [InlineData("P30D", 8, true, 128, 134)]
    [InlineData("P7D", 30, true, 168, 174)]
    [InlineData("P30D", 1, false, 24, 26.4)]
    [InlineData("P30D", 3, false, 96, 102)]
    [InlineData("P1D", 3, false, 24, 26.4)]
    [InlineData("PT1M", 0, false, 1, 1.1)]
    public void It_is_due_its_cadence_after_the_last_run_and_sooner_after_a_fault_that_may_pass(string cadence, int failed, bool nothing, double from, double until)
    {
        var next = Schedule.Of(Source with { Cadence = cadence }, Run(failed, nothing));
        Assert.InRange((next.At!.Value - Ended).TotalHours, from, until);
        Assert.Null(next.WhyNot);
        Assert.False(next.IsDue(next.At.Value.AddSeconds(-1)));
        Assert.True(next.IsDue(next.At.Value));
    }

    [Fact]
    public void What_was_never_asked_or_was_cut_off_is_due_at_once()
    {
        Assert.True(Schedule.Of(Source, null).IsDue(Ended));
        Assert.True(Schedule.Of(Source, Run(0, false) with { EndedAt = null }).IsDue(Ended));
        Assert.True(Schedule.Of(Source, Run(0, false) with { FromArchive = true }).IsDue(Ended));
    }

    [Fact]
    public void What_waits_for_a_person_is_never_due_and_says_why()
    {
        Assert.Equal("watched by hand", WhyNot(Source with { Adapter = null }));
        Assert.Equal("no page to begin with: read from an archive only", WhyNot(Source with { Start = [] }));
        Assert.Equal("needs an API key: set NO_SUCH_KITE_API_KEY", WhyNot(Source with { Options = new Dictionary<string, string>(StringComparer.Ordinal) { ["keyFrom"] = "NO_SUCH_KITE_API_KEY" } }));

        static string? WhyNot(SourceRecord source) => Schedule.Of(source, null) is { } next && !next.IsDue(DateTime.MaxValue) ? next.WhyNot : null;
    }

    [Fact]
    public void Two_instances_do_not_ask_at_the_same_time_and_one_always_reckons_the_same()
    {
        HashSet<TimeSpan> spreads = [];
        for (var second = 0; second < 20; second++)
        {
            var run = Run(0, false) with { EndedAt = Ended.AddSeconds(second) };
            Assert.Equal(Schedule.Of(Source, run), Schedule.Of(Source, run));
            spreads.Add(Schedule.Of(Source, run).At!.Value - run.EndedAt.Value);
        }
        Assert.Equal(20, spreads.Count);
    }

    [Fact]
    public void The_most_frequent_comes_first()
    {
        SourceRecord[] sources = [Source with { Id = "c", Cadence = "P30D" }, Source with { Id = "b", Cadence = "P1D" }, Source with { Id = "a", Cadence = "P30D" }, Source with { Id = "d", Cadence = "P1D" }];
        var runs = new Dictionary<string, LastRun>(StringComparer.Ordinal) { ["d"] = Run(0, false) };
        Assert.Equal(["b", "a", "c"], Schedule.Due(sources, runs, Ended.AddHours(2)).Select(s => s.Id));
        Assert.Equal(["b", "d", "a", "c"], Schedule.Due(sources, runs, Ended.AddDays(2)).Select(s => s.Id));
    }

    static LastRun Run(int failed, bool nothing) => new()
    {
        StartedAt = Ended.AddHours(-1),
        EndedAt = Ended,
        FailedInARow = failed,
        Outcomes = new Dictionary<string, int>(StringComparer.Ordinal) { [nothing ? "failed" : "parsed"] = 3 },
    };

    static SourceRecord Sample()
    {
        using var world = TrackerFixture.OfSample();
        return Assert.Single(world.Load().Corpus.Sources);
    }
}
