using LawTracker.Publishing;
using LawTracker.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LawTracker.Tests.Storage;

public class MigrationTests
{
    [Fact]
    public void The_migrations_know_every_change_of_the_model()
    {
        using var db = new TrackerDbDesign().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void A_fresh_folder_and_one_that_was_migrated_end_the_same()
    {
        using var world = TrackerFixture.WithoutData();
        var store = new TrackerStore(Path.Combine(world.Root, "new", "deep", "lawtracker.db"));
        store.Migrate();
        store.Migrate();
        using var db = store.Open();
        Assert.Empty(db.Database.GetPendingMigrations());
        Assert.Equal("wal", db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").AsEnumerable().Single());
    }

    [Fact]
    public void The_lock_of_a_migration_that_was_killed_is_cleared()
    {
        using var world = TrackerFixture.Published();
        world.Ask(db => db.Database.ExecuteSqlRaw("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2020-01-01')"));
        world.Store.Migrate();
        Assert.Equal(8, world.Revisions);
    }

    [Fact]
    public async Task Two_that_open_a_fresh_folder_at_once_wait_for_each_other()
    {
        using var world = TrackerFixture.OfSample();
        var home = new TrackerHome(Path.Combine(world.Root, "shared"), world.Data);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var tracker = Tracker.Open(home, world.Time);
            tracker.Import(tracker.LoadData());
        })));
        using var one = Tracker.Open(home, world.Time);
        using var db = one.Store.Open();
        Assert.Equal((8, (int?)null), (db.Revisions.Count(), RevisionChain.FirstBroken(db)));
    }

    [Fact]
    public async Task Writers_queue_and_the_chain_holds()
    {
        using var world = TrackerFixture.Published();
        var store = world.Store;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() =>
        {
            for (var i = 0; i < 5; i++)
                store.Write(db => RevisionChain.Append(db, world.Time.Now.UtcDateTime, [("Ann", "record", "laws", $"us-xx/w{n}-{i}", [1])]));
        })));
        Assert.Equal((28, (int?)null), world.Ask(db => (db.Revisions.Count(), RevisionChain.FirstBroken(db))));
    }

    [Fact]
    public void A_write_that_throws_leaves_nothing()
    {
        using var world = TrackerFixture.Published();
        Assert.Throws<InvalidOperationException>(() => world.Store.Write<int>(db =>
        {
            RevisionChain.Append(db, world.Time.Now.UtcDateTime, [("Ann", "record", "laws", "us-xx/x", [1])]);
            db.SaveChanges();
            throw new InvalidOperationException();
        }));
        Assert.Equal(8, world.Revisions);
    }

    [Fact]
    public void Instants_come_back_as_utc()
    {
        using var world = TrackerFixture.Published();
        var at = world.Ask(db => db.Revisions.First().At);
        Assert.Equal((DateTimeKind.Utc, world.Time.Now.UtcDateTime), (at.Kind, at));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        using var world = TrackerFixture.WithoutData();
        var file = Path.Combine(world.Root, "junk.db");
        File.WriteAllText(file, new string('x', 5000));
        Assert.Throws<SqliteException>(() => new TrackerStore(file).Migrate());
        Assert.Equal(new string('x', 5000), File.ReadAllText(file));
    }
}
