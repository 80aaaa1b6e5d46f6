using LawTracker.Searching.Indexing;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LawTracker.Tests.Storage;

/// <summary>What is PostgreSQL's own: the address, who may change the database, its order.</summary>
public class PostgresTests
{
    [Theory]
    [InlineData("postgres://ann:p%40ss%3A%2F@db.example:5433/laws", "postgres://ann@db.example:5433/laws")]
    [InlineData("postgresql://db.example/laws?sslmode=verify-full&connect_timeout=5", "postgres://db.example:5432/laws")]
    [InlineData("postgres:///laws?host=/var/run/postgresql", "postgres:///laws?host=/var/run/postgresql&port=5432")]
    [InlineData("postgres://ann@%2Fvar%2Frun/laws", "postgres://ann@/laws?host=/var/run&port=5432")]
    [InlineData("postgres://[::1]:5433/laws", "postgres://::1:5433/laws")]
    public void An_address_is_read_as_psql_reads_it_and_shown_without_its_password(string address, string shown)
    {
        var read = PostgresAddress.Parse(address);
        Assert.Equal(shown, read.Shown);
        var connection = new Npgsql.NpgsqlConnectionStringBuilder(read.Connection);
        Assert.Equal("laws", connection.Database);
        if (address.Contains("ann:", StringComparison.Ordinal))
            Assert.Equal(("ann", "p@ss:/", "db.example", 5433), (connection.Username, connection.Password, connection.Host, connection.Port));
        if (address.Contains("verify-full", StringComparison.Ordinal))
            Assert.Equal((Npgsql.SslMode.VerifyFull, 5), (connection.SslMode, connection.Timeout));
    }

    [Theory]
    [InlineData("mysql://ann:secret@db/laws")]
    [InlineData("postgres://ann:sec@ret@db/laws")]
    [InlineData("postgres://ann:secret@db:port/laws")]
    [InlineData("postgres://ann:secret@db")]
    [InlineData("postgres://ann:secret@db/laws?sslmode=perhaps")]
    [InlineData("postgres://ann:secret@db/laws?nonsense=1")]
    [InlineData("Host=db;Password=secret")]
    public void An_address_that_cannot_be_read_is_told_without_its_password(string address)
    {
        var error = Assert.Throws<InvalidOperationException>(() => PostgresAddress.Parse(address));
        Assert.StartsWith("LAWTRACKER_DB ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_who_is_told_to_changes_the_shape_and_others_refuse_with_a_remedy()
    {
        using var world = TrackerFixture.OfSample(Engine.Postgres);
        var home = world.Place with { Server = PostgresServer.NewAddress() };
        Assert.EndsWith("is not of this version. Run: lawtracker db migrate", Refused(home), StringComparison.Ordinal);
        Tracker.Open(home, world.Time, migrate: true).Dispose();
        using (var tracker = Tracker.Open(home, world.Time))
        {
            using var db = tracker.Store.Open();
            Settings.Set(db, Settings.IndexVersion, "0.0");
            db.SaveChanges();
        }
        Assert.Contains("The search index in ", Refused(home), StringComparison.Ordinal);
        using (var tracker = Tracker.Open(home, world.Time, migrate: true))
        {
            tracker.Import(tracker.LoadData());
            using var db = tracker.Store.Open();
            db.Database.ExecuteSqlRaw("""INSERT INTO "__EFMigrationsHistory" VALUES ('30000101000000_Later', '99')""");
        }
        Assert.EndsWith("was migrated by a newer LawTracker. Update this one.", Refused(home), StringComparison.Ordinal);
        PostgresServer.Drop(home.Server!);

        string Refused(TrackerHome home) => Assert.Throws<InvalidOperationException>(() => Tracker.Open(home, world.Time)).Message;
    }

    [Fact]
    public async Task Several_that_find_no_database_make_one()
    {
        var address = PostgresServer.NewAddress();
        var store = new PostgresStore(PostgresAddress.Parse(address));
        using var together = new Barrier(6);
        await Task.WhenAll(Enumerable.Range(0, together.ParticipantCount).Select(_ => Task.Factory.StartNew(() =>
        {
            together.SignalAndWait();
            store.Migrate();
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        store.RequireMigrated();
        PostgresServer.Drop(address);
    }

    [Fact]
    public void Connections_that_the_server_ended_are_replaced_unnoticed()
    {
        using var world = TrackerFixture.Published(Engine.Postgres);
        using (var held = world.Store.Open())
        using (var more = world.Store.Open())
            Assert.Equal((8, 8), (held.Revisions.Count(), more.Revisions.Count()));
        PostgresServer.Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{new Uri(world.Server!).AbsolutePath[1..]}'");
        Assert.Equal(("8", 8), (world.Open().Published.Generation(), world.Revisions));
    }

    [Fact]
    public void An_index_of_another_version_is_not_written_to()
    {
        using var world = TrackerFixture.Published(Engine.Postgres);
        world.Execute("UPDATE \"Settings\" SET \"Value\" = '0.0' WHERE \"Name\" = 'search-index'");
        Assert.Throws<InvalidOperationException>(() => world.Store.Write(db =>
        {
            SearchIndex.RebuildLaw(db, world.Corpus.Laws[0]);
            return 0;
        }));
    }

    [Fact]
    public void Backups_are_the_servers_own_and_the_remedy_says_how()
    {
        using var world = TrackerFixture.Published(Engine.Postgres);
        Assert.StartsWith("PostgreSQL makes its own backups. Run: pg_dump --format=custom --file='b.dump' 'postgres://tests@/test", Assert.Throws<InvalidOperationException>(() => world.Store.Backup("b.dump")).Message, StringComparison.Ordinal);
        Assert.Contains("pg_restore ", Assert.Throws<InvalidOperationException>(() => world.Store.Restore("b.dump")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_is_not_there_is_one_line_with_a_remedy()
    {
        var error = Assert.ThrowsAny<Exception>(() => Tracker.Open(new("", "", "postgres://ann:secret@127.0.0.1:1/laws"), TimeProvider.System));
        Assert.Matches("^The database server cannot be reached: .* Check LAWTRACKER_DB, and that the server runs.$", StoreTrouble.Explain(error));
    }

    [Fact]
    public void Text_sorts_by_its_bytes_though_the_server_sorts_otherwise()
    {
        using var world = TrackerFixture.Published(Engine.Postgres);
        string[] names = ["a b", "a-b", "aB", "ab", "B", "ä", "z"];
        world.Store.Write(db =>
        {
            foreach (var name in names)
                Settings.Set(db, name, "");
            return 0;
        });
        Assert.Equal(names.Order(StringComparer.Ordinal), world.Ask(db => db.Settings.Where(s => s.Value == "").OrderBy(s => s.Name).Select(s => s.Name).ToList()));
    }

    [Fact]
    public void What_the_server_cannot_store_becomes_the_sign_for_unreadable()
    {
        using var world = TrackerFixture.Published(Engine.Postgres);
        world.Store.Write(db =>
        {
            db.Texts.Add(new() { Sha256 = "x", Text = "a\0b\uD800c🪁" });
            return 0;
        });
        Assert.Equal("a\uFFFDb\uFFFDc🪁", world.Ask(db => db.Texts.Single(t => t.Sha256 == "x").Text));
    }
}
