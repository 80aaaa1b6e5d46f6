using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LawTracker.Storage;

/// <summary>Opens the database of an instance and runs its write transactions. What SQLite and PostgreSQL do differently is in the two classes that derive from this one.</summary>
public abstract class TrackerStore
{
    public static TrackerStore Of(TrackerHome home) => home.Server is { } server ? new PostgresStore(PostgresAddress.Parse(server)) : new SqliteStore(home.Database);

    /// <summary>What people know the database by; without a password.</summary>
    public abstract string Name { get; }

    /// <summary>Whether several machines may use it. Then only <c>db migrate</c> and <c>data import</c> change its shape and its data; whoever else opens it checks and refuses.</summary>
    public abstract bool IsShared { get; }

    public abstract TrackerDb Open();

    /// <summary>Creates or migrates the database, one process at a time.</summary>
    public abstract void Migrate();

    /// <summary>Says that this process uses the database, for as long as what is returned is open.</summary>
    public abstract IDisposable Use();

    /// <summary>Holds a name of this instance for this process alone, until what is returned is closed; null where another holds it. A killed process holds nothing.</summary>
    public abstract IDisposable? TryHold(string name);

    /// <summary>A whole and consistent copy, taken while others read and write.</summary>
    public abstract void Backup(string file);

    /// <summary>Puts a backup in place; what was there is kept beside it.</summary>
    /// <exception cref="InvalidOperationException">It cannot be done; nothing was changed.</exception>
    public abstract void Restore(string file);

    /// <summary>Runs a write in one transaction, alone among the writers from its start; nothing of it stays where it throws.</summary>
    public T Write<T>(Func<TrackerDb, T> write)
    {
        using var db = Open();
        using var transaction = BeginWrite(db);
        var result = write(db);
        db.SaveChanges();
        transaction.Commit();
        return result;
    }

    /// <summary>Changes nothing, and refuses a database that is not of this program's version.</summary>
    /// <exception cref="InvalidOperationException">It is older or newer; the message says what to do.</exception>
    public void RequireMigrated()
    {
        using var db = Open();
        List<string> ours = [.. db.Database.GetMigrations()], applied = [.. db.Database.GetAppliedMigrations()];
        if (applied.Except(ours, StringComparer.Ordinal).Any())
            throw new InvalidOperationException($"The database {Name} was migrated by a newer LawTracker. Update this one.");
        if (ours.Except(applied, StringComparer.Ordinal).Any())
            throw new InvalidOperationException($"The database {Name} is not of this version. Run: lawtracker db migrate");
    }

    /// <summary>Begins a transaction that no other writer can run beside.</summary>
    protected abstract IDbContextTransaction BeginWrite(TrackerDb db);
}
