using LawTracker.Fetching;
using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>What a service grants is not passed: not by one run, not by the next, not by two at once. What is left waits, and is gone on with.</summary>
public abstract class QuotaTests : IDisposable
{
    readonly LoopbackServer server = new();
    readonly TrackerFixture world;

    protected QuotaTests(Engine engine)
    {
        world = TrackerFixture.OfSample(engine);
        Grant("{requests: 3, per: P1D}");
        server.On("/xx/bills?q=kite", "200 OK", body: List(1)).On("/xx/bills?q=kite&page=2", "200 OK", body: List(2)).On("/xx/bills?q=kite&page=3", "200 OK", body: List(3)).On("/xx/bills?q=kite&page=4", "200 OK", body: List(4));
    }

    [Fact]
    public void A_run_stops_before_the_quota_and_the_next_goes_on()
    {
        var (report, pages) = Run();
        Assert.Equal(["parsed", "parsed"], pages.Select(p => p.Outcome));
        Assert.Equal((3, 2, 0), (report.Requests, server.Requests.Count, report.Problems.Count));
        Assert.Equal("quota: all 3 requests in a day are used, some are free again after 2026-11-23 13:00 UTC. Known pages that wait: 1; the next run goes on with them", report.Waiting["us-xx-code"]);
        Assert.Equal(3, RequestQuota.Used(world.Store, world.Corpus.Sources, Now)["us-xx-code"]);
        world.Time.Now = world.Time.Now.AddHours(23);
        var early = Run();
        Assert.Equal((0, 2, 2), (early.Report.Requests, server.Requests.Count, early.Report.Resumed));
        Assert.Equal(world.Time.Now.UtcDateTime, world.Ask(db => db.Runs.Max(r => r.StartedAt)));
        world.Time.Now = world.Time.Now.AddHours(2);
        var (last, rest) = Run();
        Assert.Equal(["unchanged", "unchanged", "parsed", "parsed"], rest.Select(p => p.Outcome));
        Assert.Equal((2, 0), (last.Resumed, last.Waiting.Count));
        Assert.Equal(4, server.Requests.Count);
        world.Time.Now = world.Time.Now.AddHours(30);
        Assert.Equal(0, Run().Report.Resumed);
    }

    [Fact]
    public async Task Two_at_once_share_it()
    {
        using HttpOrigin one = Live(), other = Live();
        var source = world.Corpus.Sources.Single();
        var request = new PageRequest(source.Start[0].OriginalString, source);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try
            {
                await (i % 2 == 0 ? one : other).Get(request, CancellationToken.None);
                return "got";
            }
            catch (FetchException error) when (error.QuotaSpent)
            {
                return "waits";
            }
        }));
        Assert.Equal(3, server.Requests.Count + server.RobotsRequests);
        Assert.Contains("waits", outcomes);
        Assert.Equal(3, RequestQuota.Used(world.Store, [source], Now)[source.Id]);
    }

    [Fact]
    public void Further_attempts_count_and_a_429_is_waited_for_as_ever()
    {
        Grant("{requests: 9, per: PT1H}");
        var first = true;
        server.On("/xx/bills?q=kite", (_, to) =>
        {
            var send = first ? LoopbackServer.Send(to, "429 Too Many Requests", "Retry-After: 1\r\nContent-Length: 0\r\n", "") : LoopbackServer.Send(to, "200 OK", "", List(4));
            first = false;
            return send;
        });
        var (report, pages) = Run();
        Assert.Equal(("parsed", 3), (pages.Single().Outcome, report.Requests));
        Assert.Equal(3, RequestQuota.Used(world.Store, world.Corpus.Sources, Now)["us-xx-code"]);
    }

    [Fact]
    public void A_list_whose_page_did_not_change_still_leads_on()
    {
        Grant("{requests: 99, per: P1D}");
        Run();
        world.Time.Now = world.Time.Now.AddDays(2);
        Assert.Equal(["unchanged", "unchanged", "unchanged", "unchanged"], Run().Pages.Select(p => p.Outcome));
    }

    [Theory]
    [InlineData("{requests: 0, per: P1D}", false)]
    [InlineData("{requests: 5, per: soon}", false)]
    [InlineData("{requests: 30000, per: P31D}", true)]
    public void A_quota_in_the_data_is_one(string quota, bool good)
    {
        Write(quota);
        Assert.Equal(good, world.Load().Problems.All(p => !p.ToString().Contains("quota", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("P1D", "7 of 10 requests used in a day")]
    [InlineData("P31D", "7 of 10 requests used in 31 days")]
    [InlineData("PT10M", "7 of 10 requests used in 10 minutes")]
    public void What_is_used_is_told(string per, string told) => Assert.Equal(told, RequestQuota.Told(new RequestLimit { Requests = 10, Per = per }, 7));

    [Fact]
    public async Task What_is_read_by_the_clock_keeps_to_the_quota_too()
    {
        List<string> said = [];
        Assert.True(await new DueRuns(world.Open(), new() { AllowPrivate = true, Attempts = 1 }, said.Add).RunNext(TestContext.Current.CancellationToken));
        Assert.Equal((2, 3), (server.Requests.Count, RequestQuota.Used(world.Store, world.Corpus.Sources, Now)["us-xx-code"]));
        Assert.StartsWith("us-xx-code: 2 pages", Assert.Single(said), StringComparison.Ordinal);
    }

    DateTime Now => world.Time.Now.UtcDateTime;

    static string List(int page) => $$$"""{"results":[{"identifier":"HB {{{page}}}","session":"2025","jurisdiction":{"name":"Xx"},"title":"Kites {{{page}}}","latest_action_date":"2025-01-0{{{page}}}"}],"pagination":{"per_page":1,"page":{{{page}}},"max_page":4,"total_items":4}}""";

    void Grant(string quota)
    {
        Write(quota);
        world.Import();
    }

    void Write(string quota) => world.Write(SampleData.Source, $$"""
        id: us-xx-code
        name: Bills of Xx
        publisher: State of Xx
        jurisdictions: [us-xx]
        adapter: open-states-api
        match: [{{server.Address}}/xx/]
        start: ["{{server.Address}}/xx/bills?q=kite"]
        licence: none
        cadence: P1D
        delay: PT0S
        quota: {{quota}}
        textAsAt: page
        role: check
        """ + "\n");

    HttpOrigin Live() => new(new() { AllowPrivate = true, Attempts = 2, RetryDelay = TimeSpan.FromMilliseconds(1) }, TimeProvider.System, new RequestQuota(world.Store, world.Time));

    (RunReport Report, IReadOnlyList<PageOutcome> Pages) Run()
    {
        using var live = Live();
        return world.Fetch(from: live);
    }

    public void Dispose()
    {
        server.Dispose();
        world.Dispose();
    }
}

public sealed class QuotaOnSqlite() : QuotaTests(Engine.Sqlite);

public sealed class QuotaOnPostgres() : QuotaTests(Engine.Postgres);
