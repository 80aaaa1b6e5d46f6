using System.Diagnostics;
using System.Net;
using LawTracker.Proposing;
using LawTracker.Publishing;
using LawTracker.Storage;
using LawTracker.Web.Tests;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace LawTracker.Web.Tests;

/// <summary>The real program, started once for all tests on a port of the system's choice, with a home and data of its own.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
    SiteProcess? program;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        program = await SiteProcess.Start(Seed);
        Http = new(handler) { BaseAddress = program.Address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        handler.Dispose();
        if (program is not null)
            await program.DisposeAsync();
    }

    /// <summary>Publishes the invented data and an official text of January 2022.</summary>
    internal static void Seed(string home, string data)
    {
        InventedData.Write(data);
        using var tracker = Tracker.Open(new TrackerHome(home, data), TimeProvider.System);
        var set = tracker.LoadData();
        Assert.True(!set.HasErrors, string.Join('\n', set.Problems));
        tracker.Import(set);
        var now = tracker.Time.GetUtcNow().UtcDateTime;
        tracker.Store.Write(db =>
        {
            var snapshot = new SnapshotRow
            {
                SourceId = "us-xx-code",
                Url = "https://law.example/x-code/1",
                FetchedAt = now,
                LastSeenAt = now,
                Sha256 = new('a', 64),
                Length = 9,
                ReadBy = "test",
                Outcome = "parsed",
            };
            db.Snapshots.Add(snapshot);
            db.SaveChanges();
            ProposedProvision Provision(string path, string number, string heading, string text) => new(path, number, heading, text, snapshot.Id);
            var law = tracker.Published.Corpus().Laws.Single(l => l.Id.Value == "us-xx/voice-act");
            return Publisher.PublishText(db, law, new(law.Id, "us-xx-code", "en", "2022-01", now,
            [
                Provision("1-101", "§ 1-101", "Definitions.", "Voice means the sound of a person."),
                Provision("1-102", "§ 1-102", "Copies.", ""),
                Provision("1-102/a", "(a)", "", "A person shall not copy the voice of another <without leave>."),
                Provision("1-103", "§ 1-103", "Objection.", "Objection is made within thirty days."),
            ]), "test", now);
        });
    }
}

/// <summary>One running process of the web app.</summary>
sealed class SiteProcess : IAsyncDisposable
{
    readonly Process process;
    readonly TemporaryFolder folder;
    readonly List<string> later = [];

    SiteProcess(Process process, TemporaryFolder folder, Uri address, IReadOnlyList<string> said) => (this.process, this.folder, Address, Said) = (process, folder, address, said);

    public Uri Address { get; }

    public string Home => folder / "home";

    /// <summary>What it said until it listened.</summary>
    public IReadOnlyList<string> Said { get; }

    /// <summary>All that it has said.</summary>
    public string Log
    {
        get
        {
            lock (later)
                return string.Join('\n', Said.Concat(later));
        }
    }

    public static async Task<SiteProcess> Start(Action<string, string> seed, params (string Name, string Value)[] settings)
    {
        var place = new TemporaryFolder();
        seed(place / "home", place / "data");
        var started = Launch(place / "home", place / "data", "http://127.0.0.1:0", settings);
        List<string> said = [];
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await started.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (line.IndexOf("Serving http", StringComparison.Ordinal) is >= 0 and var at)
            {
                var site = new SiteProcess(started, place, new(line[(at + "Serving ".Length)..].Split(' ')[0]), said);
                // Nobody reads on otherwise, and a full pipe would stop the program.
                _ = site.Follow(started.StandardOutput);
                _ = site.Follow(started.StandardError);
                return site;
            }
        }
        throw new InvalidOperationException("The web app did not start: " + string.Join('\n', said) + await started.StandardError.ReadToEndAsync(patience.Token));
    }

    public static Process Launch(string home, string data, string urls, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LawTracker.Web.dll"), "--urls", urls]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LAWTRACKER_HOME"] = home;
        start.Environment["LAWTRACKER_DATA"] = data;
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    async Task Follow(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (later)
                later.Add(line);
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
    }
}
