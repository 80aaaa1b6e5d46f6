using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Publishing;
using LawTracker.Publishing.Changes;
using Xunit;

namespace LawTracker.Tests.Publishing.Changes;

/// <summary>What a data folder that is edited and imported again makes known: exactly that, once, and told apart.</summary>
public abstract class ChangeLogTests(Engine engine)
{
    const string Tail = "us-xx/kite-act#e1/k.tail/tails";

    [Fact]
    public void The_first_import_knows_the_laws_own_changes_and_no_correction()
    {
        using var world = TrackerFixture.Published(engine);
        var log = Log(world);
        Assert.Equal(
            ["cases/wind-v-xx#us-xx/kite-act/challenge-filed", "us-xx/balloon-act#e2", "us-xx/balloon-act#e1", "us-xx/kite-act#e2", "us-xx/kite-act#e1", Tail],
            log.All.Select(c => c.Id));
        Assert.All(log.All, c => Assert.Equal((ChangeOrigin.Law, world.Time.Now.UtcDateTime), (c.Origin, c.Known.At)));
        Assert.Equal("Xx, kites: tail required added, effective 7 May 2015", log.All[^1].Sentence);
        Assert.Equal("Xx: Kite Act challenged 29 Aug 2025 in Wind v. Xx", log.All[0].Sentence);
        Assert.Equal("Xx: Kite Act enacted 5 Jan 2015, effective 7 May 2015", log.All[^2].Sentence);
        Assert.Equal(world.Time.Now.UtcDateTime, log.Baseline?.At);
    }

    [Fact]
    public void Before_the_first_import_nothing_is_known()
    {
        using var world = TrackerFixture.OfSample(engine);
        Assert.Empty(Log(world).All);
        Assert.Null(Log(world).Baseline);
    }

    [Fact]
    public void An_amendment_is_its_event_and_what_it_did_to_the_answers_however_often_it_is_imported()
    {
        using var world = TrackerFixture.Published(engine);
        Assert.Equal(
            [("us-xx/kite-act#e3", "Xx: Kite Act amended 1 Feb 2026, effective 1 Jul 2026"), ("us-xx/kite-act#e3/k.tail/tails", "Xx, kites: tail required no longer known (yes before), effective 1 Jul 2026"), ("us-xx/kite-act#e3/k.years", "Xx, kites: bar set to 3, effective 1 Jul 2026")],
            New(world, Amend));
        Assert.Empty(New(world, () => { }));
        // The event is put at another day, the answer stays the amendment's: a correction that names what it mends.
        Assert.Equal(
            ["Correction: Xx: Kite Act, amended is dated 2 Feb 2026, effective 1 Jul 2026, not 1 Feb 2026, effective 1 Jul 2026"],
            New(world, () => world.Edit(SampleData.KiteAct, "on: 2026-02-01", "on: 2026-02-02")).Select(c => c.Sentence));
        var log = Log(world);
        Assert.Equal("us-xx/kite-act#e3", log.All[0].Mends);
        var mended = Assert.Single(log.All, c => c.Id == "us-xx/kite-act#e3");
        Assert.Equal((log.All[0].Known.At, true), (mended.UpdatedAt, mended.Known.At < mended.UpdatedAt));
    }

    [Theory]
    [InlineData("no", "Xx, kites: tail required removed, effective 1 Jul 2026")]
    [InlineData("unknown", "Xx, kites: tail required no longer known (yes before), effective 1 Jul 2026")]
    [InlineData("unclear", "Xx, kites: tail required changed from yes to unclear, effective 1 Jul 2026")]
    [InlineData("yes", null)]
    public void An_answer_is_removed_only_where_the_record_says_that_nothing_holds_now(string answer, string? told)
    {
        using var world = TrackerFixture.Published(engine);
        var known = New(world, () =>
        {
            Amend(world);
            world.Edit(SampleData.KiteAct, "sources:", $"  - {{question: k.tail, topic: kites, answer: {answer}, part: tails, since: e3, cite: X. Code § 77-101(b), note: It was read whole., source: s1}}\nsources:");
        });
        Assert.Equal(told is null ? [] : [told], known.Where(c => c.Id.Contains("k.tail", StringComparison.Ordinal)).Select(c => c.Sentence));
    }

    [Fact]
    public void A_number_that_an_amendment_changes_is_told_with_both()
    {
        using var world = TrackerFixture.Published(engine);
        New(world, Amend);
        Assert.Equal(
            ["Xx: Kite Act amended 1 Mar 2026", "Xx, kites: bar changed from 3 to 5, effective 1 Mar 2026"],
            New(world, () =>
            {
                world.Edit(SampleData.KiteAct, "findings:", "  - {id: e4, kind: amended, on: 2026-03-01, source: s1}\nfindings:");
                world.Edit(SampleData.KiteAct, "answer: 3, since: e3,", "answer: 3, since: e3, until: e4,");
                world.Edit(SampleData.KiteAct, "sources:", "  - {question: k.years, topic: kites, answer: 5, since: e4, cite: X. Code § 77-103, source: s1}\nsources:");
            }).Select(c => c.Sentence));
    }

