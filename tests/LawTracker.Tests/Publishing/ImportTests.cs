using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Storage;
using Xunit;

namespace LawTracker.Tests.Publishing;

public abstract class ImportTests(Engine engine)
{
    [Fact]
    public void Importing_twice_is_no_work()
    {
        using var world = TrackerFixture.OfSample(engine);
        Assert.Equal((8, 0, 0, 0), Counts(world.Import()));
        Assert.Equal((0, 0, 0, 8), Counts(world.Import()));
        Assert.Equal((8, "8"), (world.Revisions, world.Open().Published.Generation()));
    }

    [Fact]
    public void A_changed_file_makes_one_revision_and_a_removed_one_a_removal()
    {
        using var world = TrackerFixture.Published(engine);
        world.Edit(SampleData.KiteAct, "Kite Act", "Kites Act");
        Assert.Equal((0, 1, 0, 7), Counts(world.Import()));
        world.Remove(SampleData.BalloonAct);
        world.AddLaw("string-act", "X. Code § 77-301");
        Assert.Equal((1, 0, 1, 7), Counts(world.Import()));
        Assert.Equal(
            ["9 data record laws us-xx/kite-act", "10 data record laws us-xx/string-act", "11 data removed laws us-xx/balloon-act"],
            world.Open().Published.LatestRevisions(3).Reverse().Select(r => $"{r.Number} {r.By} {r.Kind} {r.Folder} {r.Key}"));
        Assert.Equal(["us-xx/kite-act", "us-xx/string-act"], world.Corpus.Laws.Select(l => l.Id.Value));
        Assert.Equal(1, world.Search("\"kites act\"").Total);
        Assert.Equal(0, world.Search("\"balloon act\"").Total);
        Assert.Null(world.Ask(RevisionChain.FirstBroken));
    }

    [Fact]
    public void What_was_known_on_a_day_is_what_had_been_published_by_its_end()
    {
        using var world = TrackerFixture.Published(engine);
        var first = world.Today;
        world.Time.Now += TimeSpan.FromDays(3);
        world.Edit(SampleData.KiteAct, "Kite Act", "Kites Act");
        world.Remove(SampleData.BalloonAct);
        world.Import();
        var published = world.Open().Published;
        Assert.Equal(first, published.KnowsSince());
        Assert.Null(published.AsKnownOn(first.AddDays(-1)));
        foreach (var day in new[] { first, first.AddDays(2) })
        {
            var known = published.AsKnownOn(day)!;
            Assert.Equal(8, known.Revision);
            Assert.Equal("Kite Act", known.Corpus.Law(InstrumentId.Parse("us-xx/kite-act"))!.Titles[0].Text);
            Assert.NotNull(known.Corpus.Law(InstrumentId.Parse("us-xx/balloon-act")));
        }
        var now = published.AsKnownOn(first.AddDays(3))!;
        Assert.Equal(10, now.Revision);
        Assert.Same(published.Corpus(), now.Corpus);
        Assert.Null(now.Corpus.Law(InstrumentId.Parse("us-xx/balloon-act")));
    }

