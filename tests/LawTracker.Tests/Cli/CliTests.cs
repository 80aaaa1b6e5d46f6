using System.Diagnostics;
using System.Text.Json;
using LawTracker.Tests.Triaging;
using Xunit;

namespace LawTracker.Tests.Cli;

/// <summary>The real program, as somebody at a terminal meets it.</summary>
public sealed class CliTests : IDisposable
{
    readonly TrackerFixture world = TrackerFixture.OfSample();

    /// <summary>What <c>LAWTRACKER_DB</c> says; empty for SQLite.</summary>
    string server = "";

    [Fact]
    public async Task The_whole_flow_from_check_to_answers_speaks_json_of_the_documented_shape()
    {
        world.Pages.WholeCode().Add("77-103.xml", "");
        Assert.Equal(["files", "problems", "report"], Keys(await Json("data", "check")));
        var import = await Json("data", "import");
        Assert.Equal((8, 0), (import.GetProperty("added").GetInt32(), import.GetProperty("conflicts").GetArrayLength()));

        var fetched = await Lines(0, "source", "fetch", "--replay", world.Archive);
        Assert.Equal(6, fetched.Length);
        Assert.Equal(["url", "source", "outcome", "reason", "instruments", "provisions", "characters"], Keys(fetched[0]));
        Assert.Equal("empty: the page has no content", fetched.Single(l => l.TryGetProperty("outcome", out var o) && o.GetString() == "quarantined").GetProperty("reason").GetString());
        var report = fetched[^1];
        Assert.Equal((5, 1, 3, 1), (report.GetProperty("pages").GetInt32(), report.GetProperty("outcomes").GetProperty("quarantined").GetInt32(), report.GetProperty("outcomes").GetProperty("parsed").GetInt32(), report.GetProperty("problems").GetArrayLength()));

        var list = await Json("review", "list");
        Assert.Equal(["number", "law", "source", "asAt", "sha256", "state", "proposedAt", "decidedAt", "decidedBy", "why", "marks"], Keys(list[0]));
        var number = list.EnumerateArray().Single(p => p.GetProperty("law").GetString() == "us-xx/kite-act").GetProperty("number").GetRawText();
        Assert.Equal("found", (await Json("review", "show", number)).GetProperty("anchors")[0].GetProperty("state").GetString());
        var accepted = await Json("review", "accept", number, "--as", "Ann");
        Assert.Equal(("us-xx/kite-act", 9), (accepted.GetProperty("law").GetString(), accepted.GetProperty("revision").GetInt32()));
        Assert.Equal("rejected", (await Json("review", "reject", number == "1" ? "2" : "1", "--as", "Ann", "--why", "old")).GetProperty("state").GetString());

        var found = await Json("search", "\"a kite that has no tail\"");
        Assert.Equal(["query", "readAs", "total", "results", "facets", "suggestions", "partial"], Keys(found));
        Assert.Equal(["id", "title", "citation", "jurisdiction", "topics", "status", "url", "snippet"], Keys(found.GetProperty("results")[0]));
        Assert.Equal(("/laws/us-xx/kite-act#p-77-101-a", "in-force"), (found.GetProperty("results")[0].GetProperty("url").GetString(), found.GetProperty("results")[0].GetProperty("status").GetString()));

        var answers = await Json("answers", "--jurisdiction", "us-xx", "--topic", "kites", "--on", "2026-01-01");
        var tail = answers.EnumerateArray().First(a => a.GetProperty("question").GetString() == "k.tail");
        Assert.Equal(("yes", "yes", "coded", "us-xx/kite-act"), (tail.GetProperty("answer").GetString(), tail.GetProperty("inForceAnswer").GetString(), tail.GetProperty("state").GetString(), tail.GetProperty("instruments")[0].GetString()));

        var backup = Path.Combine(world.Root, "backup.db");
        Assert.Equal(backup, (await Json("backup", backup)).GetProperty("file").GetString());
        Assert.Equal(backup, (await Json("restore", backup)).GetProperty("restored").GetString());
        Assert.Equal(9, (await Json("db", "migrate")).GetProperty("revisions").GetInt32());
        Assert.Equal(8, (await Json("data", "export", Path.Combine(world.Root, "out"))).GetProperty("files").GetInt32());
        Assert.Equal("us-xx-code", (await Json("source", "list"))[0].GetProperty("source").GetProperty("id").GetString());
        Assert.Equal("unchanged", (await Lines(0, "source", "scout", "--replay", world.Archive))[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Bills_are_reviewed_beside_texts_under_names_of_their_own()
    {
        using var feed = BillFeedWorld.Of();
        feed.Bill("HB 1", "Relating to the flying of a kite");
        feed.Bill("HB 2", "Relating to kite strings");
        feed.Fetch(all: true);
        feed.Close();
        async Task<string> Said(params string[] arguments) => (await Run(feed.Home, arguments)) is { Exit: 0 } ran ? ran.Output : throw new InvalidOperationException();

        Assert.Contains("because of “kite” (title)", await Said("review", "list"), StringComparison.Ordinal);
        var listed = JsonDocument.Parse(await Said("review", "list", "--json")).RootElement;
        Assert.Equal(["T1", "T2"], listed.EnumerateArray().Select(b => b.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains("12.0  kite: “kite” (title)", await Said("review", "show", "T1"), StringComparison.Ordinal);
        Assert.StartsWith("id: us-xx/hb-", await Said("review", "accept", "T1", "--as", "Ann"), StringComparison.Ordinal);
        Assert.StartsWith("T2 dismissed.", await Said("review", "reject", "t2", "--as", "Ann", "--why", "A toy"), StringComparison.Ordinal);
        var (exit, _, error) = await Run(feed.Home, "review", "show", "X2");
        Assert.Equal((1, "lawtracker: 'X2' is neither the number of a proposed text nor a bill such as T12. See: lawtracker review list"), (exit, error.Trim()));
    }

    [Fact]
    public async Task Who_released_a_page_is_shown_with_its_source()
    {
        world.Pages.WholeCode().Add("77-101.xml", CaptureArchive.Section("77-101", "Tails.", [.. Enumerable.Range(1, 40).Select(i => $"({i}) No person shall fly kite number {i} without a tail of cloth.")]));
        await Lines(0, "source", "fetch", "--replay", world.Archive);
        world.Pages.Add("77-101.xml", CaptureArchive.Section("77-101", "Tails.", "(a) One tail."));
        await Lines(0, "source", "fetch", "--replay", world.Archive);
        Assert.Equal("parsed", (await Json("source", "release", "https://code.example/xx/77-101.xml", "--as", "Ann")).GetProperty("outcome").GetString());
        var listed = (await Json("source", "list"))[0];
        Assert.Equal("Ann", listed.GetProperty("health").GetProperty("releasedBy").GetString());
        Assert.Contains("; Ann released a page on ", listed.GetProperty("state").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mismatches_are_found_listed_let_be_and_reported()
    {
        world.Pages.WholeCode().Add("77-101.xml", CaptureArchive.Section("77-101", "Tails.", "(a) A kite needs a tail."));
        Assert.Equal(JsonValueKind.Null, (await Json("data", "check", "--report")).GetProperty("report").GetProperty("mismatches").ValueKind);
        Assert.False(File.Exists(world.Database));
        await Lines(0, "source", "fetch", "--replay", world.Archive);
        Assert.Equal(1, (await Json("check", "run")).EnumerateArray().Single(c => c.GetProperty("kind").GetString() == "anchor-lost").GetProperty("open").GetInt32());
        var found = (await Json("check", "list"))[0];
        Assert.Equal(["number", "seen", "state", "firstSeenAt", "lastSeenAt", "resolvedAt", "ignoring"], Keys(found));
        var number = found.GetProperty("number").GetRawText();
        Assert.Equal("ignored", (await Json("check", "ignore", number, "--as", "Ann", "--why", "An older print", "--until", "2199-01-01")).GetProperty("state").GetString());
        Assert.Equal(0, (await Json("check", "list", "--kind", "anchor-lost")).GetArrayLength());
        Assert.Equal("An older print", (await Json("check", "list", "--state", "ignored"))[0].GetProperty("ignoring").GetProperty("why").GetString());
        var reported = (await Json("data", "check", "--report")).GetProperty("report").GetProperty("mismatches");
        Assert.Equal((7, 1), (reported.GetProperty("counts").GetArrayLength(), reported.GetProperty("all").GetArrayLength()));
        var (_, text, _) = await Run(world.Home, "data", "check", "--report");
        Assert.Contains("ignored by Ann on ", text, StringComparison.Ordinal);
        Assert.Equal("open", (await Json("check", "unignore", number, "--as", "Ben", "--why", "It is ours that is older")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task On_PostgreSQL_two_commands_change_the_database_and_the_others_refuse_with_a_remedy()
    {
        world.Pages.WholeCode();
        server = "postgres://ann:secret@127.0.0.1:1/laws";
        Assert.StartsWith("lawtracker: The database server cannot be reached: ", await Refusal("search", "kite"), StringComparison.Ordinal);
        server = PostgresServer.NewAddress();
        Assert.EndsWith(" is not of this version. Run: lawtracker db migrate", await Refusal("search", "kite"), StringComparison.Ordinal);
        Assert.Equal(0, (await Json("db", "migrate")).GetProperty("revisions").GetInt32());
        Assert.EndsWith(" is empty. Run: lawtracker data import", await Refusal("search", "kite"), StringComparison.Ordinal);
        Assert.Equal(8, (await Json("data", "import")).GetProperty("added").GetInt32());
        await Lines(0, "source", "fetch", "--replay", world.Archive);
        var number = (await Json("review", "list")).EnumerateArray().Single(p => p.GetProperty("law").GetString() == "us-xx/kite-act").GetProperty("number").GetRawText();
        Assert.Equal(9, (await Json("review", "accept", number, "--as", "Ann")).GetProperty("revision").GetInt32());
        Assert.Equal("/laws/us-xx/kite-act#p-77-101-a", (await Json("search", "\"a kite that has no tail\"")).GetProperty("results")[0].GetProperty("url").GetString());
        Assert.Equal(9, (await Json("db", "migrate")).GetProperty("revisions").GetInt32());
        Assert.Contains(" pg_dump --format=custom ", await Refusal("backup", Path.Combine(world.Root, "b")), StringComparison.Ordinal);
        Assert.Contains(" pg_restore --clean ", await Refusal("restore", Path.Combine(world.Archive, "index.csv")), StringComparison.Ordinal);
        Assert.False(File.Exists(world.Database));
        PostgresServer.Drop(server);

        async Task<string> Refusal(params string[] arguments)
        {
            var (exit, _, error) = await Run(world.Home, arguments);
            Assert.True(exit == 1 && error.Trim().Split('\n').Length == 1 && !error.Contains("secret", StringComparison.Ordinal), error);
            return error.Trim();
        }
    }

    [Fact]
    public async Task Trying_one_page_prints_what_it_says_and_stores_nothing()
    {
        world.Pages.WholeCode();
        var page = Path.Combine(world.Archive, "code.example", "77-101.xml");
        var tried = await Json("source", "try", "--page", page, "--url", "https://code.example/xx/77-101.xml");
        Assert.Equal(["source", "url", "outcome", "reason", "instruments", "next"], Keys(tried));
        Assert.Equal(("us-xx-code", "parsed"), (tried.GetProperty("source").GetString(), tried.GetProperty("outcome").GetString()));
        var section = tried.GetProperty("instruments")[0];
        Assert.Equal("X. Code § 77-101", section.GetProperty("citation").GetString());
        Assert.Equal(["path", "number", "heading", "text"], Keys(section.GetProperty("provisions")[1]));
        File.WriteAllText(page, " ");
        var bad = (await Lines(1, "source", "try", "us-xx-code", "--page", page, "--url", "https://code.example/xx/77-101.xml"))[0];
        Assert.Equal(("quarantined", "empty: the page has no content"), (bad.GetProperty("outcome").GetString(), bad.GetProperty("reason").GetString()));
        Assert.False(File.Exists(world.Database));
    }

    [Theory]
    [InlineData(2, "", "lawtracker: Required command was not provided. See: lawtracker --help")]
    [InlineData(2, "nope", "lawtracker: 'nope' is not a command or option here. See: lawtracker --help")]
    [InlineData(2, "search kite --bogus", "lawtracker: '--bogus' is not a command or option here. See: lawtracker search --help")]
    [InlineData(1, "search kite --on 2023-02-30", "lawtracker: '2023-02-30' is not a day. Write it as 2025-01-31.")]
    [InlineData(1, "answers --jurisdiction us-zz", "lawtracker: We have no jurisdiction 'us-zz'. See data/jurisdictions.")]
    [InlineData(1, "answers --topic kytes", "lawtracker: 'kytes' is not a topic. Topics: kites, balloons")]
    [InlineData(1, "source fetch nope --replay /nowhere", "lawtracker: There is no source 'nope'. See: lawtracker source list")]
    [InlineData(1, "source fetch --replay /nowhere", "lawtracker: There is no capture archive at /nowhere: index.csv is missing. Give --replay the folder that holds it")]
    [InlineData(1, "source fetch --all", "lawtracker: --all reads a whole archive and needs --replay DIR.")]
    [InlineData(1, "source fetch --due --replay /nowhere", "lawtracker: --due asks the web for what is due; an archive never is. Leave --due or --replay out.")]
    [InlineData(1, "source try --page /nowhere --url https://code.example/xx/a", "lawtracker: There is no file /nowhere.")]
    [InlineData(1, "review show 7", "lawtracker: There is no proposal 7. See: lawtracker review list")]
    [InlineData(1, "check ignore 7 --as Ann --why old", "lawtracker: There is no mismatch 7. See: lawtracker check list --state any")]
    [InlineData(1, "check list --kind typo", "lawtracker: 'typo' is none of text-differs, anchor-lost, session-over, tracker-disagrees, dead-link, moved-link, unreachable-link.")]
    [InlineData(1, "check list", "lawtracker: The checks have never run here. Run: lawtracker check run")]
    [InlineData(1, "check links --most 0", "lawtracker: --most wants a number of addresses, at least 1.")]
    [InlineData(2, "check ignore 1 --as Ann", "lawtracker: Option '--why' is required. See: lawtracker check ignore --help")]
    [InlineData(1, "restore /nowhere", "lawtracker: There is no file /nowhere.")]
    [InlineData(2, "review accept 1", "lawtracker: Option '--as' is required. See: lawtracker review accept --help")]
    public async Task A_mistake_is_one_line_with_a_remedy(int code, string line, string message)
    {
        var (exit, _, error) = await Run(world.Home, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((code, message), (exit, error.Trim()));
    }

    [Fact]
    public async Task Data_with_errors_a_broken_database_and_a_home_that_cannot_be_are_one_line_each()
    {
        var file = Path.Combine(world.Root, "file");
        File.WriteAllText(file, "");
        var (exit, _, error) = await Run(Path.Combine(file, "home"), "db", "migrate");
        Assert.True(exit == 1 && error.Contains("LAWTRACKER_HOME", StringComparison.Ordinal), error);
        world.Edit(SampleData.KiteAct, "topics: [kites]", "topics: [kytes]");
        (exit, var output, error) = await Run(world.Home, "data", "check");
        Assert.True(exit == 1 && output.Contains("laws/us-xx/kite-act.yaml:1: 'kytes' is not a topic. Did you mean 'kites'?", StringComparison.Ordinal), output);
        (exit, _, error) = await Run(world.Home, "search", "kite");
        Assert.Equal((1, "lawtracker: The data has 2 errors and was not imported. Run: lawtracker data check"), (exit, error.Trim()));
        File.WriteAllText(world.Database, new string('x', 5000));
        (exit, _, error) = await Run(world.Home, "search", "kite");
        Assert.True(exit == 1 && error.StartsWith("lawtracker: The database cannot be used: ", StringComparison.Ordinal) && error.Trim().Split('\n').Length == 1, error);
    }

    public void Dispose() => world.Dispose();

    static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    async Task<JsonElement> Json(params string[] arguments) => Assert.Single(await Lines(0, arguments));

    async Task<JsonElement[]> Lines(int code, params string[] arguments)
    {
        var (exit, output, error) = await Run(world.Home, [.. arguments, "--json"]);
        Assert.True(exit == code, error);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    async Task<(int Exit, string Output, string Error)> Run(string home, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lawtracker.dll"), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = world.Root };
        (start.Environment["LAWTRACKER_HOME"], start.Environment["LAWTRACKER_DATA"]) = (home, world.Data);
        start.Environment["LAWTRACKER_DB"] = server;
        start.Environment.Remove("LAWTRACKER_CONTACT");
        start.Environment.Remove("LAWTRACKER_TRACE");
        using var program = Process.Start(start)!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        Assert.DoesNotContain("   at ", await error, StringComparison.Ordinal);
        return (program.ExitCode, await output, await error);
    }
}