    [Theory]
    [InlineData("answer: yes, part: tails", "answer: unclear, part: tails", "Correction: Xx, kites: tail required is unclear, not yes")]
    [InlineData("cite: X. Code § 77-101(a)", "cite: X. Code § 77-102(a)", "Correction: Xx, kites: tail required yes, by X. Code § 77-102(a), not X. Code § 77-101(a)")]
    [InlineData("since: e1, cite", "since: e1, limits: [adults-only], cite", "Correction: Xx, kites: tail required yes, only within limits: adults only")]
    [InlineData("part: tails, since: e1", "part: tails, since: e2", "Correction: Xx, kites: tail required yes since 7 May 2015, not yes since 5 Jan 2015")]
    [InlineData("on: 2015-01-05", "on: 2015-01-06", "Correction: Xx: Kite Act, enacted is dated 6 Jan 2015, not 5 Jan 2015")]
    [InlineData("sources:", "  - {question: k.years, topic: kites, answer: 2, since: e1, cite: X. Code § 77-103, source: s1}\nsources:", "Now recorded: Xx, kites: bar 2, since 5 Jan 2015")]
    [InlineData("title: Tails", "title: Tails and more", null)]
    public void What_is_mended_in_a_law_is_a_correction_and_never_a_change_of_the_law(string find, string put, string? told)
    {
        using var world = TrackerFixture.Published(engine);
        var corrections = New(world, () => world.Edit(SampleData.KiteAct, find, put));
        Assert.Equal(told is null ? [] : [told], corrections.Select(c => c.Sentence));
        Assert.All(Log(world).All.Take(corrections.Count), c => Assert.Equal(ChangeOrigin.Correction, c.Origin));
        Assert.Empty(New(world, () => { }));
    }

    [Theory]
    [InlineData(SampleData.State, "balloons: {state: none-found,", "balloons: {state: partial,", "Correction: Xx, Balloons: partly covered, looked for and no law found before")]
    [InlineData(SampleData.State, "answer: none, searched", "answer: 3, searched", "Correction: Xx, kites: bar: a search found 3, not none")]
    [InlineData(SampleData.Case, "on: 2025-08-29", "on: 2025-08-30", "Correction: Xx: Kite Act, challenge filed in Wind v. Xx is 30 Aug 2025, on tails, not 29 Aug 2025, on tails")]
    public void What_is_mended_in_a_place_or_case_is_a_correction(string file, string find, string put, string told)
    {
        using var world = TrackerFixture.Published(engine);
        Assert.Equal([told], New(world, () => world.Edit(file, find, put)).Select(c => c.Sentence));
    }

    [Fact]
    public void A_record_that_goes_and_comes_back_is_told_so_and_its_changes_are_the_old_ones()
    {
        using var world = TrackerFixture.Published(engine);
        var file = world.Read(SampleData.BalloonAct);
        var before = Log(world).All.Single(c => c.Id == "us-xx/balloon-act#e1");
        Assert.Equal(["Correction: Xx: the record of Balloon Act is withdrawn"], New(world, () => world.Remove(SampleData.BalloonAct)).Select(c => c.Sentence));
        Assert.DoesNotContain(Log(world).All, c => c.Id == before.Id);
        Assert.Equal(["Now recorded: Xx: the record of Balloon Act is back"], New(world, () => world.Write(SampleData.BalloonAct, file)).Where(c => c.Id.EndsWith("/record", StringComparison.Ordinal)).Select(c => c.Sentence));
        Assert.Equal(before.Known, Log(world).All.Single(c => c.Id == before.Id).Known);
    }

    [Fact]
    public void A_text_published_here_is_a_change_of_its_own_kind()
    {
        using var world = TrackerFixture.Published(engine);
        var version = new ProposedVersion(InstrumentId.Parse("us-xx/kite-act"), "us-xx-code", "en", "2024-10", world.Time.Now.UtcDateTime, [new("77-101", "§ 77-101", "Tails.", "Sew.", 1)]);
        void Publish() => world.Store.Write(db => Publisher.PublishText(db, world.Corpus.Law(version.Law)!, version, "Ann", world.Time.Now.UtcDateTime));
        Assert.Equal(["Xx: official text of Kite Act published here, as of October 2024 (Code of Xx)"], New(world, Publish, import: false).Select(c => c.Sentence));
        Assert.Equal(ChangeOrigin.Text, Log(world).All[0].Origin);
        Assert.Empty(New(world, () => { }));
    }

    /// <summary>An amendment of the kite act: the tail goes, a bar of three years comes.</summary>
    internal static void Amend(TrackerFixture world)
    {
        world.Edit(SampleData.KiteAct, "findings:", "  - {id: e3, kind: amended, on: 2026-02-01, effective: 2026-07-01, source: s1}\nfindings:");
        world.Edit(SampleData.KiteAct, "part: tails, since: e1,", "part: tails, since: e1, until: e3,");
        world.Edit(SampleData.KiteAct, "sources:", "  - {question: k.years, topic: kites, answer: 3, since: e3, cite: X. Code § 77-103, source: s1}\nsources:");
    }

    static ChangeLog Log(TrackerFixture world) => world.Open().Published.Changes();

    static IReadOnlyList<(string Id, string Sentence)> New(TrackerFixture world, Action<TrackerFixture> edit) => New(world, () => edit(world));

    /// <summary>What a day later is known that was not, in the order of its list.</summary>
    static IReadOnlyList<(string Id, string Sentence)> New(TrackerFixture world, Action edit, bool import = true)
    {
        var known = Log(world).All.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        world.Time.Now += TimeSpan.FromDays(1);
        edit();
        if (import)
        {
            DataFolder.Fix(world.Data, world.Load());
            var data = world.Load();
            Assert.True(!data.HasErrors, string.Join('\n', data.Problems));
            world.Open().Import(data);
        }
        var all = Log(world).All;
        Assert.Equal(all.Count, all.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        return [.. all.Where(c => !known.Contains(c.Id)).OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => (c.Id, c.Sentence))];
    }
}

public sealed class ChangeLogOnSqlite() : ChangeLogTests(Engine.Sqlite);

public sealed class ChangeLogOnPostgres() : ChangeLogTests(Engine.Postgres);
