using System.Diagnostics;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Searching;
using LawTracker.Searching.Indexing;
using LawTracker.Sources;
using LawTracker.Sources.Adapters;
using LawTracker.Storage;
using Microsoft.Data.Sqlite;

namespace LawTracker.Cli;

/// <summary><c>measure --texts FOLDER --provisions N</c>: search over that many real provisions, read from a folder of pages of a public code, beside a bare FTS5 table of the same texts through the same driver. Works in a folder of its own.</summary>
static class MeasureSearching
{
    const int ProvisionsInALaw = 20, Rounds = 12, Warm = 2;

    /// <summary>Our query, and the nearest that a bare FTS5 table understands.</summary>
    static readonly (string Ours, string Bare)[] Queries =
    [
        ("likeness", "likeness"), ("photograph", "photograph"), ("damages", "damages"), ("court", "court"), ("voice OR likeness", "voice OR likeness"), ("written consent", "written AND consent"),
        ("sexual image", "sexual AND image"), ("consent NOT minor", "consent NOT minor"), ("(digital OR computer) image", "(digital OR computer) AND image"), ("\"right of publicity\"", "\"right of publicity\""),
        ("\"civil action\"", "\"civil action\""), ("\"intimate visual depiction\"", "\"intimate visual depiction\""), ("consent w/5 written", "NEAR(consent written, 4)"), ("image w/10 (nude OR sexual)", "NEAR(image nude, 9) OR NEAR(image sexual, 9)"),
        ("disclose pre/3 image", "NEAR(disclose image, 2)"), ("publish /p harm", "publish AND harm"), ("photograph! consent", "photograph* AND consent"), ("imag!", "imag*"), ("title:election", "title : election"), ("jur:us-xx election", "election"),
    ];

    public static int Run(IReadOnlyList<(string Folder, string Source)> codes, int wanted) => Measuring.InAFolderOfItsOwn(home =>
    {
        using var tracker = Tracker.Open(home, TimeProvider.System);
        var sources = tracker.LoadData().Files.Select(f => f.Record).OfType<SourceRecord>().ToList();
        var texts = codes.SelectMany(c => Texts(c.Folder, sources.Find(s => s.Id == c.Source) ?? throw new CliException($"'{c.Source}' is no source; lawtracker source list names them.")));
        var watch = Stopwatch.StartNew();
        var count = Fill(tracker, texts.Take(wanted));
        Console.WriteLine($"{count:#,0} provisions, {(count + ProvisionsInALaw - 1) / ProvisionsInALaw:#,0} laws, read and stored in {watch.Elapsed.TotalSeconds:0} s");
        watch.Restart();
        tracker.Store.Write(db =>
        {
            SearchIndex.Rebuild(db);
            return 0;
        });
        Console.WriteLine($"index built in {watch.Elapsed.TotalSeconds:0.0} s ({count / watch.Elapsed.TotalSeconds:#,0} provisions/s)");
        watch.Restart();
        var bare = Path.Combine(home.Home, "bare.db");
        Bare(tracker, bare);
        Console.WriteLine($"bare FTS5 built in {watch.Elapsed.TotalSeconds:0.0} s");
        Sizes(tracker, bare);
        Compare(tracker, bare);
        return 0;
    });

