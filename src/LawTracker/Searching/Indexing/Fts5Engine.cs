using System.Data.Common;
using System.Text.Json;
using LawTracker.Searching.Language;
using LawTracker.Searching.Matching;
using LawTracker.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LawTracker.Searching.Indexing;

/// <summary>SQLite's FTS5, over tokens that our analyser made. The laws' table knows words and fields only; the units' table knows positions.</summary>
sealed class Fts5Engine(TrackerDb db) : SearchEngine(db)
{
    const string Tokenizer = "tokenize = \"ascii tokenchars '-./'\", content = '', contentless_delete = 1";

    public override void Recreate() => Execute($"""
        DROP TABLE IF EXISTS search_tokens;
        DROP TABLE IF EXISTS search_law_tokens;
        DROP TABLE IF EXISTS search_unit_tokens;
        DROP TABLE IF EXISTS search_laws;
        DROP TABLE IF EXISTS search_counts;
        DROP TABLE IF EXISTS search_units;
        DROP TABLE IF EXISTS search_words;
        DROP TABLE IF EXISTS search_stems;
        CREATE TABLE search_laws (id INTEGER PRIMARY KEY, law TEXT NOT NULL UNIQUE, first_unit INTEGER NOT NULL, last_unit INTEGER NOT NULL);
        CREATE TABLE search_counts (id INTEGER PRIMARY KEY, counts BLOB NOT NULL);
        CREATE TABLE search_units (id INTEGER PRIMARY KEY, law INTEGER NOT NULL, provision INTEGER NULL);
        CREATE TABLE search_words (word TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE search_stems (hash INTEGER PRIMARY KEY, laws INTEGER NOT NULL);
        CREATE VIRTUAL TABLE search_law_tokens USING fts5 (title, rest, title_exact, rest_exact, detail = column, {Tokenizer});
        CREATE VIRTUAL TABLE search_unit_tokens USING fts5 (heading, text, heading_exact, text_exact, {Tokenizer});
        """);

    public override string SizeSql => """
        SELECT (SELECT sum(length(block)) FROM search_law_tokens_data) + (SELECT sum(length(block)) FROM search_unit_tokens_data) + (SELECT sum(length(counts)) FROM search_counts)
            + (SELECT sum(length(word)) FROM search_words) + 8 * (SELECT count(*) FROM search_stems) + 16 * (SELECT count(*) FROM search_units)
        """;

    public override string PrintLaws(SearchNode node, WordStream? scope) => Fts5Printer.Laws(node, scope);

    public override Printed PrintUnits(SearchNode node, WordStream? scope) => Fts5Printer.Units(node, scope);

    public override void InsertLaw(int id, string law, LawTokens tokens, byte[] counts, long firstUnit, long lastUnit)
    {
        Execute("INSERT INTO search_laws (id, law, first_unit, last_unit) VALUES (@id, @law, @first, @last)", ("id", id), ("law", law), ("first", firstUnit), ("last", lastUnit));
        Execute("INSERT INTO search_counts (id, counts) VALUES (@id, @counts)", ("id", id), ("counts", counts));
        // Words only, each once: a law is many provisions, and the table is asked only whether a word is there.
        Token[] title = [.. tokens.Title], rest = [.. tokens.Citation, .. tokens.Heading, .. tokens.Text];
        Execute(
            "INSERT INTO search_law_tokens (rowid, title, rest, title_exact, rest_exact) VALUES (@id, @a, @b, @c, @d)",
            ("id", id), ("a", Words(title.Select(t => t.Stem))), ("b", Words(rest.Select(t => t.Stem))), ("c", Words(title.Select(t => t.Exact))), ("d", Words(rest.Select(t => t.Exact))));

        static string Words(IEnumerable<string> words) => string.Join(' ', words.Distinct(StringComparer.Ordinal));
    }

