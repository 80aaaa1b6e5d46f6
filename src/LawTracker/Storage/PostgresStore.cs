using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LawTracker.Storage;

/// <summary>A database on a PostgreSQL server, which several web nodes may read. Only <c>db migrate</c> and <c>data import</c> change its shape.</summary>
public sealed class PostgresStore(PostgresAddress address) : TrackerStore
{
    /// <summary>The server's locks by agreement: numbers of ours, the same in every version.</summary>
    const long WriteLock = 0x4C61_7754_7261_6B31, MigrationLock = WriteLock + 1;

    readonly DbContextOptions<PostgresTrackerDb> options = new DbContextOptionsBuilder<PostgresTrackerDb>().UseNpgsql(address.Connection).Options;

    public override string Name => address.Shown;

    public override bool IsShared => true;

    public override TrackerDb Open() => new PostgresTrackerDb(options);

    /// <summary>The others wait on a lock of the server, which dies with its holder's connection.</summary>
    public override void Migrate()
    {
        using var db = Open();
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (!creator.Exists())
            Create(creator);
        db.Database.OpenConnection();
        db.Database.ExecuteSqlRaw("SELECT pg_advisory_lock({0})", MigrationLock);
        try
        {
            if (db.Database.SqlQueryRaw<string>("SHOW server_encoding").AsEnumerable().Single() is not "UTF8" and var encoding)
                throw new InvalidOperationException($"The database {Name} stores text as {encoding}; laws need Unicode. Create one with: createdb --encoding=UTF8 --template=template0 NAME");
            db.Database.Migrate();
        }
        finally
        {
            db.Database.ExecuteSqlRaw("SELECT pg_advisory_unlock({0})", MigrationLock);
        }
    }

    /// <summary>The lock is one within the database, so two may try to make it at once; then one of them comes too late, and it is there.</summary>
    static void Create(IRelationalDatabaseCreator creator)
    {
        try
        {
            creator.Create();
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            if (!creator.Exists())
                throw;
        }
    }

    /// <summary>The server knows who uses it.</summary>
    public override IDisposable Use() => new MemoryStream();

    public override IDisposable? TryHold(string name)
    {
        var held = new HeldName(Open(), name);
        if (held.IsHeld)
            return held;
        held.Dispose();
        return null;
    }

    public override void Backup(string file) => throw new InvalidOperationException($"PostgreSQL makes its own backups. Run: pg_dump --format=custom --file='{file}' '{Name}'");

    public override void Restore(string file) => throw new InvalidOperationException($"PostgreSQL restores its own backups. Stop the web app and run: pg_restore --clean --if-exists --single-transaction --dbname='{Name}' '{file}'");

    /// <summary>Each statement sees what was committed when it began, and the lock comes first: so a writer reads the end of the chain that the writer before it left.</summary>
    protected override IDbContextTransaction BeginWrite(TrackerDb db)
    {
        var transaction = db.Database.BeginTransaction(IsolationLevel.ReadCommitted);
        db.Database.ExecuteSqlRaw("SELECT pg_advisory_xact_lock({0})", WriteLock);
        return transaction;
    }

    /// <summary>A lock of the server under a name, held by a connection of its own.</summary>
    sealed class HeldName : IDisposable
    {
        readonly TrackerDb db;
        readonly string name;

        public HeldName(TrackerDb db, string name)
        {
            (this.db, this.name) = (db, name);
            db.Database.OpenConnection();
            IsHeld = db.Database.SqlQueryRaw<bool>("""SELECT pg_try_advisory_lock(hashtextextended({0}, 0)) AS "Value" """, name).Single();
        }

        public bool IsHeld { get; }

        /// <summary>The connection goes back to the pool and would keep the lock.</summary>
        public void Dispose()
        {
            if (IsHeld)
                db.Database.ExecuteSqlRaw("SELECT pg_advisory_unlock(hashtextextended({0}, 0))", name);
            db.Dispose();
        }
    }
}
