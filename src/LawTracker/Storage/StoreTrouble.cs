using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LawTracker.Storage;

/// <summary>What is wrong with the database, in one line with its remedy.</summary>
public static class StoreTrouble
{
    /// <summary>Null where the error is not the database's.</summary>
    public static string? Explain(Exception error) => error switch
    {
        DbUpdateException { InnerException: DbException inner } => "The database refused the change: " + Line(inner) + " Nothing was changed; try again.",
        SqliteException => "The database cannot be used: " + Line(error) + " Restore a backup, or move the file away and import again.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => "The database server does not let us in: " + Line(error) + " Check user and password in LAWTRACKER_DB.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "The database server has no such database: " + Line(error) + " Check LAWTRACKER_DB, or run: lawtracker db migrate",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => "The database server does not allow it: " + Line(error) + " Grant the user of LAWTRACKER_DB that right.",
        PostgresException => "The database cannot be used: " + Line(error) + " Nothing was changed.",
        NpgsqlException => "The database server cannot be reached: " + Line(error.InnerException ?? error) + " Check LAWTRACKER_DB, and that the server runs.",
        // The driver of EF wraps what may pass.
        InvalidOperationException { InnerException: NpgsqlException inner } => Explain(inner),
        InvalidOperationException { InnerException: DbUpdateException inner } => Explain(inner),
        _ => null,
    };

    /// <summary>Whether the same may do at once: a connection broke, the server was started anew.</summary>
    public static bool IsPassing(Exception error) => (error as DbException ?? error.InnerException as DbException) is { IsTransient: true };

    static string Line(Exception error) => error.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.') + ".";
}
