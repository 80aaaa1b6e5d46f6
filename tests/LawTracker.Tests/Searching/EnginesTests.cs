using LawTracker.Cli;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Publishing;
using LawTracker.Searching;
using LawTracker.Searching.Matching;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LawTracker.Tests.Searching;

/// <summary>The same data on both engines.</summary>
public sealed class BothEngines : IDisposable
{
    readonly List<TrackerFixture> worlds = [];

    internal (TrackerFixture Sqlite, TrackerFixture Postgres) Sample => sample.Value;

    internal (TrackerFixture Sqlite, TrackerFixture Postgres) Real => real.Value;

    readonly Lazy<(TrackerFixture, TrackerFixture)> sample, real;

    public BothEngines()
    {
        sample = new(() => Both(OfSample));
        real = new(() => Both(OfReal));
    }

    (TrackerFixture, TrackerFixture) Both(Func<Engine, TrackerFixture> make)
    {
        worlds.AddRange([make(Engine.Sqlite), make(Engine.Postgres)]);
        return (worlds[^2], worlds[^1]);
    }

    /// <summary>The sample with official texts: a plain one, one in another language, one with a word more often and one with more words than PostgreSQL keeps places of.</summary>
    static TrackerFixture OfSample(Engine engine)
    {
        var world = TrackerFixture.OfSample(engine);
        foreach (var (slug, number) in new[] { ("long-act", 301), ("often-act", 302), ("french-act", 303) })
            world.AddLaw(slug, $"X. Code § 77-{number}", slug);
        world.Import();
        Publish(world, "kite-act", "en", "No kite is flown in a storm. Whoever flies a digital forgery of a kite pays five kites (§ 47-25-1105).", "A kite's owner consents; the consent of the kite is not needed.");
        Publish(world, "long-act", "en", string.Join(' ', Enumerable.Range(0, 16_000).Select(i => "word" + (i % 5000))) + " the very last words stand here.");
        Publish(world, "often-act", "en", string.Concat(Enumerable.Repeat("The owner of the image may sue. ", 300)) + "Then the portrait burns.", "Another provision: the owner sues.");
        Publish(world, "french-act", "fr", "Les images générées par un système sont marquées; l’image d’une personne est protégée.");
        return world;
    }

    static void Publish(TrackerFixture world, string slug, string language, params string[] provisions)
    {
        var law = world.Corpus.Law(InstrumentId.Parse("us-xx/" + slug))!;
        var version = new ProposedVersion(law.Id, "us-xx-code", language, "2024", world.Time.Now.UtcDateTime, [.. provisions.Select((text, i) => new ProposedProvision($"77-{i}", $"§ 77-{i}", "Of portraits and owners.", text, 1))]);
        world.Store.Write(db => Publisher.PublishText(db, law, version, "Ann", world.Time.Now.UtcDateTime));
    }

    static TrackerFixture OfReal(Engine engine)
    {
        var world = TrackerFixture.WithoutData(engine);
        world.Open().Import(DataFolder.Load(TrackerFixture.RealData, world.Today));
        return world;
    }

    public void Dispose() => worlds.ForEach(w => w.Dispose());
}

