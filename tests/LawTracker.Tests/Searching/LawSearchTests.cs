using LawTracker.Cli;
using LawTracker.Laws;
using LawTracker.Reviewing;
using LawTracker.Searching;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Matching;
using LawTracker.Storage;
using Xunit;

namespace LawTracker.Tests.Searching;

/// <summary>Search over the sample with its official texts published.</summary>
public abstract class LawSearchTests : IDisposable
{
    readonly TrackerFixture world;

    protected LawSearchTests(Engine engine)
    {
        world = TrackerFixture.OfSample(engine);
        world.AddLaw("ribbon-act", "X. Code § 77-401", "Ribbon Act", t => t.Replace("kind: code\n", "kind: act\n", StringComparison.Ordinal).Replace("2019-03-01", "2021-03-01", StringComparison.Ordinal)
            .Replace("summary:", "sponsors:\n  - {name: Ann B. Painter, chamber: upper, source: s1}\nsummary:", StringComparison.Ordinal));
        world.AddLaw("aa-twin", "X. Code § 77-501", "Twin Act");
        world.AddLaw("zz-twin", "X. Code § 77-502", "Twin Act");
        world.Import();
        world.Pages.WholeCode();
        world.Fetch();
        foreach (var row in Review.List(world.Store, decided: false))
            Review.Accept(world.Store, world.Corpus, row.Id, "Ann", world.Time.Now.UtcDateTime);
    }

    [Theory]
    [InlineData("ribbon", "ribbon-act kite-act")]
    [InlineData("ribbons", "ribbon-act kite-act")]
    [InlineData("storm ribbon", "kite-act")]
    [InlineData("ribbon -storm", "ribbon-act")]
    [InlineData("ribbon not storm", "ribbon-act")]
    [InlineData("\"five kites\"", "kite-act")]
    [InlineData("\"kites five\"", "")]
    [InlineData("\"in a storm\" ribbon", "kite-act")]
    [InlineData("\"ribbon storms\"", "")]
    [InlineData("sponsor:painter", "ribbon-act")]
    [InlineData("sponsor:\"Sen. Painter\"", "ribbon-act")]
    [InlineData("sponsor:\"Painter, Ann\"", "ribbon-act")]
    [InlineData("sponsor:pain", "")]
    [InlineData("sponsor:sen", "")]
    [InlineData("77-401 or 77-201", "balloon-act ribbon-act")]
    [InlineData("77-40", "")]
    [InlineData("twin", "aa-twin zz-twin")]
    [InlineData("xyzzy", "")]
    [InlineData("*** ;;;", "")]
    public void Laws_are_found_best_first_and_ties_by_id(string query, string laws)
    {
        var found = world.Search(query).Hits.Select(h => h.Law.Id.Slug);
        Assert.Equal(laws.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), found.Order());
        if (!query.Contains(" or ", StringComparison.Ordinal))
            Assert.Equal(laws, string.Join(' ', found));
    }

    [Fact]
    public void A_phrase_that_stands_only_in_official_text_is_found_with_its_place_and_marked()
    {
        var hit = Assert.Single(world.Search("\"pays five kites\"").Hits);
        var passage = Assert.Single(hit.Passages);
        Assert.Equal("77-103/a", passage.Path);
        Assert.Equal(["pays", "five", "kites"], passage.Stretches.Where(s => s.IsHit).Select(s => s.Text));
        Assert.Equal("(a) Whoever breaks this chapter pays five kites.", string.Concat(passage.Stretches.Select(s => s.Text)));
    }

    [Fact]
    public void No_words_list_everything_and_words_that_stand_nowhere_are_named()
    {
        Assert.Equal((5, ""), (world.Search("").Total, world.Search("").ReadAs));
        var nothing = world.Search("kite xyzzy").Nothing!;
        Assert.Equal("xyzzy", Assert.Single(nothing.Killers).Part);
        Assert.Contains(("kite", 5), nothing.Nearest);
        Assert.Equal("kite", Assert.Single(world.Search("kiet").Nothing!.Killers).Like[0]);
    }

    [Fact]
    public void Facets_count_under_the_choices_of_the_others()
    {
        var found = world.Search("act", r => r with { Kinds = ["act"] });
        Assert.Equal(1, found.Total);
        Assert.Equal("code 4, act 1", Counts(found, "kind"));
        Assert.Equal("2021 1", Counts(found, "year"));
        Assert.Equal("us-xx 5", Counts(world.Search("act"), "jurisdiction"));
        Assert.Equal("2019 3, 2015 1, 2021 1", Counts(world.Search("act"), "year"));
        Assert.Equal("act 1", Counts(world.Search("act", r => r with { Years = ["2021"] }), "kind"));
        Assert.Equal(4, world.Search("act", r => r with { Kinds = ["act", "code"], Years = ["2019", "2021"] }).Total);
        Assert.Equal(0, world.Search("act", r => r with { Kinds = ["nonsense"] }).Total);
        Assert.Equal("pending 5", Counts(world.Search("act", r => r with { On = new(2000, 1, 1) }), "status"));
    }

    [Fact]
    public void Pages_of_results_follow_each_other()
    {
        var all = world.Search("act").Hits.Select(h => h.Law.Id).ToList();
        Assert.Equal(all, Enumerable.Range(0, 5).SelectMany(i => world.Search("act", r => r with { Skip = i, Take = 1 }).Hits).Select(h => h.Law.Id));
    }

    [Fact]
    public void Five_hundred_hostile_queries_are_only_words()
    {
        foreach (var query in HostileQueries.All(500))
        {
            var found = world.Search(query);
            Assert.InRange(found.Total, 0, 5);
            var html = string.Concat(SearchJson.Of(found, world.Today).Results.Select(r => r.Snippet)).Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);
            Assert.DoesNotContain('<', html);
        }
        Assert.Equal(5, world.Search("act").Total);
    }

    [Fact]
    public void A_search_out_of_time_says_so_and_gives_what_it_has()
    {
        var found = world.Open().Search.Find(new() { Query = "kite w/5 tail", On = world.Today }, new(TimeSpan.Zero, 10));
        Assert.Equal([Budget.OutOfTime], found.Cuts);
        found = world.Open().Search.Find(new() { Query = "kite /s act", On = world.Today }, new(TimeSpan.FromMinutes(1), 1));
        Assert.Equal("Too many provisions hold these words to compare them all: 1 were compared.", Assert.Single(found.Cuts));
        Assert.True(SearchJson.Of(found, world.Today).Partial);
    }

    [Fact]
    public void An_index_of_another_version_is_built_anew()
    {
        world.Store.Write(db =>
        {
            Settings.Set(db, Settings.IndexVersion, "0.0");
            return 0;
        });
        world.Execute(world.Engine == Engine.Postgres ? "DELETE FROM search_laws; DELETE FROM search_units" : "DELETE FROM search_law_tokens; DELETE FROM search_unit_tokens");
        Assert.Equal(0, world.Search("twin").Total);
        SearchIndex.Ensure(world.Store);
        Assert.Equal((2, 1), (world.Search("twin").Total, world.Search("\"pays five kites\"").Total));
    }

    public void Dispose() => world.Dispose();

    static string Counts(SearchResult found, string facet) => string.Join(", ", found.Facets.Single(f => f.Name == facet).Values.Select(v => $"{v.Value} {v.Count}"));
}

public sealed class LawSearchOnSqlite() : LawSearchTests(Engine.Sqlite);

public sealed class LawSearchOnPostgres() : LawSearchTests(Engine.Postgres);
