using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Storage;

/// <summary>Opens the database of an instance and runs its write transactions.</summary>
public sealed class TrackerStore
{
    readonly DbContextOptions<TrackerDb> options;

    public TrackerStore(string database)
    {
        Database = database;
        var connection = new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadWriteCreate, DefaultTimeout = 30 };
        options = new DbContextOptionsBuilder<TrackerDb>().UseSqlite(connection.ToString()).AddInterceptors(Pragmas.Instance).Options;
    }

    public string Database { get; }

    public TrackerDb Open() => new(options);

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

    /// <summary>Says that this process uses the database, for as long as what is returned is open. Many may; a restore may not meanwhile.</summary>
    public IDisposable Use()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        return Wait(() => new FileStream(Database + ".use", FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read), TimeSpan.FromSeconds(30));
    }

    /// <summary>Holds a name of this instance for this process alone, until what is returned is closed; null where another holds it. A killed process holds nothing.</summary>
    public IDisposable? TryHold(string name)
    {
        try
        {
            return new FileStream($"{Database}.{name}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A whole and consistent copy, taken while others read and write.</summary>
    public void Backup(string file)
    {
        using var db = Open();
        db.Database.ExecuteSqlRaw("VACUUM INTO $file", new SqliteParameter("$file", Path.GetFullPath(file)));
    }

    /// <summary>Puts a backup in place; what was there is kept beside it.</summary>
    /// <exception cref="InvalidOperationException">Another process uses the database, or the file is no backup of ours; nothing was changed.</exception>
    public void Restore(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        FileStream alone;
        try
        {
            alone = new FileStream(Database + ".use", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new InvalidOperationException("Another process uses the database. Stop it (the web app, another command), then restore.", error);
        }
        using (alone)
        {
            RequireOurs(file);
            File.Copy(file, Database + ".restoring", overwrite: true);
            SqliteConnection.ClearAllPools();
            if (File.Exists(Database))
                File.Move(Database, Database + ".before-restore", overwrite: true);
            // A process that was killed leaves its last commits in the log: they belong to what is kept.
            File.Delete(Database + ".before-restore-wal");
            if (File.Exists(Database + "-wal"))
                File.Move(Database + "-wal", Database + ".before-restore-wal");
            File.Delete(Database + "-shm");
            File.Move(Database + ".restoring", Database);
        }
    }

    static void RequireOurs(string file)
    {
        try
        {
            using var backup = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            backup.Open();
            using var command = backup.CreateCommand();
            command.CommandText = "SELECT count(*) FROM Revisions";
            command.ExecuteScalar();
        }
        catch (SqliteException error)
        {
            throw new InvalidOperationException($"{file} is not a backup of a tracker ({error.Message.TrimEnd('.')}). Nothing was changed.", error);
        }
    }

    FileStream Lock(TimeSpan patience) => Wait(() => new FileStream(Database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), patience);

    static FileStream Wait(Func<FileStream> open, TimeSpan patience)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(100))
        {
            try
            {
                return open();
            }
            catch (IOException) when (waited < patience)
            {
                Thread.Sleep(100);
            }
        }
    }
}