/// <summary>Both engines find the same laws, in the same order, whatever is asked.</summary>
public class EnginesTests(BothEngines both) : IClassFixture<BothEngines>
{
    public static readonly string[] Queries =
    [
        "kite", "kites", "#kites", "#kite", "kite tail", "kite OR balloon", "kite & balloon", "kite NOT storm", "kite -storm", "NOT kite", "NOT (kite OR balloon)", "(kite OR balloon) NOT storm", "kite % balloon",
        "\"five kites\"", "\"kites five\"", "\"#five kites\"", "\"pays five kite\"", "\"kite!\"", "\"five k*\"", "\"very last words\"", "\"last very words\"", "\"portrait burns\"", "\"burns portrait\"", "\"owner sues\"", "\"owner of the image\"",
        "\"images générées\"", "\"image générées\"", "images", "imag", "image", "#image", "#images", "marquée", "\"une personne est\"",
        "storm w/5 kite", "kite w/1 storm", "owner w/3 sue", "sue w/2 owner", "owner pre/4 sue", "owner +1 sue", "last w/2 words", "kite /s pays", "kite /p consent", "kite +s pays", "owner /s portrait", "owner /p portrait", "(owner OR holder) w/4 (sue OR burn!)", "\"the image\" w/3 sue", "kite near/5 five", "\"kite pays\"~4",
        "k*", "kit*", "kit!", "k?te", "im?ge*", "sto*", "consen!", "zzz*", "gener*", "wor?5", "word49*",
        "atleast3(kite)", "atleast300(owner)", "atleast301(owner)", "atleast2(\"five kites\")", "atleast3(word7)", "atleast4(word7)",
        "kite w/10 storm", "(kite OR balloon) w/3 (storm OR five)", "#kite w/4 storm", "kites pre/10 #storm", "kite w/2 kite", "title:kite -title:act", "text:long", "text:often NOT title:often", "text:(kite storm)", "text:#kites",
        "title:kite", "title:portrait", "title:(kite OR long)", "text:kite", "text:portrait", "title:\"kite act\"", "title:77", "text:\"five kites\"", "title:NOT kite",
        "jur:us-xx kite", "topic:kites", "status:in-force", "kind:code kite", "eff:[2015-01-01 TO *] kite", "enacted:2019", "verified:[2020-01-01 TO *]", "elem:k.tail=yes", "cite:77-201", "sponsor:Ann", "jur:us-zz",
        "77-201", "47-25-1105", "X. Code § 77-301", "act", "long act", "the", "of the", "\"of the\"", "owner image sue portrait", "xyzzy", "kite xyzzy", "\"xyzzy kite\"", "xyzzy OR kite",
        "", "\"", "(", ")", "' OR 1=1 --", "'; DROP TABLE search_units; --", "a & | ! <-> :* 'x':A", "\\ \\' '' '", "kite:*", "!kite", "kite <-> tail", "\\kite", "NEAR(kite tail, 5) AND NOT", "title : kite * ^ {a} -", "kite\0tail", "\uD800 \uDC00 \uFFFF", "🪁 kite", "קייט kite", "%' LIKE '%", "@q :q $1 ?1",
    ];

    /// <summary>Of the law itself, for the real data.</summary>
    static readonly string[] RealQueries =
    [
        "deepfake", "deepfakes election", "\"intimate image\"", "\"sexually explicit\" NOT minor", "consent w/5 image", "disclos! w/10 (intimate OR private) /s image", "\"synthetic media\"", "right of publicity", "voice /p likeness", "title:deepfake", "text:voice", "jur:California deepfake", "topic:elections disclosure",
        "elem:rop.voice=yes", "status:blocked", "eff:[2025-01-01 TO *] deepfake", "enacted:[2024-01-01 TO 2024-12-31]", "verified:primary", "atleast3(image)", "atleast2(\"digital replica\")", "\"digital replica\" OR \"digital forgery\"", "imag* w/3 creat*", "gener* intellig*", "wom?n", "#images", "#image NOT #images", "hb 1", "47-25-1105",
        "Cal. Civ. Code § 3344.1", "(election OR candidate) w/15 (deceptive OR deepfake OR synthetic)", "\"artificial intelligence\" +5 generated", "(\"private action\" OR damages) NOT criminal", "minor child AI-generated", "platform remov! w/6 hours", "the", "\"of the\"", "NOT law", "act NOT (image OR voice)", "kind:bill pending", "watermark OR provenance", "a*", "co* w/2 in*",
    ];

    public static TheoryData<string> Sample => [.. Queries.Concat(RealQueries)];

    [Theory]
    [MemberData(nameof(Sample))]
    public void The_sample_answers_alike(string query) => Same(both.Sample, query);

    [Fact]
    public void The_sample_answers_hostile_queries_alike() => Assert.All(HostileQueries.All(500, seed: 11), query => Same(both.Sample, query));

    [Fact]
    public void The_real_data_answers_alike() => Assert.All(RealQueries.Concat(Queries), query => Same(both.Real, query));

    [Fact]
    public void The_real_data_answers_queries_made_at_random_alike() => Assert.All(RandomQueries(400), query => Same(both.Real, query));

    [Theory]
    [InlineData("\"very last words\"", "long-act")]
    [InlineData("\"last very words\"", "")]
    [InlineData("\"portrait burns\"", "often-act")]
    [InlineData("atleast300(\"owner of the image\")", "often-act")]
    [InlineData("word4999 w/2 word0", "long-act")]
    [InlineData("#générées", "french-act")]
    public void What_is_too_long_for_places_is_found_all_the_same(string query, string slug)
    {
        foreach (var world in new[] { both.Sample.Sqlite, both.Sample.Postgres })
            Assert.Equal(slug, string.Join(' ', Ids(world, query).Select(id => id.Slug)));
    }

