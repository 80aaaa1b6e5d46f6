using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Reviewing;
using Xunit;

namespace LawTracker.Tests.Reviewing;

/// <summary>A person decides.</summary>
public abstract class ReviewTests : IDisposable
{
    static readonly InstrumentId Balloons = InstrumentId.Parse("us-xx/balloon-act");

    readonly TrackerFixture world;

    protected ReviewTests(Engine engine)
    {
        world = TrackerFixture.Published(engine);
        world.Pages.WholeCode();
        world.Fetch();
        Proposal = Review.List(world.Store, decided: false).Single(p => p.Law == Balloons.Value).Id;
    }

    int Proposal { get; }

    DateTime Now => world.Time.Now.UtcDateTime;

    [Fact]
    public void Accepting_publishes_a_version_a_revision_and_text_that_search_finds()
    {
        var revision = Review.Accept(world.Store, world.Corpus, Proposal, " Ann ", Now);
        Assert.Equal((9, "Ann", "text", "us-xx/balloon-act"), (revision.Number, revision.By, revision.Kind, revision.Key));
        var version = Assert.Single(world.Open().Published.VersionsOf(Balloons));
        Assert.Equal((9, "A balloon may be flown at night."), (version.Revision, version.Provisions[1].Text));
        Assert.Equal("77-201/a", world.Search("\"may be flown at night\"").Hits.Single().Passages[0].Path);
        Assert.Equal("9", world.Open().Published.Generation());
        var row = Review.Show(world.Store, Proposal).Row;
        Assert.Equal(("accepted", "Ann", Now), (row.State, row.DecidedBy, row.DecidedAt!.Value));
        Assert.Null(world.Ask(RevisionChain.FirstBroken));
        Assert.Equal(0, world.Fetch().Report.Proposed);
    }

    [Fact]
    public void Rejecting_records_why_and_the_same_text_is_not_proposed_again()
    {
        Review.Reject(world.Store, Proposal, "Ann", "An old edition", Now);
        Assert.Equal(("rejected", "An old edition"), (Review.Show(world.Store, Proposal).Row.State, Review.Show(world.Store, Proposal).Row.Why));
        world.Pages.Add("77-201.xml", CaptureArchive.Section("77-201", "Balloons.", "(a) A balloon  may be flown at night."));
        Assert.Equal(0, world.Fetch().Report.Proposed);
        Assert.Equal((8, 0), (world.Revisions, world.Open().Published.VersionsOf(Balloons).Count));
        world.Pages.Add("77-201.xml", CaptureArchive.Section("77-201", "Balloons.", "(a) A balloon may be flown by day."));
        Assert.Equal(1, world.Fetch().Report.Proposed);
    }

    [Theory]
    [InlineData("", "why", "A decision needs a name: --as NAME.")]
    [InlineData("Ann", " ", "A rejection needs a reason: --why REASON.")]
    public void A_decision_without_name_or_reason_is_refused(string name, string why, string message)
    {
        Assert.Equal(message, Assert.Throws<ReviewException>(() => Review.Reject(world.Store, Proposal, name, why, Now)).Message);
        Assert.Equal("open", Review.Show(world.Store, Proposal).Row.State);
    }

    [Fact]
    public void Deciding_twice_is_refused_and_says_who_did()
    {
        Review.Accept(world.Store, world.Corpus, Proposal, "Ann", Now);
        const string Message = "was already accepted by Ann. See: lawtracker review list --all";
        Assert.Equal($"Proposal {Proposal} {Message}", Assert.Throws<ReviewException>(() => Review.Accept(world.Store, world.Corpus, Proposal, "Bob", Now)).Message);
        Assert.Equal($"Proposal {Proposal} {Message}", Assert.Throws<ReviewException>(() => Review.Reject(world.Store, Proposal, "Bob", "no", Now)).Message);
        Assert.Equal(9, world.Revisions);
    }

    [Fact]
    public void A_number_that_is_none_is_told() => Assert.Equal("There is no proposal 99. See: lawtracker review list", Assert.Throws<ReviewException>(() => Review.Show(world.Store, 99)).Message);

    [Fact]
    public void Accepting_for_a_law_no_longer_published_is_refused_and_changes_nothing()
    {
        world.Remove(SampleData.BalloonAct);
        world.Import();
        Assert.Contains("no longer published", Assert.Throws<ReviewException>(() => Review.Accept(world.Store, world.Corpus, Proposal, "Ann", Now)).Message, StringComparison.Ordinal);
        Assert.Equal("open", Review.Show(world.Store, Proposal).Row.State);
    }

    [Fact]
    public void An_acceptance_that_fails_half_way_leaves_nothing()
    {
        world.Lame("search_units");
        Assert.ThrowsAny<Exception>(() => Review.Accept(world.Store, world.Corpus, Proposal, "Ann", Now));
        Assert.Equal(("open", 8, 0, 0, 0), (Review.Show(world.Store, Proposal).Row.State, world.Revisions, world.Ask(db => db.Versions.Count()), world.Ask(db => db.Provisions.Count()), world.Ask(db => db.Texts.Count())));
        Assert.Equal("8", world.Open().Published.Generation());
        Assert.Equal(1, world.Search("\"balloon act\"").Total);
    }

    [Fact]
    public async Task Two_that_accept_at_once_publish_once()
    {
        var corpus = world.Corpus;
        var outcomes = await Task.WhenAll(new[] { "Ann", "Bob" }.Select(name => Task.Run(() =>
        {
            try
            {
                Review.Accept(world.Store, corpus, Proposal, name, Now);
                return "published";
            }
            catch (ReviewException)
            {
                return "refused";
            }
        })));
        Assert.Equal(["published", "refused"], outcomes.Order());
        Assert.Equal(9, world.Revisions);
    }

    public void Dispose() => world.Dispose();
}

public sealed class ReviewOnSqlite() : ReviewTests(Engine.Sqlite);

public sealed class ReviewOnPostgres() : ReviewTests(Engine.Postgres);