    static IEnumerable<(string Heading, string Text)> Texts(string folder, SourceRecord source)
    {
        var adapter = AllAdapters.Find(source.Adapter ?? "") ?? throw new CliException($"The source '{source.Id}' has no adapter.");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            IReadOnlyList<ParsedInstrument> read;
            try
            {
                read = adapter.Parse(new(new("https://measure.invalid/" + Uri.EscapeDataString(Path.GetFileName(file))), File.ReadAllBytes(file), null, source.Options)).Instruments;
            }
            catch (SourceShapeException)
            {
                // Not a page of this format: lists and notes stand beside the code.
                continue;
            }
            foreach (var provision in read.SelectMany(i => i.Provisions).Where(p => p.Text.Length > 0))
                yield return (provision.Heading, provision.Text);
        }
    }

    /// <summary>Twenty provisions make a law, whose title and summary are the first one's.</summary>
    static int Fill(Tracker tracker, IEnumerable<(string Heading, string Text)> texts)
    {
        var number = 0;
        var today = tracker.Today;
        foreach (var batch in texts.Chunk(ProvisionsInALaw).Chunk(500))
        {
            tracker.Store.Write(db =>
            {
                foreach (var law in batch)
                {
                    var record = Law(++number, law[0], today);
                    var json = RecordJson.Canonical(record);
                    db.Records.Add(new() { Folder = "laws", Key = record.Key, Json = json, FileSha256 = "", BaseSha256 = Sha.Of(json) });
                    var version = new VersionRow { Law = record.Key, SourceId = "measure", Language = "en", AsAt = "2020", Sha256 = Sha.Of(json), Revision = number, FetchedAt = DateTime.UnixEpoch };
                    foreach (var (text, i) in law.Select((t, i) => (t, i)))
                    {
                        // The place in front: the same words in two places stay two texts.
                        var stored = $"{number}.{i} {text.Text}";
                        var sha = Sha.Of(stored);
                        db.Texts.Add(new() { Sha256 = sha, Text = stored });
                        version.Provisions.Add(new() { Ordinal = i, Path = $"{number}-{i}", Number = $"{number}-{i}", Heading = text.Heading, TextSha256 = sha, SnapshotId = 0 });
                    }
                    db.Versions.Add(version);
                }
                Settings.Set(db, Settings.Generation, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return 0;
            });
        }
        using var counted = tracker.Store.Open();
        return counted.Provisions.Count();
    }

    static Instrument Law(int number, (string Heading, string Text) first, DateOnly today)
    {
        var day = PartialDate.Of(new DateOnly(2000, 1, 1).AddDays(number % 9000));
        return new()
        {
            Id = InstrumentId.Parse($"us-x{(char)('a' + (number % 20))}/law-{number}"),
            Kind = InstrumentKind.Code,
            Titles = [new() { Text = first.Heading.Length > 0 ? first.Heading : $"Law {number}", Lang = "en" }],
            Topics = [new(number % 2 == 0 ? "elections" : "platforms")],
            Citations = [new() { Cite = $"X. Code § {number}-1", Role = CitationRole.Code }],
            Summary = first.Text[..Math.Min(300, first.Text.Length)],
            Plain = first.Text[..Math.Min(150, first.Text.Length)],
            Events = [new() { Id = "e1", Kind = EventKind.Enacted, On = day, Source = "s1" }, new() { Id = "e2", Kind = EventKind.Commenced, On = day, Source = "s1" }],
            Sources = [new() { Id = "s1", Url = new("https://example.org/"), Kind = SourceKind.Code, Publisher = "measure", AccessedOn = today }],
            Verification = new() { CheckedOn = today, AsOf = PartialDate.Of(today), DueOn = today.AddDays(180) },
        };
    }

    static void Bare(Tracker tracker, string file)
    {
        using var bare = new SqliteConnection($"Data Source={file}");
        bare.Open();
        using var write = bare.BeginTransaction();
        using var create = bare.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE bare USING fts5 (title, text, tokenize = 'porter unicode61')";
        create.ExecuteNonQuery();
        using var insert = bare.CreateCommand();
        insert.CommandText = "INSERT INTO bare (title, text) VALUES ($title, $text)";
        var (title, text) = (insert.Parameters.Add("$title", SqliteType.Text), insert.Parameters.Add("$text", SqliteType.Text));
        using var db = tracker.Store.Open();
        foreach (var row in db.Provisions.Join(db.Texts, p => p.TextSha256, t => t.Sha256, (p, t) => new { p.Heading, t.Text }))
        {
            (title.Value, text.Value) = (row.Heading, row.Text);
            insert.ExecuteNonQuery();
        }
        write.Commit();
    }

    static void Sizes(Tracker tracker, string bare)
    {
        using var db = tracker.Store.Open();
        Console.WriteLine($"index {SearchIndex.Bytes(db) / 1e6:#,0} MB (laws, units, words, counts; texts are stored once besides), bare FTS5 with its copy of the texts {new FileInfo(bare).Length / 1e6:#,0} MB");
    }

    static void Compare(Tracker tracker, string file)
    {
        using var bare = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        bare.Open();
        List<double> ours = [], theirs = [];
        Console.WriteLine($"{"query",-34}{"laws",8}{"ours ms",10}{"bare ms",10}");
        foreach (var (query, match) in Queries)
        {
            List<double> mine = [], its = [];
            var total = 0;
            for (var i = 0; i < Rounds; i++)
            {
                var started = Stopwatch.GetTimestamp();
                total = tracker.Search.Find(new() { Query = query, On = tracker.Today }).Total;
                var first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                started = Stopwatch.GetTimestamp();
                AskBare(bare, match);
                var second = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                if (i < Warm)
                    continue;
                mine.Add(first);
                its.Add(second);
            }
            ours.AddRange(mine);
            theirs.AddRange(its);
            Console.WriteLine($"{query,-34}{total,8}{Median(mine),10:0.0}{Median(its),10:0.0}");
        }
        Row("ours, with facets and passages", ours);
        Row("bare FTS5, best 20 with snippets", theirs);
    }

    static void AskBare(SqliteConnection bare, string match)
    {
        using var command = bare.CreateCommand();
        command.CommandText = "SELECT rowid, bm25(bare), snippet(bare, 1, '[', ']', '…', 45) FROM bare WHERE bare MATCH $q ORDER BY rank LIMIT 20";
        command.Parameters.AddWithValue("$q", match);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            _ = reader.GetString(2);
    }

    static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    static void Row(string what, List<double> taken)
    {
        taken.Sort();
        double At(double share) => Measuring.At(taken, share);
        Console.WriteLine($"{what,-34}p50 {At(0.5),7:0.0} ms  p95 {At(0.95),7:0.0} ms  p99 {At(0.99),7:0.0} ms  {1000 * taken.Count / taken.Sum(),6:0} queries/s");
    }
}