    [Theory]
    [InlineData("LOCK TABLE search_units", "\"intimate image\"")]
    [InlineData("LOCK TABLE search_laws", "image")]
    [InlineData("LOCK TABLE search_words", "imag*")]
    public void A_question_that_the_server_does_not_answer_in_time_is_given_up_and_the_next_has_its_own_time(string hold, string query)
    {
        var world = both.Real.Postgres;
        var all = world.Search(query).Total;
        using (var db = world.Store.Open())
        using (var holding = db.Database.BeginTransaction())
        {
            db.Database.ExecuteSqlRaw(hold);
            var found = world.Open().Search.Find(new() { Query = query, On = world.Today }, new Budget(TimeSpan.FromMilliseconds(200), 20_000));
            Assert.Equal((0, Budget.OutOfTime, true), (found.Total, Assert.Single(found.Cuts), found.IsCutShort));
        }
        Assert.Equal((all, true), (world.Search(query).Total, all > 0));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_index_written_while_it_is_searched_never_mixes_laws_up(Engine engine)
    {
        using var world = TrackerFixture.Published(engine);
        for (var i = 0; i < 6; i++)
            world.AddLaw($"law-{i}", $"X. Code § 77-4{i}", $"Quince {i}");
        world.Import();
        var search = world.Open().Search;
        using var done = new CancellationTokenSource();
        var searching = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                for (var i = 0; i < 6; i++)
                    Assert.Equal($"law-{i}", Assert.Single(search.Find(new() { Query = $"title:\"quince {i}\"", On = world.Today }, Patient).Hits).Law.Id.Slug);
            }
        })).ToList();
        // Each time the laws get other numbers.
        for (var i = 0; i < 8; i++)
        {
            world.AddLaw($"a-{i}", $"X. Code § 77-5{i}");
            world.Import();
        }
        await done.CancelAsync();
        await Task.WhenAll(searching);
    }

    [Fact]
    public void Words_without_end_are_cut_alike()
    {
        foreach (var query in new[] { new string('x', 9000), "\"" + new string('x', 3000) + " kite\"", "kite " + string.Concat(Enumerable.Repeat("kit* ", 1500)), string.Concat(Enumerable.Repeat("kite OR ", 1200)), string.Concat(Enumerable.Repeat("(kite ", 1500)) })
            Same(both.Sample, query);
    }

    static void Same((TrackerFixture Sqlite, TrackerFixture Postgres) worlds, string query) => Assert.Equal(Ids(worlds.Sqlite, query), Ids(worlds.Postgres, query));

    /// <summary>With time enough: an answer cut short says nothing of the engine.</summary>
    static Budget Patient => new(TimeSpan.FromMinutes(2), int.MaxValue);

    static List<InstrumentId> Ids(TrackerFixture world, string query)
    {
        var found = world.Open().Search.Find(new() { Query = query, On = world.Today, Take = 5000 }, Patient);
        Assert.Equal(found.Total, found.Hits.Count);
        return [.. found.Hits.Select(h => h.Law.Id)];
    }

    /// <summary>All of the language, over the words that stand in the data; always the same.</summary>
    IEnumerable<string> RandomQueries(int count)
    {
        var words = both.Real.Sqlite.Ask(db => db.Database.SqlQueryRaw<string>("SELECT word AS Value FROM search_words ORDER BY word").ToList());
        var texts = both.Real.Sqlite.Corpus.Laws.Select(l => Analyser.Tokens(l.Summary).Select(t => t.Exact).ToList()).Where(t => t.Count > 8).ToList();
#pragma warning disable CA5394 // made to be the same each time, not to be a secret
        var chance = new Random(7);
        for (var i = 0; i < count; i++)
            yield return Query(3);

        string Query(int depth) => chance.Next(depth > 0 ? 14 : 5) switch
        {
            0 => words[chance.Next(words.Count)],
            1 => "#" + Near(1),
            2 => Near(1),
            3 => "\"" + Near(chance.Next(2, 5)) + "\"",
            4 => words[chance.Next(words.Count)] is { Length: > 4 } w && w.All(char.IsAsciiLetter) ? w[..4] + "*" : Near(1),
            5 => $"{Query(0)} w/{chance.Next(1, 12)} {Query(0)}",
            6 => $"{Query(0)} pre/{chance.Next(1, 12)} {Query(0)}",
            7 => $"{Query(0)} /{(chance.Next(2) == 0 ? 's' : 'p')} {Query(0)}",
            8 => $"atleast{chance.Next(2, 4)}({Query(0)})",
            9 => $"title:{Near(1)}",
            10 => $"({Query(depth - 1)} OR {Query(depth - 1)})",
            11 => $"({Query(depth - 1)}) NOT ({Query(depth - 1)})",
            _ => $"{Query(depth - 1)} {Query(depth - 1)}",
        };

        string Near(int length)
        {
            var text = texts[chance.Next(texts.Count)];
            return string.Join(' ', text.Skip(chance.Next(text.Count - length)).Take(length));
        }
#pragma warning restore CA5394
    }
}
