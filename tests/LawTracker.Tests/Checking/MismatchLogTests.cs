using LawTracker.Checking;
using LawTracker.Storage;
using Xunit;

namespace LawTracker.Tests.Checking;

/// <summary>The life of a mismatch: seen, seen again, let be, taken back, seen no more.</summary>
public abstract class MismatchLogTests(Engine engine) : IDisposable
{
    static readonly Contradiction Count = new(MismatchKind.TrackerDisagrees, "club", "Kite Club", "We count 2.", "They state 3."), Link = new(MismatchKind.DeadLink, "https://gone.example/", "https://gone.example/", "Cited.", "404.");

    readonly TrackerFixture world = TrackerFixture.WithoutData(engine);

    [Fact]
    public void It_opens_keeps_its_number_and_its_first_day_and_is_resolved_where_no_check_sees_it()
    {
        Assert.Null(MismatchLog.LastRunAt(world.Store));
        var first = Assert.Single(Round(Count));
        Assert.Equal((MismatchState.Open, first.FirstSeenAt, null), (first.State, first.LastSeenAt, first.ResolvedAt));
        Later();
        var (again, other) = Round(Count, Link) is [var one, var two] ? (one, two) : throw new InvalidOperationException();
        Assert.Equal((first.Number, first.FirstSeenAt, world.Time.Now.UtcDateTime), (again.Number, again.FirstSeenAt, again.LastSeenAt));
        Assert.Equal(MismatchKind.DeadLink, other.Seen.Kind);
        Later();
        Assert.Equal([MismatchState.Resolved, MismatchState.Open], Round(Link).Select(m => m.State));
        Later();
        var back = Round(Count, Link)[0];
        Assert.Equal((first.Number, MismatchState.Open, first.FirstSeenAt, null), (back.Number, back.State, back.FirstSeenAt, back.ResolvedAt));
        Assert.Equal(world.Time.Now.UtcDateTime, MismatchLog.LastRunAt(world.Store));
        Assert.Equal([(MismatchKind.TrackerDisagrees, 1), (MismatchKind.DeadLink, 1)], MismatchCounts.Of(Round(Count, Link)).Where(c => c.Open > 0).Select(c => (c.Kind, c.Open)));
    }

    [Fact]
    public void What_is_ignored_stays_so_until_its_facts_change()
    {
        var number = Round(Count)[0].Number;
        var ignored = Ignore(number, null);
        Assert.Equal((MismatchState.Ignored, "Ann", "They count bills."), (ignored.State, ignored.Ignoring!.By, ignored.Ignoring.Why));
        Later();
        Assert.Equal(MismatchState.Ignored, Round(Count with { Title = "The Kite Club", Places = ["reconciliation"] })[0].State);
        var changed = Round(Count with { Theirs = "They state 4." })[0];
        Assert.Equal((MismatchState.Open, "Ann"), (changed.State, changed.Ignoring!.By));
        Assert.Equal(MismatchState.Open, Round(Count with { Fingerprint = "f" })[0].State);
        Assert.Equal(MismatchState.Explained, Round(Count with { Explanation = "They count bills." })[0].State);
        Assert.Equal(MismatchState.Ignored, Round(Count)[0].State);
    }

    [Fact]
    public void Ignoring_ends_with_its_day_or_when_it_is_taken_back()
    {
        var number = Round(Count)[0].Number;
        Ignore(number, world.Today);
        Assert.Equal(MismatchState.Ignored, MismatchLog.List(world.Store, world.Today)[0].State);
        Assert.Equal(MismatchState.Open, MismatchLog.List(world.Store, world.Today.AddDays(1))[0].State);
        var back = MismatchLog.Unignore(world.Store, number, new("Ben", "Too early.", world.Time.Now.UtcDateTime));
        Assert.Equal((MismatchState.Open, "Ann", "Ben"), (back.State, back.Ignoring!.By, back.Ignoring.Reopened!.By));
        Assert.Equal(MismatchState.Ignored, Ignore(number, null).State);
    }

    [Fact]
    public void A_decision_needs_a_mismatch_a_name_a_reason_and_a_day_to_come()
    {
        var number = Round(Count)[0].Number;
        Refused("There is no mismatch 77. See: lawtracker check list --state any", () => Ignore(77, null));
        Refused("2026-11-21 is past. Give a later day, or leave --until out.", () => Ignore(number, world.Today.AddDays(-1)));
        Refused("A decision needs a name and a reason, of at most 100 and 1,000 letters: --as NAME --why TEXT.", () => MismatchLog.Ignore(world.Store, number, new("Ann", " ", world.Time.Now.UtcDateTime, null)));
        Refused($"Mismatch {number} is not ignored. See: lawtracker check list --state ignored", () => MismatchLog.Unignore(world.Store, number, new("Ben", "Why?", world.Time.Now.UtcDateTime)));
        Round();
        Refused($"Mismatch {number} is no longer seen: there is nothing to ignore.", () => Ignore(number, null));

        static void Refused(string message, Func<Mismatch> decide) => Assert.Equal(message, Assert.Throws<MismatchException>(decide).Message);
    }

    public void Dispose() => world.Dispose();

    IReadOnlyList<Mismatch> Round(params Contradiction[] seen)
    {
        world.Store.Write(db => MismatchLog.Record(db, seen, world.Time.Now.UtcDateTime));
        return MismatchLog.List(world.Store, world.Today);
    }

    Mismatch Ignore(int number, DateOnly? until) => MismatchLog.Ignore(world.Store, number, new("Ann", "They count bills.", world.Time.Now.UtcDateTime, until));

    void Later() => world.Time.Now += TimeSpan.FromHours(1);
}

public sealed class MismatchLogTestsOnSqlite() : MismatchLogTests(Engine.Sqlite);

public sealed class MismatchLogTestsOnPostgres() : MismatchLogTests(Engine.Postgres);
