using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LawTracker.Storage;

/// <summary>A file in the home folder, in WAL mode: the command line and the web may use it together. Whoever opens it migrates it.</summary>
public sealed class SqliteStore(string database) : TrackerStore
{
    readonly DbContextOptions<SqliteTrackerDb> options = new DbContextOptionsBuilder<SqliteTrackerDb>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadWriteCreate, DefaultTimeout = 30 }.ToString())
        .AddInterceptors(Pragmas.Instance).Options;

    string Database => database;

    public override string Name => database;

    public override bool IsShared => false;

    public override TrackerDb Open() => new SqliteTrackerDb(options);

    /// <summary>The others wait on a lock of the operating system, which dies with its holder.</summary>
    /// <exception cref="IOException">The folder cannot be written, or another process held the lock for a minute.</exception>
    public override void Migrate()
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

    /// <summary>Many may use it; a restore may not meanwhile.</summary>
    public override IDisposable Use()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        return Wait(() => new FileStream(Database + ".use", FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read), TimeSpan.FromSeconds(30));
    }

    public override IDisposable? TryHold(string name)
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

    public override void Backup(string file)
    {
        using var db = Open();
        db.Database.ExecuteSqlRaw("VACUUM INTO $file", new SqliteParameter("$file", Path.GetFullPath(file)));
    }

    /// <exception cref="InvalidOperationException">Another process uses the database, or the file is no backup of ours; nothing was changed.</exception>
    public override void Restore(string file)
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

    /// <summary>IMMEDIATE from its start, so that two writers queue instead of failing half-way.</summary>
    protected override IDbContextTransaction BeginWrite(TrackerDb db) => db.Database.BeginTransaction(IsolationLevel.Serializable);

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
