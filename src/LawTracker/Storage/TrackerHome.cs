namespace LawTracker.Storage;

/// <summary>Where an instance keeps its database and finds the data, the same for the command line and the web.</summary>
/// <param name="Home">Folder of the database: <c>LAWTRACKER_HOME</c>, else <c>.lawtracker</c> beside <c>LawTracker.sln</c>.</param>
/// <param name="Data">The curated data: <c>LAWTRACKER_DATA</c>, else <c>data</c> beside <c>LawTracker.sln</c>.</param>
/// <param name="Server">A PostgreSQL server in place of a database in <paramref name="Home"/>: <c>LAWTRACKER_DB</c>, as <c>postgres://user:password@host:port/name</c>.</param>
public sealed record TrackerHome(string Home, string Data, string? Server = null)
{
    public string Database => Path.Combine(Home, "lawtracker.db");

    /// <summary>From the environment, or by walking up from the working folder and from the program to <c>LawTracker.sln</c>.</summary>
    /// <exception cref="InvalidOperationException">Neither is there; the message says what to set.</exception>
    public static TrackerHome Find()
    {
        string? home = Environment.GetEnvironmentVariable("LAWTRACKER_HOME"), data = Environment.GetEnvironmentVariable("LAWTRACKER_DATA");
        var server = Environment.GetEnvironmentVariable("LAWTRACKER_DB") is { Length: > 0 } set ? set : null;
        if (string.IsNullOrEmpty(home) || string.IsNullOrEmpty(data))
        {
            var root = Up(Environment.CurrentDirectory) ?? Up(AppContext.BaseDirectory)
                ?? throw new InvalidOperationException("No LawTracker.sln here or above; set LAWTRACKER_HOME (database) and LAWTRACKER_DATA (curated data).");
            home = string.IsNullOrEmpty(home) ? Path.Combine(root, ".lawtracker") : home;
            data = string.IsNullOrEmpty(data) ? Path.Combine(root, "data") : data;
        }
        return new(Path.GetFullPath(home), Path.GetFullPath(data), server);
    }

    static string? Up(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "LawTracker.sln")))
                return at.FullName;
        }
        return null;
    }
}
