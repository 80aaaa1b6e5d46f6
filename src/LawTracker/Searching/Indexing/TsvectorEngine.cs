using System.Data.Common;
using System.Globalization;
using System.Text;
using LawTracker.Searching.Language;
using LawTracker.Searching.Matching;
using LawTracker.Storage;
using Npgsql;

namespace LawTracker.Searching.Indexing;

/// <summary>PostgreSQL's <c>tsvector</c>, made of tokens that our analyser gave. The laws' table knows words and whether they stand in a title; the units' table knows positions.</summary>
sealed class TsvectorEngine(TrackerDb db) : SearchEngine(db)
{
    /// <summary>So much is held back and then copied at once.</summary>
    const int MostHeldBack = 4_000_000;

    /// <summary>A new index is made beside the one in use and takes its place at the end: whoever searches waits for that moment only.</summary>
    const string Beside = "_next";

    static readonly string[] Tables = ["search_laws", "search_units", "search_words", "search_stems"];

    readonly StringBuilder laws = new(), units = new();
    string into = "";
    Budget? limit;

    public override string SizeSql => $"SELECT sum(pg_total_relation_size(name)) FROM unnest(ARRAY[{string.Join(", ", Tables.Select(t => $"'{t}'"))}]) name";

    public override string PrintLaws(SearchNode node, WordStream? scope) => TsvectorPrinter.Laws(node, scope);

    public override Printed PrintUnits(SearchNode node, WordStream? scope) => TsvectorPrinter.Units(node, scope);

    public override IEnumerable<int> Laws(string printed) => Query("SELECT id FROM search_laws WHERE tokens @@ @q::tsquery", r => r.GetInt32(0), ("q", printed));

    public override IEnumerable<Candidate> Units(Printed printed) => Query(
        $"SELECT id, law, {(printed.Words is null ? "true" : "NOT is_long")} FROM search_units WHERE {Where(printed)} ORDER BY id",
        r => new Candidate(r.GetInt64(0), r.GetInt32(1), r.GetBoolean(2)), ("q", printed.Query), ("words", printed.Words ?? ""));

    public override IReadOnlyList<long> UnitsAmong(Printed printed, long first, long last) => All(
        $"SELECT id FROM search_units WHERE id BETWEEN @first AND @last AND ({Where(printed)}) ORDER BY id LIMIT {MostAmong}",
        r => r.GetInt64(0), ("q", printed.Query), ("words", printed.Words ?? ""), ("first", first), ("last", last));

    static string Where(Printed printed) => printed.Words is null ? "tokens @@ @q::tsquery" : "(tokens @@ @q::tsquery AND NOT is_long) OR (tokens @@ @words::tsquery AND is_long)";

    public override void Recreate()
    {
        into = Beside;
        Execute($"""
            CREATE TABLE search_laws{Beside} (id int PRIMARY KEY, law text COLLATE "C" NOT NULL UNIQUE, first_unit bigint NOT NULL, last_unit bigint NOT NULL, counts bytea NOT NULL, tokens tsvector NOT NULL);
            CREATE TABLE search_units{Beside} (id bigint PRIMARY KEY, law int NOT NULL, provision int NULL, tokens tsvector NOT NULL, is_long bool NOT NULL);
            CREATE TABLE search_words{Beside} (word text COLLATE "C" PRIMARY KEY);
            CREATE TABLE search_stems{Beside} (hash bigint PRIMARY KEY, laws int NOT NULL);
            """);
    }

    public override void InsertLaw(int id, string law, LawTokens tokens, byte[] counts, long firstUnit, long lastUnit)
    {
        laws.Append(CultureInfo.InvariantCulture, $"{id}\t{law}\t{firstUnit}\t{lastUnit}\t\\\\x{Convert.ToHexString(counts)}\t{TsvectorText.OfLaw(tokens)}\n");
        Flush("laws", "id, law, first_unit, last_unit, counts, tokens", laws, MostHeldBack);
    }

