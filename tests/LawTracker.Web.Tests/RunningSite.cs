using System.Diagnostics;
using System.Net;
using System.Text.Json;
using LawTracker.Checking;
using LawTracker.CuratedData;
using LawTracker.Proposing;
using LawTracker.Publishing;
using LawTracker.Sources;
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

    /// <summary>Publishes the invented data and two official texts, of March 2021 and of January 2022.</summary>
    internal static void Seed(string home, string data)
    {
        InventedData.Write(data);
        using var tracker = Tracker.Open(new TrackerHome(home, data), TimeProvider.System);
        var set = tracker.LoadData();
        Assert.True(!set.HasErrors, string.Join('\n', set.Problems));
        tracker.Import(set);
        var now = tracker.Time.GetUtcNow().UtcDateTime;
        PublishText(tracker, now, "2021-03",
            ("1-101", "§ 1-101", "Definitions.", "“Voice” means the sound of a person."),
            ("1-102", "§ 1-102", "Copies.", ""),
            ("1-102/a", "(a)", "", "A person shall not copy the voice of another."),
            ("1-102/b", "(b)", "", "A parody is no copy of a voice."),
            ("1-103", "§ 1-103", "Objection.", "Objection is made within twenty days."),
            ("1-109", "§ 1-109", "Bells.", "This Act does not apply to bells."));
        PublishText(tracker, now, "2022-01",
            ("1-101", "§ 1-101", "Definitions.", "“Voice” means the sound of a person."),
            ("1-102", "§ 1-102", "Copies.", ""),
            ("1-102/a", "(a)", "", "A person shall not copy the voice of another <without leave>."),
            ("1-102/b", "(b)", "", "A copy by a machine is a copy."),
            ("1-102/c", "(c)", "", "A parody is no copy of a voice."),
            ("1-103", "§ 1-103", "Objection.", "Objection under § 1-102(a) is made within thirty days."));
        Disagree(tracker, now);
    }

    /// <summary>A second source with other words, a page that is gone, and a decision to let another tracker's count be.</summary>
    static void Disagree(Tracker tracker, DateTime now)
    {
        var corpus = tracker.Published.Corpus();
        tracker.Store.Write(db =>
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(
                new ParsedInstrument { Citation = "X. Code § 1-103", Title = "Objection", Kind = "code", Official = new("https://print.example/1-103"), AsAt = "2022-01", Provisions = [new("1-103", "§ 1-103", "Objections", "Objection under § 1-102(a) is made within forty days.")] },
                RecordJson.Options);
            db.Sections.Add(new() { SourceId = "us-xx-print", Law = "us-xx/voice-act", Citation = "X. Code § 1-103", SnapshotId = 1, Json = json });
            LinkLog.Note(db, "https://echo.example/", new("gone", "gone: the server answered 404"), now.AddDays(-2));
            return LinkLog.Note(db, "https://echo.example/", new("gone", "gone: the server answered 404"), now);
        });
        SpotChecks.Run(tracker.Store, corpus, now);
        var gone = MismatchLog.List(tracker.Store, tracker.Today).Single(m => m.Seen.Kind == MismatchKind.DeadLink);
        MismatchLog.Ignore(tracker.Store, gone.Number, new("Ann", "The club is moving house.", now, null));
    }

    /// <summary>Publishes a text of the Voice Act, as a person's decision does.</summary>
    internal static void PublishText(Tracker tracker, DateTime now, string asAt, params (string Path, string Number, string Heading, string Text)[] provisions) =>
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
            var law = tracker.Published.Corpus().Laws.Single(l => l.Id.Value == "us-xx/voice-act");
            return Publisher.PublishText(db, law, new(law.Id, "us-xx-code", "en", asAt, now, [.. provisions.Select(p => new ProposedProvision(p.Path, p.Number, p.Heading, p.Text, snapshot.Id))]), "test", now);
        });
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
        start.Environment.Remove("LAWTRACKER_CONTACT");
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
