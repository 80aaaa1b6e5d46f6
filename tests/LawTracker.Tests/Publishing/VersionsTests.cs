using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Publishing;
using Xunit;

namespace LawTracker.Tests.Publishing;

/// <summary>Which text of a law is its newest.</summary>
public abstract class VersionsTests(Engine engine)
{
    static readonly InstrumentId Kites = InstrumentId.Parse("us-xx/kite-act");

    [Theory]
    [InlineData("2020 2024-10 2022-05", "2024-10")]
    [InlineData("unknown 2020", "2020")]
    [InlineData("2020 unknown", "2020")]
    [InlineData("2024-10 2024-10", "2024-10")]
    [InlineData("2024 2024-10", "2024-10")]
    [InlineData("2024-01 2024", "2024")]
    public void The_newest_text_is_shown_and_searched_and_of_two_as_old_the_one_published_last(string order, string newest)
    {
        using var world = TrackerFixture.Published(engine);
        var law = world.Corpus.Law(Kites)!;
        var number = 0;
        foreach (var asAt in order.Split(' '))
        {
            var version = new ProposedVersion(Kites, "us-xx-code", "en", asAt, world.Time.Now.UtcDateTime, [new("77-101", "§ 77-101", "Tails.", $"Wording number w{++number}.", 1)]);
            world.Store.Write(db => Publisher.PublishText(db, law, version, "Ann", world.Time.Now.UtcDateTime));
        }
        var shown = world.Open().Published.VersionsOf(Kites)[0];
        var expected = Array.LastIndexOf(order.Split(' '), newest) + 1;
        Assert.Equal($"Wording number w{expected}.", shown.Provisions[0].Text);
        Assert.Equal(Enumerable.Range(1, number).Select(n => n == expected ? 1 : 0), Enumerable.Range(1, number).Select(n => world.Search("w" + n).Total));
    }

    [Fact]
    public void A_text_stands_from_its_age_on_and_is_known_from_its_revision_on()
    {
        using var world = TrackerFixture.Published(engine);
        var law = world.Corpus.Law(Kites)!;
        int Publish(string asAt) => world.Store.Write(db => Publisher.PublishText(db, law, new(Kites, "us-xx-code", "en", asAt, world.Time.Now.UtcDateTime, [new("77-" + asAt, "", "", asAt, 1)]), "Ann", world.Time.Now.UtcDateTime)).Number;
        var first = Publish("2020");
        var second = Publish("2024-10");
        Publish("unknown");
        var published = world.Open().Published;
        string? On(DateOnly? day, int? revision) => InstrumentVersion.StandingOn(published.VersionsOf(Kites, revision), day)?.Provisions[0].Text;
        Assert.Equal(["2024-10", "2020", null], [On(null, null), On(new(2024, 9, 30), null), On(new(2019, 12, 31), null)]);
        Assert.Equal(["2020", "2020", null], [On(null, first), On(new(2026, 1, 1), first), On(null, first - 1)]);
        Assert.Equal("2024-10", On(new(2024, 10, 1), second));
        Assert.Equal(["77-2024-10"], published.PathsOf(Kites));
        Assert.Equal(["77-2020"], published.PathsOf(Kites, new(2021, 1, 1)));
        Assert.Equal(["77-2020"], published.PathsOf(Kites, null, first));
        Assert.Empty(published.PathsOf(Kites, new(2019, 1, 1)));
    }

    [Fact]
    public void Equal_text_is_stored_once()
    {
        using var world = TrackerFixture.Published(engine);
        var law = world.Corpus.Law(Kites)!;
        foreach (var asAt in new[] { "2020", "2021" })
        {
            var version = new ProposedVersion(Kites, "us-xx-code", "en", asAt, world.Time.Now.UtcDateTime, [new("77-101", "", "", "Same.", 1), new("77-102", "", "", "Same.", 1), new("77-103", "", "", asAt, 1)]);
            world.Store.Write(db => Publisher.PublishText(db, law, version, "Ann", world.Time.Now.UtcDateTime));
        }
        Assert.Equal((3, 6), world.Ask(db => (db.Texts.Count(), db.Provisions.Count())));
    }
}

public sealed class VersionsOnSqlite() : VersionsTests(Engine.Sqlite);

public sealed class VersionsOnPostgres() : VersionsTests(Engine.Postgres);
