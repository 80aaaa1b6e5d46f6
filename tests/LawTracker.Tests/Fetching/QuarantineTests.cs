using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>A person may let a page out of quarantine; what cannot be read stays there.</summary>
public abstract class QuarantineTests(Engine engine)
{
    const string Url = CaptureArchive.Site + "77-101.xml";

    [Fact]
    public void A_law_that_really_became_shorter_can_be_released_and_stays_good()
    {
        using var world = Fetched();
        world.Pages.Add("77-101.xml", CaptureArchive.Section("77-101", "Tails.", "(a) One tail."));
        Assert.Equal("shrunk", ReasonCode.Of(Assert.Single(world.Fetch().Report.Problems).Reason));
        var page = Quarantine.Release(world.Store, world.Corpus, Url, "Ann Reviewer", world.Time.GetUtcNow().UtcDateTime);
        Assert.Equal(("parsed", 1), (page.Outcome, page.Instruments));
        Assert.Contains("One tail.", world.Ask(db => System.Text.Encoding.UTF8.GetString(db.Sections.Single(s => s.Citation == "X. Code § 77-101").Json)), StringComparison.Ordinal);
        var (report, pages) = world.Fetch();
        Assert.Empty(report.Problems);
        Assert.All(pages, p => Assert.Equal("unchanged", p.Outcome));
        var health = world.Open().Published.Health()["us-xx-code"];
        Assert.Equal(("Ann Reviewer", world.Time.GetUtcNow().UtcDateTime), (health.ReleasedBy, health.ReleasedAt));
        Assert.Contains("; Ann Reviewer released a page on ", SourceState.Of(world.Corpus.Sources[0], health, world.Time.GetUtcNow().UtcDateTime), StringComparison.Ordinal);
        Assert.Contains("is not in quarantine", Refusal(world), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><title>Access denied</title></html>", "layout-changed")]
    [InlineData(" ", "empty")]
    public void A_page_that_is_no_law_is_not_released(string text, string reason)
    {
        using var world = Fetched();
        world.Pages.Add("77-101.xml", text);
        world.Fetch();
        Assert.Contains("cannot be released: " + reason, Refusal(world), StringComparison.Ordinal);
        Assert.Equal("quarantined", world.Ask(db => db.Snapshots.OrderBy(s => s.Id).Last().Outcome));
    }

    static string Refusal(TrackerFixture world) => Assert.Throws<FetchException>(() => Quarantine.Release(world.Store, world.Corpus, Url, "Ann Reviewer", world.Time.GetUtcNow().UtcDateTime)).Message;

    TrackerFixture Fetched()
    {
        var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode().Add("77-101.xml", CaptureArchive.Section("77-101", "Tails.", [.. Enumerable.Range(1, 40).Select(i => $"({i}) No person shall fly kite number {i} without a tail of cloth.")]));
        world.Fetch();
        return world;
    }
}

public sealed class QuarantineOnSqlite() : QuarantineTests(Engine.Sqlite);

public sealed class QuarantineOnPostgres() : QuarantineTests(Engine.Postgres);
