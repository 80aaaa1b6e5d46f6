using LawTracker.CuratedData;
using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Searching;
using LawTracker.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LawTracker.Tests;

/// <summary>One instance of the tracker in a temporary folder: its data on disk, its database, its archive of captures. Gone when disposed.</summary>
sealed class TrackerFixture : IDisposable
{
    /// <summary>A migrated, empty database, made once: a copy is faster than migrating.</summary>
    static readonly Lazy<byte[]> Empty = new(() =>
    {
        using var made = new TrackerFixture("empty");
        using (Tracker.Open(made.Place, made.Time))
            SqliteConnection.ClearAllPools();
        return File.ReadAllBytes(Path.Combine(made.Home, "lawtracker.db"));
    });

    readonly List<Tracker> opened = [];
    string? server;

    TrackerFixture(string kind, Engine engine = Engine.Sqlite)
    {
        Engine = engine;
        Root = Path.Combine(Path.GetTempPath(), $"lawtracker-{kind}-{Guid.NewGuid():N}");
        (Home, Data, Archive) = (Path.Combine(Root, "home"), Path.Combine(Root, "data"), Path.Combine(Root, "captures"));
        Directory.CreateDirectory(Data);
        Directory.CreateDirectory(Home);
        Pages = new(Archive);
    }

    public Engine Engine { get; }

    /// <summary>The database of its own on the test run's server; null on SQLite.</summary>
    public string? Server => server ??= Engine == Engine.Postgres ? PostgresServer.NewDatabase() : null;

    public TrackerHome Place => new(Home, Data, Server);

    public string Root { get; }

    public string Home { get; }

    public string Data { get; }

    public string Archive { get; }

    public CaptureArchive Pages { get; }

    public Clock Time { get; } = new(new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

    public string Database => Path.Combine(Home, "lawtracker.db");

    /// <summary>The invented State of Xx.</summary>
    public static TrackerFixture OfSample(Engine engine = Engine.Sqlite)
    {
        var made = new TrackerFixture("test", engine);
        foreach (var (path, text) in SampleData.Files)
            made.Write(path, text);
        return made;
    }

    /// <summary>The sample, imported.</summary>
    public static TrackerFixture Published(Engine engine = Engine.Sqlite)
    {
        var made = OfSample(engine);
        made.Import();
        return made;
    }

    public static TrackerFixture WithoutData(Engine engine = Engine.Sqlite) => new("test", engine);

    /// <summary>The real data folder, as it stands in this repository; nothing is written to it.</summary>
    public static string RealData { get; } = Path.Combine(Above("LawTracker.sln"), "data");

    public void Write(string path, string text) => WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        var full = Path.Combine(Data, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Data, path));

    public void Remove(string path) => File.Delete(Path.Combine(Data, path));

    /// <summary>Replaces words that stand once in a data file.</summary>
    public void Edit(string path, string find, string put)
    {
        var text = Read(path);
        Assert.Equal(2, text.Split(find).Length);
        Write(path, text.Replace(find, put, StringComparison.Ordinal));
    }

    /// <summary>Adds a law that is like the balloon act but for its slug, citation and title.</summary>
    public void AddLaw(string slug, string cite, string title = "Another Act", Func<string, string>? change = null)
    {
        var text = SampleData.Files[SampleData.BalloonAct].Replace("balloon-act", slug, StringComparison.Ordinal).Replace("X. Code § 77-201", cite, StringComparison.Ordinal).Replace("Balloon Act", title, StringComparison.Ordinal);
        Write($"laws/us-xx/{slug}.yaml", change is null ? text : change(text));
    }

    public DataSet Load() => DataFolder.Load(Data, Today);

    /// <summary>The instance, opened once.</summary>
    public Tracker Open()
    {
        if (opened.Count == 0)
        {
            if (Engine == Engine.Sqlite && !File.Exists(Database))
                File.WriteAllBytes(Database, Empty.Value);
            opened.Add(Tracker.Open(Place, Time));
        }
        return opened[0];
    }

    public void Close()
    {
        foreach (var tracker in opened)
            tracker.Dispose();
        opened.Clear();
        SqliteConnection.ClearAllPools();
    }

    public TrackerStore Store => Open().Store;

    public ImportReport Import() => Open().Import(Load());

    public Corpus Corpus => Open().Published.Corpus();

    public T Ask<T>(Func<TrackerDb, T> question)
    {
        using var db = Store.Open();
        return question(db);
    }

    public int Execute(string sql) => Ask(db => db.Database.ExecuteSqlRaw(sql));

    /// <summary>From now on nothing can be written to a table.</summary>
    public void Lame(string table) => Execute(Engine == Engine.Postgres
        ? $"""ALTER TABLE "{table}" ADD CONSTRAINT lame CHECK (false) NOT VALID"""
        : $"CREATE TRIGGER no BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END; CREATE TRIGGER nor BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END");

    public int Revisions => Ask(db => db.Revisions.Count());

    /// <summary>Reads the sample's source from the archive, as <c>source fetch --replay</c> does.</summary>
    public (RunReport Report, IReadOnlyList<PageOutcome> Pages) Fetch(bool all = false, IPageOrigin? from = null)
    {
        from ??= new ReplayOrigin(Archive);
        List<PageOutcome> told = [];
        var corpus = Corpus;
        var report = new SourceRun(Store, corpus, from, Time)
            .Run([.. corpus.Sources.Where(s => s.Adapter is not null)], all ? ((ReplayOrigin)from).Urls : null, told.Add, CancellationToken.None).GetAwaiter().GetResult();
        return (report, told);
    }

    public SearchResult Search(string query, Func<SearchRequest, SearchRequest>? choose = null)
    {
        var request = new SearchRequest { Query = query, On = Today };
        return Open().Search.Find(choose is null ? request : choose(request));
    }

    public void Dispose()
    {
        Close();
        if (server is not null)
            PostgresServer.Drop(server);
        Directory.Delete(Root, recursive: true);
    }

    static string Above(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, name)))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No " + name + " above the tests");
    }
}

/// <summary>A clock that stands still until it is set.</summary>
sealed class Clock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
