using LawTracker.Publishing;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LawTracker.Tests.Storage;

/// <summary>What holds of a database on either engine.</summary>
public abstract class MigrationTests(Engine engine)
{
    [Fact]
    public void The_migrations_know_every_change_of_the_model()
    {
        using TrackerDb db = engine == Engine.Postgres ? new PostgresTrackerDb.Design().CreateDbContext([]) : new SqliteTrackerDb.Design().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Two_that_open_a_fresh_folder_at_once_wait_for_each_other()
    {
        using var world = TrackerFixture.OfSample(engine);
        var home = new TrackerHome(Path.Combine(world.Root, "shared"), world.Data, engine == Engine.Postgres ? PostgresServer.NewAddress() : null);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var tracker = Tracker.Open(home, world.Time, migrate: true);
            tracker.Import(tracker.LoadData());
        })));
        using var one = Tracker.Open(home, world.Time);
        using var db = one.Store.Open();
        Assert.Equal((8, (int?)null), (db.Revisions.Count(), RevisionChain.FirstBroken(db)));
    }

    [Fact]
    public async Task Writers_queue_and_the_chain_holds()
    {
        using var world = TrackerFixture.Published(engine);
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
        using var world = TrackerFixture.Published(engine);
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
        using var world = TrackerFixture.Published(engine);
        var at = world.Ask(db => db.Revisions.First().At);
        Assert.Equal((DateTimeKind.Utc, world.Time.Now.UtcDateTime), (at.Kind, at));
    }
}

public sealed class MigrationOnSqlite() : MigrationTests(Engine.Sqlite);

public sealed class MigrationOnPostgres() : MigrationTests(Engine.Postgres);