    public override void InsertUnit(long id, int law, TextUnit unit, IReadOnlyList<Token> heading, IReadOnlyList<Token> text)
    {
        Execute("INSERT INTO search_units (id, law, provision) VALUES (@id, @law, @provision)", ("id", id), ("law", law), ("provision", (object?)unit.Provision ?? DBNull.Value));
        Execute(
            "INSERT INTO search_unit_tokens (rowid, heading, text, heading_exact, text_exact) VALUES (@id, @a, @b, @c, @d)",
            ("id", id), ("a", string.Join(' ', heading.Select(t => t.Stem))), ("b", string.Join(' ', text.Select(t => t.Stem))), ("c", string.Join(' ', heading.Select(t => t.Exact))), ("d", string.Join(' ', text.Select(t => t.Exact))));
    }

    public override void Delete(int law, long firstUnit, long lastUnit)
    {
        Execute("DELETE FROM search_law_tokens WHERE rowid = @law", ("law", law));
        Execute("DELETE FROM search_laws WHERE id = @law", ("law", law));
        Execute("DELETE FROM search_counts WHERE id = @law", ("law", law));
        Execute("DELETE FROM search_unit_tokens WHERE rowid BETWEEN @first AND @last", ("first", firstUnit), ("last", lastUnit));
        Execute("DELETE FROM search_units WHERE id BETWEEN @first AND @last", ("first", firstUnit), ("last", lastUnit));
    }

    public override void Finish(IReadOnlyCollection<string> words, IReadOnlyCollection<(long Hash, int Laws)> stems)
    {
        foreach (var word in words)
            Execute("INSERT INTO search_words (word) VALUES (@word) ON CONFLICT DO NOTHING", ("word", word));
        foreach (var (hash, laws) in stems)
            Execute("INSERT INTO search_stems (hash, laws) VALUES (@hash, @laws) ON CONFLICT (hash) DO UPDATE SET laws = laws + excluded.laws", ("hash", hash), ("laws", laws));
    }

    public override IEnumerable<int> Laws(string printed) => Query("SELECT rowid FROM search_law_tokens WHERE search_law_tokens MATCH @q", r => r.GetInt32(0), ("q", printed));

    public override IEnumerable<Candidate> Units(Printed printed) => Query(
        "SELECT u.id, u.law FROM search_unit_tokens t JOIN search_units u ON u.id = t.rowid WHERE search_unit_tokens MATCH @q ORDER BY t.rowid",
        r => new Candidate(r.GetInt64(0), r.GetInt32(1), IsSure: true), ("q", printed.Query));

    public override IReadOnlyList<(int Law, long Unit)> UnitsAmong(Printed printed, IReadOnlyList<(int Law, long First, long Last)> laws) => [.. laws.SelectMany(law => All(
        $"SELECT rowid FROM search_unit_tokens WHERE search_unit_tokens MATCH @q AND rowid BETWEEN @first AND @last ORDER BY rowid LIMIT {MostAmong}",
        r => (law.Law, r.GetInt64(0)), ("q", printed.Query), ("first", law.First), ("last", law.Last)))];

    public override string OneOf(string parameter) => $"IN (SELECT value FROM json_each(@{parameter}))";

    public override object Numbers(IEnumerable<long> numbers) => JsonSerializer.Serialize(numbers);

    public override IDisposable Limit(Budget budget)
    {
        const int StepsBetweenLooks = 20_000;
        var handle = ((SqliteConnection)Connection).Handle!;
        raw.sqlite3_progress_handler(handle, StepsBetweenLooks, _ => budget.TimeLeft > TimeSpan.Zero ? 0 : 1, null);
        return new Unlimit(handle);
    }

    public override bool IsTimeout(DbException error) => error is SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };

    /// <summary>The connection goes back to the pool: the next user has a time of its own.</summary>
    sealed class Unlimit(sqlite3 handle) : IDisposable
    {
        public void Dispose() => raw.sqlite3_progress_handler(handle, 0, null, null);
    }
}