    [Fact]
    public void A_changed_comment_line_is_kept_and_makes_no_revision()
    {
        using var world = TrackerFixture.Published(engine);
        world.Write(SampleData.KiteAct, "# yaml-language-server: $schema=x\n" + SampleData.Files[SampleData.KiteAct]);
        Assert.Equal((0, 0, 0, 8), Counts(world.Import()));
        Assert.Equal(8, world.Revisions);
        DataExport.Run(world.Store, Path.Combine(world.Root, "out"));
        Assert.StartsWith("# yaml-", File.ReadAllText(Path.Combine(world.Root, "out", SampleData.KiteAct)), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_with_errors_is_refused_and_what_was_published_stays()
    {
        using var world = TrackerFixture.Published(engine);
        world.Edit(SampleData.KiteAct, "Kite Act", "Kites Act");
        world.Edit(SampleData.BalloonAct, "topics: [kites]", "topics: [kytes]");
        Assert.Equal("The data has 1 errors and was not imported. Run: lawtracker data check", Assert.Throws<InvalidOperationException>(() => world.Import()).Message);
        Assert.Equal((8, "Kite Act"), (world.Revisions, world.Corpus.Laws[1].Titles[0].Text));
    }

    [Fact]
    public void A_folder_that_lost_its_data_removes_nothing()
    {
        using var world = TrackerFixture.Published(engine);
        Directory.Delete(world.Data, recursive: true);
        Directory.CreateDirectory(world.Data);
        Assert.Throws<InvalidOperationException>(() => world.Import());
        Assert.Equal(2, world.Corpus.Laws.Count);
    }

    [Fact]
    public void A_record_changed_here_and_in_its_file_refuses_the_whole_import_and_is_listed()
    {
        using var world = TrackerFixture.Published(engine);
        ChangedHere(world, "us-xx/kite-act");
        world.Edit(SampleData.KiteAct, "Kite Act", "Kites Act");
        world.Edit(SampleData.BalloonAct, "Balloon Act", "Balloons Act");
        var report = world.Import();
        Assert.Equal([SampleData.KiteAct], report.Conflicts);
        Assert.Equal((8, "Balloon Act"), (world.Revisions, world.Corpus.Laws[0].Titles[0].Text));
        Assert.Equal([SampleData.KiteAct], world.Import().Conflicts);
    }

    [Fact]
    public void A_record_changed_here_whose_file_is_gone_is_a_conflict_too()
    {
        using var world = TrackerFixture.Published(engine);
        ChangedHere(world, "us-xx/balloon-act");
        world.Remove(SampleData.BalloonAct);
        Assert.Equal([SampleData.BalloonAct], world.Import().Conflicts);
        Assert.Equal((8, 2), (world.Revisions, world.Corpus.Laws.Count));
    }

    [Fact]
    public void A_record_changed_only_here_is_no_conflict()
    {
        using var world = TrackerFixture.Published(engine);
        ChangedHere(world, "us-xx/balloon-act");
        world.Edit(SampleData.KiteAct, "Kite Act", "Kites Act");
        Assert.Equal((0, 1, 0, 7), Counts(world.Import()));
    }

    [Fact]
    public void An_import_that_fails_half_way_leaves_nothing()
    {
        using var world = TrackerFixture.Published(engine);
        world.Edit(SampleData.KiteAct, "Kite Act", "Kites Act");
        world.Lame("Settings");
        Assert.ThrowsAny<Exception>(() => world.Import());
        Assert.Equal((8, "Kite Act"), (world.Revisions, world.Corpus.Laws[1].Titles[0].Text));
        Assert.Equal(1, world.Search("\"balloon act\"").Total);
    }

    [Fact]
    public void Exporting_the_real_data_gives_back_every_byte()
    {
        using var world = TrackerFixture.WithoutData(engine);
        var data = DataFolder.Load(TrackerFixture.RealData, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        world.Open().Import(data);
        var target = Path.Combine(world.Root, "out");
        Assert.Equal(data.Files.Count, DataExport.Run(world.Store, target));
        Assert.Equal(data.Files.Select(f => f.Path).Order(StringComparer.Ordinal), Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(target, f)).Order(StringComparer.Ordinal));
        Assert.All(data.Files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(TrackerFixture.RealData, f.Path)), File.ReadAllBytes(Path.Combine(target, f.Path))));
        Assert.Null(world.Ask(RevisionChain.FirstBroken));
        Assert.Equal((0, 0, 0, data.Files.Count), Counts(world.Open().Import(data)));
    }

    static (int, int, int, int) Counts(ImportReport r) => (r.Added, r.Changed, r.Removed, r.Unchanged);

    /// <summary>As a future editor of this instance would leave it.</summary>
    static void ChangedHere(TrackerFixture world, string law) => world.Store.Write(db =>
    {
        var row = db.Records.Single(r => r.Key == law);
        row.Json = [.. row.Json, (byte)' '];
        return row;
    });
}

public sealed class ImportOnSqlite() : ImportTests(Engine.Sqlite);

public sealed class ImportOnPostgres() : ImportTests(Engine.Postgres);
