using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LawTracker.Storage;

/// <summary>Sets every connection up: in WAL mode a commit need not wait for the disk (a crash of the machine may lose the last commits, never the database).</summary>
sealed class Pragmas : DbConnectionInterceptor
{
    public static readonly Pragmas Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = NORMAL";
        command.ExecuteNonQuery();
    }
}