    public override void InsertUnit(long id, int law, TextUnit unit, IReadOnlyList<Token> heading, IReadOnlyList<Token> text)
    {
        var (tokens, isLong) = TsvectorText.OfUnit(heading, text);
        units.Append(CultureInfo.InvariantCulture, $"{id}\t{law}\t{unit.Provision?.ToString(CultureInfo.InvariantCulture) ?? "\\N"}\t{tokens}\t{(isLong ? 't' : 'f')}\n");
        Flush("units", "id, law, provision, tokens, is_long", units, MostHeldBack);
    }

    public override void Delete(int law, long firstUnit, long lastUnit)
    {
        Execute("DELETE FROM search_laws WHERE id = @law", ("law", law));
        Execute("DELETE FROM search_units WHERE id BETWEEN @first AND @last", ("first", firstUnit), ("last", lastUnit));
    }

    public override void Finish(IReadOnlyCollection<string> words, IReadOnlyCollection<(long Hash, int Laws)> stems)
    {
        Flush("laws", "id, law, first_unit, last_unit, counts, tokens", laws, 0);
        Flush("units", "id, law, provision, tokens, is_long", units, 0);
        Execute($"INSERT INTO search_words{into} (word) SELECT unnest(@words) ON CONFLICT DO NOTHING", ("words", words.ToArray()));
        Execute(
            $"INSERT INTO search_stems{into} AS known (hash, laws) SELECT * FROM unnest(@hashes, @laws) ON CONFLICT (hash) DO UPDATE SET laws = known.laws + excluded.laws",
            ("hashes", stems.Select(s => s.Hash).ToArray()), ("laws", stems.Select(s => s.Laws).ToArray()));
        if (into.Length == 0)
            return;
        Execute($"""
            CREATE INDEX ON search_laws{into} USING gin (tokens);
            CREATE INDEX ON search_units{into} USING gin (tokens);
            CREATE INDEX ON search_units{into} (id) WHERE is_long;
            DROP TABLE IF EXISTS {string.Join(", ", Tables)};
            {string.Concat(Tables.Select(t => $"ALTER TABLE {t}{into} RENAME TO {t}; "))}
            ANALYZE {string.Join(", ", Tables)};
            """);
        into = "";
    }

    void Flush(string table, string columns, StringBuilder rows, int above)
    {
        if (rows.Length <= above)
            return;
        using (var copy = ((NpgsqlConnection)Connection).BeginTextImport($"COPY search_{table}{into} ({columns}) FROM STDIN"))
        {
            foreach (var chunk in rows.GetChunks())
                copy.Write(chunk.Span);
        }
        rows.Clear();
    }

    /// <summary>Read whole before it is given on: a connection to PostgreSQL answers one question at a time, and the caller asks the next between two rows.</summary>
    public override IEnumerable<T> Query<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values) =>
        [.. base.Query(limit is null ? sql : string.Create(CultureInfo.InvariantCulture, $"SET statement_timeout = {Math.Max(1, (int)limit.TimeLeft.TotalMilliseconds)}; {sql}"), read, values)];

    public override IReadOnlyList<T> All<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values) => [.. Query(sql, read, values)];

    /// <summary>Each query has what the ones before it left of the time.</summary>
    public override IDisposable Limit(Budget budget)
    {
        limit = budget;
        return new Unlimit(this);
    }

    /// <summary>A query too large to be planned or walked through counts as one that takes too long.</summary>
    public override bool IsTimeout(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.ProgramLimitExceeded or PostgresErrorCodes.StatementTooComplex };

    /// <summary>The connection goes back to the pool: the next user has a time of its own.</summary>
    sealed class Unlimit(TsvectorEngine engine) : IDisposable
    {
        public void Dispose()
        {
            engine.limit = null;
            if (engine.Connection.State == System.Data.ConnectionState.Open)
                engine.Execute("RESET statement_timeout");
        }
    }
}
