using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Reviewing;
using Xunit;

namespace LawTracker.Tests.Proposing;

/// <summary>From sections to a suggested text of a law.</summary>
public abstract class ProposingTests(Engine engine)
{
    [Fact]
    public void Sections_make_one_text_in_their_order_with_the_age_the_source_states()
    {
        using var world = Fetched();
        var version = Open(world, "us-xx/kite-act").Version;
        Assert.Equal(["77-101", "77-101/a", "77-101/b", "77-102", "77-102/a", "77-103", "77-103/a"], version.Provisions.Select(p => p.Path));
        Assert.Equal(("2024-10", "us-xx-code", "en"), (version.AsAt, version.SourceId, version.Language));
        Assert.Equal(["77-101", "77-102", "77-103"], version.Sections);
    }

    [Theory]
    [InlineData("textAsAt: 2024-10", "2024-10")]
    [InlineData("textAsAt: unknown", "unknown")]
    [InlineData("textAsAt: page", "unknown")]
    public void A_text_is_never_as_old_as_the_day_it_was_fetched(string line, string asAt)
    {
        using var world = TrackerFixture.OfSample(engine);
        world.Edit(SampleData.Source, "textAsAt: 2024-10", line);
        world.Import();
        world.Pages.WholeCode();
        world.Fetch();
        Assert.All(Review.List(world.Store, decided: true), p => Assert.Equal(asAt, p.AsAt));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(", basis: unknown", 1)]
    public void A_text_older_than_the_enactment_is_not_proposed_unless_that_date_is_only_the_earliest_known(string basis, int proposed)
    {
        using var world = TrackerFixture.OfSample(engine);
        world.Edit(SampleData.KiteAct, "{id: e1, kind: enacted, on: 2015-01-05, how: signed, source: s1}", $"{{id: e1, kind: enacted, on: 2025-01-05, how: signed{basis}, source: s1}}");
        world.Edit(SampleData.KiteAct, "on: 2015-05-07, basis: stated", "on: 2025-05-07, basis: stated");
        world.Import();
        world.Pages.WholeCode();
        world.Fetch();
        Assert.Equal(proposed, Review.List(world.Store, decided: true).Count(p => p.Law == "us-xx/kite-act"));
    }

    [Fact]
    public void A_source_that_only_checks_proposes_nothing()
    {
        using var world = TrackerFixture.OfSample(engine);
        world.Edit(SampleData.Source, "role: text", "role: check");
        world.Import();
        world.Pages.WholeCode();
        Assert.Equal((5, 0), (world.Fetch().Report.Pages, Review.List(world.Store, decided: true).Count));
    }

    [Fact]
    public void A_pinned_text_is_published_by_data_and_withdraws_what_was_open()
    {
        using var world = Fetched();
        var sha = Open(world, "us-xx/balloon-act").Version.Sha256;
        world.Edit(SampleData.BalloonAct, "verification:", $"text:\n  - {{source: us-xx-code, asAt: 2024-10, sha256: {sha}}}\nverification:");
        world.Import();
        var report = world.Fetch().Report;
        Assert.Equal((0, 1), (report.Proposed, report.Published));
        Assert.Equal(("data", "text"), (world.Open().Published.LatestRevisions(1)[0].By, world.Open().Published.LatestRevisions(1)[0].Kind));
        Assert.Equal("withdrawn", Review.List(world.Store, decided: true).Single(p => p.Law == "us-xx/balloon-act").State);
        Assert.Equal(0, world.Fetch().Report.Published);
    }

    [Fact]
    public void A_pin_of_another_text_decides_nothing()
    {
        using var world = TrackerFixture.OfSample(engine);
        world.Edit(SampleData.BalloonAct, "verification:", $"text:\n  - {{source: us-xx-code, asAt: 2024-10, sha256: {new string('a', 64)}}}\nverification:");
        world.Import();
        world.Pages.WholeCode();
        Assert.Equal((2, 0), (world.Fetch().Report.Proposed, world.Open().Published.VersionsOf(InstrumentId.Parse("us-xx/balloon-act")).Count));
    }

    [Fact]
    public void A_newer_text_withdraws_the_open_proposal_and_the_older_one_may_come_back()
    {
        using var world = Fetched();
        world.Pages.Add("77-201.xml", CaptureArchive.Section("77-201", "Balloons.", "(a) A balloon may be flown by day."));
        Assert.Equal(1, world.Fetch().Report.Proposed);
        Assert.Equal(["withdrawn", "open"], States(world));
        world.Pages.WholeCode();
        world.Pages.Add("77-201.xml", CaptureArchive.Section("77-201", "Balloons.", "(a) A balloon may be flown at night.") + " ");
        Assert.Equal(1, world.Fetch().Report.Proposed);
        Assert.Equal(["open", "withdrawn"], States(world));
    }

    [Theory]
    [InlineData("repealed")]
    [InlineData("taken out")]
    public void A_section_that_is_repealed_leaves_the_text(string how)
    {
        using var world = Fetched();
        world.Pages.Add("77-102.xml", how == "repealed" ? CaptureArchive.Repealed("77-102") : CaptureArchive.Section("77-902", "Storms.", "(a) No person shall fly a kite in a storm."));
        Assert.Equal(1, world.Fetch().Report.Proposed);
        Assert.Equal(["77-101", "77-103"], Open(world, "us-xx/kite-act").Version.Sections);
    }

    [Theory]
    [InlineData("A kite  may\n be\tflown.", true)]
    [InlineData(" A kite may be flown. ", true)]
    [InlineData("A kite\u00A0may be flown.", true)]
    [InlineData("A kite may be flown!", false)]
    [InlineData("a kite may be flown.", false)]
    [InlineData("A kitemay be flown.", false)]
    public void White_space_alone_is_no_other_text(string text, bool same) => Assert.Equal(same, Version("A kite may be flown.").Sha256 == Version(text).Sha256);

    [Fact]
    public void Unicode_form_alone_is_no_other_text_but_place_and_order_are()
    {
        Assert.Equal(Version("caf\u00E9").Sha256, Version("cafe\u0301").Sha256);
        Assert.NotEqual(Version("a", "b").Sha256, Version("b", "a").Sha256);
        Assert.NotEqual(Version("a", "b").Sha256, Version("a b").Sha256);
        Assert.NotEqual(Version("a").Sha256, (Version("a") with { Provisions = [] }).Provisions.Count == 0 ? Version().Sha256 : "");
    }

    static ProposedVersion Version(params string[] texts) =>
        new(InstrumentId.Parse("us-xx/kite-act"), "s", "en", "2024", default, [.. texts.Select((t, i) => new ProposedProvision("77-" + i, "", "", t, 1))]);

    TrackerFixture Fetched()
    {
        var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode();
        Assert.Equal(2, world.Fetch().Report.Proposed);
        return world;
    }

    static OpenedProposal Open(TrackerFixture world, string law) => Review.Show(world.Store, Review.List(world.Store, decided: false).Single(p => p.Law == law).Id);

    static IEnumerable<string> States(TrackerFixture world) => Review.List(world.Store, decided: true).Where(p => p.Law == "us-xx/balloon-act").Select(p => p.State);
}

public sealed class ProposingOnSqlite() : ProposingTests(Engine.Sqlite);

public sealed class ProposingOnPostgres() : ProposingTests(Engine.Postgres);
