using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Storage;

/// <summary>Opens the database of an instance and runs its write transactions.</summary>
public sealed class TrackerStore(string database)
{
    readonly string connection = new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadWriteCreate, DefaultTimeout = 30 }.ToString();

    public string Database { get; } = database;

    public TrackerDb Open() => new(new DbContextOptionsBuilder<TrackerDb>().UseSqlite(connection).Options);

    /// <summary>Creates or migrates the database. One process at a time: the others wait on a lock of the operating system, which dies with its holder.</summary>
    /// <exception cref="IOException">The folder cannot be written, or another process held the lock for a minute.</exception>
    public void Migrate()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        using var held = Lock(TimeSpan.FromMinutes(1));
        using var db = Open();
        // A migration that was killed leaves the table lock of EF behind. We hold the lock of the operating system, so nobody else is migrating.
        if (db.Database.CanConnect())
            db.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS __EFMigrationsLock");
        db.Database.Migrate();
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
    }

    /// <summary>Runs a write in one transaction, IMMEDIATE from its start; nothing of it stays where it throws.</summary>
    public T Write<T>(Func<TrackerDb, T> write)
    {
        using var db = Open();
        using var transaction = db.Database.BeginTransaction(IsolationLevel.Serializable);
        var result = write(db);
        db.SaveChanges();
        transaction.Commit();
        return result;
    }

    FileStream Lock(TimeSpan patience)
    {
        var path = Database + ".lock";
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(100))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < patience)
            {
                Thread.Sleep(100);
            }
        }
    }
}
