using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>Reading a whole archive, again, and after something changed.</summary>
public abstract class ReplayTests(Engine engine)
{
    [Fact]
    public void Start_pages_and_their_links_are_read_and_links_the_archive_lacks_are_counted()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode().Add("index.xml", CaptureArchive.Contents("77-101.xml", "77-999.xml", "https://elsewhere.example/77-1.xml", "77-101.xml"));
        var (report, pages) = world.Fetch();
        Assert.Equal(["index.xml index 0", "77-101.xml parsed 3"], pages.Select(Short));
        Assert.Equal((2, 1, 1, 3L), (report.Pages, report.NotInArchive, report.Instruments, report.Provisions));
        Assert.Equal(1, report.Proposed);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void All_reads_every_page_once_and_tells_of_those_that_belong_to_no_source()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode().Add("index.xml", CaptureArchive.Contents("77-101.xml")).Add("law.pdf", [1, 2, 3], "https://elsewhere.example/");
        var (report, pages) = world.Fetch(all: true);
        Assert.Equal(
            ["77-101.xml parsed 3", "77-102.xml parsed 2", "77-103.xml parsed 2", "77-201.xml parsed 2", "index.xml index 0", "law.pdf unsupported 0"],
            pages.Select(Short).Order(StringComparer.Ordinal));
        Assert.Equal("no source in data/sources matches this address", pages.Single(p => p.Outcome == "unsupported").Reason);
        Assert.Equal((6, 2, 0), (report.Pages, report.Proposed, report.NotInArchive));
        Assert.Equal(report.Pages, report.Outcomes.Values.Sum());
    }

    [Fact]
    public void Pages_of_a_source_that_is_watched_by_hand_are_told()
    {
        using var world = TrackerFixture.OfSample(engine);
        world.Write("sources/us-xx-hand.yaml", SampleData.Files[SampleData.Source].Replace("us-xx-code", "us-xx-hand", StringComparison.Ordinal).Replace("adapter: dc-code-xml\n", "", StringComparison.Ordinal).Replace("/xx/", "/hand/", StringComparison.Ordinal));
        world.Import();
        world.Pages.WholeCode().Add("law.html", "<p>"u8.ToArray(), "https://code.example/hand/");
        var (report, pages) = world.Fetch(all: true);
        Assert.Equal("unsupported", Assert.Single(pages, p => p.Source == "us-xx-hand").Outcome);
        Assert.Equal(6, report.Pages);
    }

    [Fact]
    public void The_same_bytes_again_are_unchanged_and_propose_nothing()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode();
        Assert.Equal(2, world.Fetch().Report.Proposed);
        var blobs = world.Ask(db => db.Blobs.Count());
        world.Time.Now = world.Time.Now.AddDays(1);
        var (report, pages) = world.Fetch();
        Assert.All(pages, p => Assert.Equal("unchanged", p.Outcome));
        Assert.Equal((5, 4, 9L, 0), (report.Pages, report.Instruments, report.Provisions, report.Proposed));
        Assert.Equal((5, blobs), world.Ask(db => (db.Snapshots.Count(), db.Blobs.Count())));
    }

    [Fact]
    public void A_law_added_later_makes_pages_read_again()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode().Add("77-301.xml", CaptureArchive.Section("77-301", "Strings.", "(a) Hold on.")).Add("index.xml", CaptureArchive.Contents("77-101.xml", "77-301.xml"));
        Assert.Equal(1, world.Fetch().Report.Proposed);
        world.AddLaw("string-act", "X. Code § 77-301");
        world.Import();
        var (report, pages) = world.Fetch();
        Assert.All(pages, p => Assert.NotEqual("unchanged", p.Outcome));
        Assert.Equal(1, report.Proposed);
    }

    [Fact]
    public void A_page_changed_around_the_law_keeps_one_copy_and_proposes_nothing()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode();
        world.Fetch();
        var blobs = world.Ask(db => db.Blobs.Count());
        world.Pages.Add("77-201.xml", CaptureArchive.Section("77-201", "Balloons.", "(a) A balloon may be flown at night.").Replace("</section>", "<!-- counted -->\n</section>", StringComparison.Ordinal));
        var (report, pages) = world.Fetch();
        Assert.Equal("parsed", Assert.Single(pages, p => p.Outcome != "unchanged").Outcome);
        Assert.Equal(0, report.Proposed);
        Assert.Equal((6, blobs), world.Ask(db => (db.Snapshots.Count(), db.Blobs.Count())));
    }

    [Fact]
    public void Bytes_are_kept_as_they_came()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode();
        world.Fetch();
        var row = world.Ask(db => db.Snapshots.Single(s => s.Url == CaptureArchive.Site + "77-101.xml"));
        Assert.Equal(new DateTime(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc), row.FetchedAt);
        Assert.Equal(File.ReadAllBytes(Path.Combine(world.Archive, "code.example", "77-101.xml")), world.Ask(db => SnapshotStore.Read(db, row.Sha256)));
    }

    [Fact]
    public void A_run_is_recorded_with_its_report()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode().Add("77-103.xml", "");
        world.Fetch();
        var run = world.Ask(db => db.Runs.Single());
        Assert.NotNull(run.EndedAt);
        Assert.Contains("\"quarantined\":1", System.Text.Encoding.UTF8.GetString(run.Report!), StringComparison.Ordinal);
        var health = world.Open().Published.Health()["us-xx-code"];
        Assert.Equal((5, 1), (health.Pages, health.Bad));
    }

    [Fact]
    public async Task A_run_that_is_stopped_keeps_what_is_done()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode();
        using var stop = new CancellationTokenSource();
        var corpus = world.Corpus;
        var report = await new SourceRun(world.Store, corpus, new ReplayOrigin(world.Archive), world.Time).Run(corpus.Sources, null, p => { if (p.Outcome == "parsed") stop.Cancel(); }, stop.Token);
        Assert.Equal((2, 2), (report.Pages, world.Ask(db => db.Snapshots.Count())));
        Assert.Equal(5, world.Fetch().Report.Pages);
    }

    static string Short(PageOutcome p) => $"{p.Url[(p.Url.LastIndexOf('/') + 1)..]} {p.Outcome} {p.Provisions}";
}

public sealed class ReplayOnSqlite() : ReplayTests(Engine.Sqlite);

public sealed class ReplayOnPostgres() : ReplayTests(Engine.Postgres);
