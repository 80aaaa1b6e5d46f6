using System.Diagnostics;
using LawTracker.Storage;
using Npgsql;
using Xunit;

namespace LawTracker.Tests;

/// <summary>Where a tracker keeps its tables.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>A PostgreSQL server of this test run's own: from the system's binaries, in a temporary folder, on a socket in it, gone at the end. Its language is not C, so that only our columns make the order that we want.</summary>
static class PostgresServer
{
    const int Oldest = 15;

    const string Template = "empty";

    static readonly Lazy<string> Folder = new(Start);

    /// <summary>A migrated, empty database, made once: a copy is faster than migrating.</summary>
    static readonly Lazy<bool> Migrated = new(() =>
    {
        using (Tracker.Open(new("", "", Address(Template)), TimeProvider.System, migrate: true))
            Release(Template);
        return true;
    });

    static int made;

    /// <summary>The address of a migrated, empty database that nobody else uses.</summary>
    public static string NewDatabase()
    {
        Assert.True(Migrated.Value);
        var name = "test" + Interlocked.Increment(ref made);
        Execute($"CREATE DATABASE {name} TEMPLATE {Template}");
        return Address(name);
    }

    /// <summary>The address of a database that does not exist yet.</summary>
    public static string NewAddress() => Address("test" + Interlocked.Increment(ref made));

    public static void Drop(string address)
    {
        var name = new Uri(address).AbsolutePath[1..];
        Release(name);
        Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    public static void Execute(string sql, string database = "postgres")
    {
        using var connection = new NpgsqlConnection(PostgresAddress.Parse(Address(database)).Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    static string Address(string name) => $"postgres://tests@localhost/{name}?host={Folder.Value}";

    static void Release(string name)
    {
        using var connection = new NpgsqlConnection(PostgresAddress.Parse(Address(name)).Connection);
        NpgsqlConnection.ClearPool(connection);
    }

    static string Start()
    {
        var binaries = Binaries();
        var folder = Run("mktemp", "-d", "/tmp/lawtracker-postgres-XXXXXX").Trim();
        var data = Path.Combine(folder, "data");
        Run(Path.Combine(binaries, "initdb"), "--pgdata", data, "--username", "tests", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--locale-provider", "icu", "--icu-locale", "en-US", "--no-sync");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Run(Path.Combine(binaries, "pg_ctl"), "stop", "--pgdata", data, "--mode", "immediate");
            Directory.Delete(folder, recursive: true);
        };
        Run(
            Path.Combine(binaries, "pg_ctl"), "start", "--wait", "--timeout", "120", "--pgdata", data, "--log", Path.Combine(folder, "log"),
            "--options", $"-c listen_addresses='' -c unix_socket_directories={folder} -c unix_socket_permissions=0777 -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        Run("chmod", "755", folder);
        return folder;
    }

    static string Binaries()
    {
        var debian = Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var n) ? n : 0).Select(d => Path.Combine(d, "bin")) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return debian.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && Version(d) >= Oldest)
            ?? throw new InvalidOperationException($"These tests start a PostgreSQL server of their own and need its binaries, version {Oldest} or later: apt-get install postgresql (or have initdb and pg_ctl in the PATH).");
    }

    /// <summary>From a line such as <c>initdb (PostgreSQL) 15.18 (Debian …)</c>.</summary>
    static int Version(string binaries) =>
        int.TryParse(Run(Path.Combine(binaries, "initdb"), "--version").Split(") ")[1].Split('.', ' ', '\n')[0], out var version) ? version : 0;

    /// <summary>The server refuses to run as root: root runs it as the user that the package made.</summary>
    static string Run(string program, params string[] arguments)
    {
        var start = Environment.UserName == "root" ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", program, .. arguments]) : new ProcessStartInfo(program, arguments);
        (start.UseShellExecute, start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (false, true, true, "/");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{Path.GetFileName(program)} failed: {error.Result}{output.Result}");
    }
}
