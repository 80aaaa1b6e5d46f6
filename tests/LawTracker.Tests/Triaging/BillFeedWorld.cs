using System.Text;
using System.Text.Json;

namespace LawTracker.Tests.Triaging;

/// <summary>The sample with words for its topics and a feed of the bills of Xx.</summary>
static class BillFeedWorld
{
    public const string Site = "https://bills.example/", Feed = "sources/us-xx-bills.yaml";

    public const string Terms = """
        topics:
          - id: kites
            prefix: k
            name: Kites
            short: Kites
            what: Laws about flying kites.
            scope: Kites and their tails.
            terms:
              - {id: kite, weight: 8, any: [kite, tail w/4 string], without: [bird]}
              - {id: wind, weight: 4, any: [strong wind], with: [sail]}
          - id: balloons
            prefix: b
            name: Balloons
            short: Balloons
            what: Laws about balloons.
            scope: Balloons only.
            terms:
              - {id: balloon, weight: 8, any: [balloon]}

        """;

    public static TrackerFixture Of(Engine engine = Engine.Sqlite)
    {
        var world = TrackerFixture.OfSample(engine);
        world.Write(SampleData.Topics, Terms);
        world.Write(Feed, """
            id: us-xx-bills
            name: Bills of Xx
            publisher: Legislature of Xx
            jurisdictions: [us-xx]
            adapter: open-states-scrape
            match: [https://bills.example/]
            licence: Public domain
            cadence: P1D
            delay: PT0S
            textAsAt: unknown
            role: check
            feed: bills

            """);
        world.Import();
        return world;
    }

    /// <summary>A page that tells of one bill.</summary>
    public static void Bill(this TrackerFixture world, string number, string title, string page = "") => world.Pages.Add($"{number}{page}.json".Replace(' ', '-'), Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        legislative_session = "2026",
        identifier = number,
        title,
        jurisdiction = new { name = "Xx" },
        actions = new[] { new { description = "Introduced", date = "2026-01-05", organization_id = "~{\"classification\": \"lower\"}", classification = new[] { "introduction" } } },
        sources = new[] { new { url = Site + "of/" + number.Replace(' ', '-') } },
    })), Site);
}
