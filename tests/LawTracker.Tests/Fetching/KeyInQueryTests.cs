using System.Text;
using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>A key that a service wants in the address goes out with it and stands nowhere else, whatever the server does with it.</summary>
public sealed class KeyInQueryTests : IDisposable
{
    const string Name = "LAWTRACKER_QUERY_API_KEY", Secret = "s3cr3t/k3y+0f=ours";
    const string Sent = "key=s3cr3t%2Fk3y%2B0f%3Dours";

    readonly LoopbackServer server = new();
    readonly TrackerFixture world = TrackerFixture.OfSample();

    public KeyInQueryTests()
    {
        Environment.SetEnvironmentVariable(Name, Secret);
        Start("?op=getSearchRaw&query=kite");
    }

    [Fact]
    public void The_key_goes_out_and_is_kept_nowhere()
    {
        server.On($"/xx/?op=getSearchRaw&query=kite&{Sent}", "200 OK", $"ETag: \"{Secret}\"\r\nX-Asked: {Sent}\r\n", """{"status":"OK","searchresult":{"summary":{"count":2,"page_current":1,"page_total":1},"results":[{"bill_id":1},{"bill_id":2},{"bill_id":3},{"bill_id":4}]}}""")
            .On($"/xx/?op=getBill&id=1&{Sent}", "200 OK", body: $$$"""{"status":"ERROR","alert":{"message":"Unknown bill id, asked at /xx/?op=getBill&id=1&{{{Sent}}} or {{{Secret}}} or {{{Secret.Replace("/", "\\/", StringComparison.Ordinal)}}}"}}""")
            .On($"/xx/?op=getBill&id=2&{Sent}", "302 Found", $"Location: /elsewhere?op=getBill&{Sent}\r\n")
            .On($"/xx/?op=getBill&id=3&{Sent}", "302 Found", $"Location: /xx/?id=33&{Sent}&op=getBill\r\n")
            .On($"/xx/?id=33&op=getBill&{Sent}", "200 OK", body: Bill)
            .On($"/xx/?op=getBill&id=4&{Sent}", (_, to) => LoopbackServer.Send(to, $"4o1 {Secret}", "", ""));
        var (report, pages) = Run();
        Assert.Equal(["index", "failed", "failed", "parsed", "failed"], pages.Select(p => p.Outcome));
        Assert.Equal("refused: LegiScan refuses this page (Unknown bill id, asked at /xx/?op=getBill&id=1&key=*** or *** or ***): look at its address", pages[1].Reason);
        Assert.Contains("/elsewhere?op=getBill is not an address of the source", pages[2].Reason, StringComparison.Ordinal);
        var told = JsonSerializer.Serialize(report, RecordJson.Options) + string.Join('\n', pages);
        Assert.All([Secret, Sent, Sent[4..]], secret => Assert.DoesNotContain(secret, told, StringComparison.OrdinalIgnoreCase));
        Assert.All(server.Requests, r => Assert.DoesNotContain("X-Api-Key", r, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(1, server.RobotsRequests);
        world.Close();
        Assert.All(Directory.EnumerateFiles(world.Home, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain("s3cr3t", Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_stored_of_an_echo_is_without_the_key()
    {
        server.On($"/xx/?op=getSearchRaw&query=kite&{Sent}", "200 OK", body: $$$"""{"status":"OK","bill":{"bill_number":"HB1","state":"XX","title":"Asked with {{{Sent}}}","url":"https://xx.example/","session":{"session_name":"1st"},"history":[{"date":"2025-01-01","action":"Filed"}]}}""");
        Assert.Equal("parsed", Run().Pages.Single().Outcome);
        var sha = world.Ask(db => db.Snapshots.Single().Sha256);
        Assert.Contains("Asked with key=***", Encoding.UTF8.GetString(world.Ask(db => SnapshotStore.Read(db, sha))!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("401 Unauthorized", "blocked: the server answered 401: look at the key in " + Name)]
    [InlineData("500 Oops", "unreachable: the server answered 500")]
    public void A_status_is_told_with_the_remedy(string status, string reason)
    {
        server.On($"/xx/?op=getSearchRaw&query=kite&{Sent}", status);
        Assert.Equal(reason, Run().Pages.Single().Reason);
    }

    [Fact]
    public void A_key_that_is_not_taken_ends_the_run_of_its_source()
    {
        Start("?op=getBill&id=1", "?op=getBill&id=2");
        foreach (var id in new[] { 1, 2 })
            server.On($"/xx/?op=getBill&id={id}&{Sent}", "200 OK", body: """{"status":"ERROR","alert":{"message":"Invalid API key"}}""");
        var (report, pages) = Run();
        Assert.StartsWith("refused: LegiScan does not take the key (Invalid API key): set the variable", Assert.Single(pages).Reason, StringComparison.Ordinal);
        Assert.EndsWith("Known pages that wait: 2; the next run goes on with them", report.Waiting["us-xx-code"], StringComparison.Ordinal);
        Assert.Empty(world.Ask(db => db.Snapshots.Where(s => s.Outcome == "quarantined").ToList()));
    }

    [Fact]
    public void Data_may_not_carry_the_key_in_an_address()
    {
        world.Edit(SampleData.Source, "query=kite", "query=kite&KEY=abc");
        Assert.Contains(world.Load().Problems, p => p.ToString().Contains("An address carries 'key'", StringComparison.Ordinal));
    }

    const string Bill = """{"status":"OK","bill":{"bill_number":"HB33","state":"XX","title":"Kites","session":{"session_name":"1st"},"history":[{"date":"2025-01-01","action":"Filed"}]}}""";

    void Start(params string[] queries)
    {
        world.Write(SampleData.Source, $$"""
            id: us-xx-code
            name: Bills of Xx
            publisher: State of Xx
            jurisdictions: [us-xx]
            adapter: legi-scan-api
            options: {keyFrom: {{Name}}, keyQuery: key}
            match: [{{server.Address}}/xx/]
            start: [{{string.Join(", ", queries.Select(q => $"\"{server.Address}/xx/{q}\""))}}]
            licence: none
            cadence: P1D
            delay: PT0S
            textAsAt: page
            role: check
            """ + "\n");
        world.Import();
    }

    (RunReport Report, IReadOnlyList<PageOutcome> Pages) Run()
    {
        using var live = new HttpOrigin(new() { AllowPrivate = true, Attempts = 1 }, world.Time, new RequestQuota(world.Store, world.Time));
        return world.Fetch(from: live);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Name, null);
        server.Dispose();
        world.Dispose();
    }
}
