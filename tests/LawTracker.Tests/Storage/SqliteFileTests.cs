using LawTracker.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LawTracker.Tests.Storage;

/// <summary>The database as a file in the home folder.</summary>
public class SqliteFileTests
{
    [Fact]
    public void A_fresh_folder_and_one_that_was_migrated_end_the_same()
    {
        using var world = TrackerFixture.WithoutData();
        var store = new SqliteStore(Path.Combine(world.Root, "new", "deep", "lawtracker.db"));
        store.Migrate();
        store.Migrate();
        using var db = store.Open();
        Assert.Empty(db.Database.GetPendingMigrations());
        Assert.Equal("wal", db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").AsEnumerable().Single());
    }

    /// <summary>Databases in use know their first migration by this name.</summary>
    [Fact]
    public void A_database_in_use_goes_on()
    {
        using var db = new SqliteTrackerDb.Design().CreateDbContext([]);
        Assert.Equal("20261122143440_First", db.Database.GetMigrations().First());
    }

    [Fact]
    public void The_lock_of_a_migration_that_was_killed_is_cleared()
    {
        using var world = TrackerFixture.Published();
        world.Execute("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2020-01-01')");
        world.Store.Migrate();
        Assert.Equal(8, world.Revisions);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        using var world = TrackerFixture.WithoutData();
        var file = Path.Combine(world.Root, "junk.db");
        File.WriteAllText(file, new string('x', 5000));
        Assert.Throws<SqliteException>(() => new SqliteStore(file).Migrate());
        Assert.Equal(new string('x', 5000), File.ReadAllText(file));
    }
}
