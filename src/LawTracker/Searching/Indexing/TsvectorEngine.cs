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

    static readonly string[] Tables = ["search_laws", "search_counts", "search_units", "search_words", "search_stems"];

    readonly StringBuilder laws = new(), counted = new(), units = new();
    string into = "";
    Budget? limit;
    TimeSpan allowed;

    public override string SizeSql => $"SELECT sum(pg_total_relation_size(name)) FROM unnest(ARRAY[{string.Join(", ", Tables.Select(t => $"'{t}'"))}]) name";

    public override string PrintLaws(SearchNode node, WordStream? scope) => TsvectorPrinter.Laws(node, scope);

    public override Printed PrintUnits(SearchNode node, WordStream? scope) => TsvectorPrinter.Units(node, scope);

    public override IEnumerable<int> Laws(string printed) => Query("SELECT array_agg(id) FROM search_laws WHERE tokens @@ @q::tsquery", r => r.IsDBNull(0) ? [] : r.GetFieldValue<int[]>(0), ("q", printed)).Single();

    /// <summary>The few long units are asked apart: an OR of both would keep the index from being used.</summary>
    public override IEnumerable<Candidate> Units(Printed printed) => printed.Words is null
        ? Query("SELECT id, law FROM search_units WHERE tokens @@ @q::tsquery ORDER BY id", r => new Candidate(r.GetInt64(0), r.GetInt32(1), IsSure: true), ("q", printed.Query))
        : Query(
            "SELECT id, law, true FROM search_units WHERE tokens @@ @q::tsquery AND NOT is_long UNION ALL SELECT id, law, false FROM search_units WHERE is_long AND (tokens @@ @words::tsquery) IS TRUE ORDER BY id",
            r => new Candidate(r.GetInt64(0), r.GetInt32(1), r.GetBoolean(2)), ("q", printed.Query), ("words", printed.Words));

    /// <summary>A law's own units are walked through, never all that hold a common word: IS TRUE keeps the planner from the index of words.</summary>
    public override IReadOnlyList<(int Law, long Unit)> UnitsAmong(Printed printed, IReadOnlyList<(int Law, long First, long Last)> laws) => All(
        $"""
        SELECT shown.law, unit.id FROM unnest(@laws, @firsts, @lasts) WITH ORDINALITY AS shown (law, first, last, place), LATERAL (
            SELECT id FROM search_units WHERE id BETWEEN shown.first AND shown.last AND (tokens @@ CASE WHEN is_long THEN @words::tsquery ELSE @q::tsquery END) IS TRUE ORDER BY id LIMIT {MostAmong}) unit
        ORDER BY shown.place, unit.id
        """,
        r => (r.GetInt32(0), r.GetInt64(1)),
        ("q", printed.Query), ("words", printed.Words ?? printed.Query), ("laws", laws.Select(l => l.Law).ToArray()), ("firsts", laws.Select(l => l.First).ToArray()), ("lasts", laws.Select(l => l.Last).ToArray()));

    public override string OneOf(string parameter) => $"= ANY(@{parameter})";

    public override object Numbers(IEnumerable<long> numbers) => numbers.ToArray();

    public override void Recreate()
    {
        into = Beside;
        // The rows of the laws are short, for many are walked through: their words stand apart and the index alone answers. The counts stand in their rows, for two hundred are read a search.
        Execute($"""
            CREATE TABLE search_laws{Beside} (id int PRIMARY KEY, law text COLLATE "C" NOT NULL UNIQUE, first_unit bigint NOT NULL, last_unit bigint NOT NULL, tokens tsvector NOT NULL) WITH (toast_tuple_target = 128);
            CREATE TABLE search_counts{Beside} (id int PRIMARY KEY, counts bytea NOT NULL);
            ALTER TABLE search_counts{Beside} ALTER COLUMN counts SET STORAGE MAIN;
            CREATE TABLE search_units{Beside} (id bigint PRIMARY KEY, law int NOT NULL, provision int NULL, tokens tsvector NOT NULL, is_long bool NOT NULL);
            CREATE TABLE search_words{Beside} (word text COLLATE "C" PRIMARY KEY);
            CREATE TABLE search_stems{Beside} (hash bigint PRIMARY KEY, laws int NOT NULL);
            """);
    }

    public override void InsertLaw(int id, string law, LawTokens tokens, byte[] counts, long firstUnit, long lastUnit)
    {
        laws.Append(CultureInfo.InvariantCulture, $"{id}\t{law}\t{firstUnit}\t{lastUnit}\t{TsvectorText.OfLaw(tokens)}\n");
        counted.Append(CultureInfo.InvariantCulture, $"{id}\t\\\\x{Convert.ToHexString(counts)}\n");
        Flush(MostHeldBack);
    }

    public override void InsertUnit(long id, int law, TextUnit unit, IReadOnlyList<Token> heading, IReadOnlyList<Token> text)
    {
        var (tokens, isLong) = TsvectorText.OfUnit(heading, text);
        units.Append(CultureInfo.InvariantCulture, $"{id}\t{law}\t{unit.Provision?.ToString(CultureInfo.InvariantCulture) ?? "\\N"}\t{tokens}\t{(isLong ? 't' : 'f')}\n");
        Flush(MostHeldBack);
    }

    public override void Delete(int law, long firstUnit, long lastUnit)
    {
        Execute("DELETE FROM search_laws WHERE id = @law", ("law", law));
        Execute("DELETE FROM search_counts WHERE id = @law", ("law", law));
        Execute("DELETE FROM search_units WHERE id BETWEEN @first AND @last", ("first", firstUnit), ("last", lastUnit));
    }

    public override void Finish(IReadOnlyCollection<string> words, IReadOnlyCollection<(long Hash, int Laws)> stems)
    {
        Flush(0);
        Execute($"INSERT INTO search_words{into} (word) SELECT unnest(@words) ON CONFLICT DO NOTHING", ("words", words.ToArray()));
        Execute(
            $"INSERT INTO search_stems{into} AS known (hash, laws) SELECT * FROM unnest(@hashes, @laws) ON CONFLICT (hash) DO UPDATE SET laws = known.laws + excluded.laws",
            ("hashes", stems.Select(s => s.Hash).ToArray()), ("laws", stems.Select(s => s.Laws).ToArray()));
        if (into.Length == 0)
            return;
        Execute($"""
            CREATE INDEX ON search_laws{into} USING gin (tokens) WITH (fastupdate = off);
            CREATE INDEX ON search_units{into} USING gin (tokens) WITH (fastupdate = off);
            CREATE INDEX ON search_units{into} (id) WHERE is_long;
            DROP TABLE IF EXISTS {string.Join(", ", Tables)};
            {string.Concat(Tables.Select(t => $"ALTER TABLE {t}{into} RENAME TO {t}; "))}
            ANALYZE {string.Join(", ", Tables)}, "Provisions", "Texts", "Versions";
            """);
        into = "";
    }

    void Flush(int above)
    {
        Flush("laws", "id, law, first_unit, last_unit, tokens", laws, above);
        Flush("counts", "id, counts", counted, above);
        Flush("units", "id, law, provision, tokens, is_long", units, above);
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
    public override IEnumerable<T> Query<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values) => All(sql, read, values);

    public override IReadOnlyList<T> All<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values)
    {
        Allow();
        return base.All(sql, read, values);
    }

    public override IDisposable Limit(Budget budget)
    {
        (limit, allowed) = (budget, TimeSpan.MaxValue);
        return new Unlimit(this);
    }

    /// <summary>Tells the server how long a query may take: once a search, and again where half of that is gone. So all of it ends in one and a half times its budget at most.</summary>
    void Allow()
    {
        if (limit?.TimeLeft is not { } left || left > allowed / 2)
            return;
        allowed = left;
        Execute("SELECT set_config('statement_timeout', @time, false)", ("time", Math.Max(1, (int)left.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A query too large to be planned or walked through counts as one that takes too long.</summary>
    public override bool IsTimeout(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.ProgramLimitExceeded or PostgresErrorCodes.StatementTooComplex };

    /// <summary>The connection goes back to the pool: the next user has a time of its own.</summary>
    sealed class Unlimit(TsvectorEngine engine) : IDisposable
    {
        public void Dispose()
        {
            engine.limit = null;
            if (engine.allowed < TimeSpan.MaxValue && engine.Connection.State == System.Data.ConnectionState.Open)
                engine.Execute("RESET statement_timeout");
        }
    }
}
