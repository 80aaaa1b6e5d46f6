using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace LawTracker.Storage;

/// <summary>Where a PostgreSQL database is: an address as <c>psql</c> takes it, <c>postgres://user:password@host:port/name?sslmode=require</c>. What stands in it may be percent-encoded, a password must be where it holds <c>/ @ : ?</c></summary>
/// <param name="Connection">For the driver.</param>
/// <param name="Shown">For people: without the password.</param>
public sealed partial record PostgresAddress(string Connection, string Shown)
{
    const string Shape = "postgres://user:password@host:port/name";

    /// <summary>Statements kept for a connection; a search asks about ten.</summary>
    const int MostPrepared = 50;

    /// <summary>Settings of libpq and what the driver calls them.</summary>
    static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["host"] = "Host",
        ["port"] = "Port",
        ["user"] = "Username",
        ["password"] = "Password",
        ["dbname"] = "Database",
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["channel_binding"] = "Channel Binding",
        ["connect_timeout"] = "Timeout",
        ["application_name"] = "Application Name",
        ["options"] = "Options",
        ["pool_max_size"] = "Maximum Pool Size",
    };

    /// <exception cref="InvalidOperationException">It cannot be read; the message says how to write it, and never repeats a password.</exception>
    public static PostgresAddress Parse(string address)
    {
        var match = Pattern().Match(address);
        if (!match.Success)
            throw new InvalidOperationException($"LAWTRACKER_DB is not an address of PostgreSQL. Write it as {Shape}, with / @ : ? and % in a password as %2F %40 %3A %3F %25; leave it unset for SQLite.");
        // What is asked again and again is read and planned once for each connection.
        var connection = new NpgsqlConnectionStringBuilder { ApplicationName = "LawTracker", CommandTimeout = 120, IncludeErrorDetail = false, MaxAutoPrepare = MostPrepared, AutoPrepareMinUsages = 2 };
        foreach (var part in new[] { "user", "password", "host", "port", "dbname" })
        {
            if (match.Groups[part].Value is { Length: > 0 } value)
                Set(connection, part, Uri.UnescapeDataString(value).Trim('[', ']'));
        }
        foreach (var pair in match.Groups["settings"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)))
            Set(connection, pair[0], pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "");
        if (string.IsNullOrEmpty(connection.Host))
            connection.Host = "localhost";
        if (string.IsNullOrEmpty(connection.Database))
            throw new InvalidOperationException($"LAWTRACKER_DB names no database. Write it as {Shape}");
        var isSocket = connection.Host.StartsWith('/');
        return new(connection.ToString(), string.Create(CultureInfo.InvariantCulture,
            $"postgres://{(connection.Username is { } user ? Uri.EscapeDataString(user) + "@" : "")}{(isSocket ? "" : $"{connection.Host}:{connection.Port}")}/{Uri.EscapeDataString(connection.Database)}{(isSocket ? $"?host={connection.Host}&port={connection.Port}" : "")}"));
    }

    static void Set(NpgsqlConnectionStringBuilder connection, string name, string value)
    {
        if (!Settings.TryGetValue(name, out var driver))
            throw new InvalidOperationException($"LAWTRACKER_DB sets “{name}”, which is not one of: {string.Join(", ", Settings.Keys)}.");
        try
        {
            connection[driver] = name is "sslmode" or "channel_binding" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw new InvalidOperationException($"LAWTRACKER_DB sets {name} to something that it cannot be.", error);
        }
    }

    [GeneratedRegex(@"^postgres(ql)?://((?<user>[^:@/?]*)(:(?<password>[^@/?]*))?@)?(?<host>\[[0-9a-fA-F:.]+\]|[^@:/?\[\]]*)(:(?<port>[0-9]*))?(/(?<dbname>[^?/]*))?(\?(?<settings>.*))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
