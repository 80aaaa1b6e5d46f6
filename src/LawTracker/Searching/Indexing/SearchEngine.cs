using System.Data.Common;
using System.Globalization;
using LawTracker.Searching.Language;
using LawTracker.Searching.Matching;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LawTracker.Searching.Indexing;

/// <summary>What an engine is asked, and whether its answer needs no recheck.</summary>
readonly record struct Printed(string Query, bool IsExact);

/// <summary>A full-text engine over the index: it prints a part of the tree in its own language and gives the laws or units that may hold it. It decides nothing else.</summary>
abstract class SearchEngine(TrackerDb db)
{
    protected DbConnection Connection { get; } = Opened(db);

    DbTransaction? Transaction { get; } = db.Database.CurrentTransaction?.GetDbTransaction();

    readonly Dictionary<string, DbCommand> kept = new(StringComparer.Ordinal);

    public static SearchEngine Of(TrackerDb db) => new Fts5Engine(db);

    /// <summary>Drops the index and makes it anew, empty.</summary>
    public abstract string Schema { get; }

    /// <summary>Takes <c>@q</c>; gives the laws' numbers.</summary>
    protected abstract string LawsSql { get; }

    /// <summary>Takes <c>@q</c>; gives units and their laws, in order of the units.</summary>
    protected abstract string UnitsSql { get; }

    /// <summary>Takes <c>@q</c>, <c>@first</c> and <c>@last</c>; gives the units among those.</summary>
    protected abstract string UnitsAmongSql { get; }

    /// <summary>Gives the bytes that the index takes.</summary>
    public abstract string SizeSql { get; }

    /// <summary>A Boolean of words, over whole laws; only in titles where so scoped.</summary>
    public abstract string PrintLaws(SearchNode node, WordStream? scope);

    /// <summary>Words, phrases and proximity, over units.</summary>
    public abstract Printed PrintUnits(SearchNode node, WordStream? scope);

    public abstract void InsertLaw(int id, string law, LawTokens tokens, byte[] counts, long firstUnit, long lastUnit);

    public abstract void InsertUnit(long id, int law, TextUnit unit, IReadOnlyList<Token> heading, IReadOnlyList<Token> text);

    /// <summary>Takes a law's entry and units out.</summary>
    public abstract void Delete(int law, long firstUnit, long lastUnit);

    /// <summary>Has queries on this connection end when the time is over; the caller then meets <see cref="IsTimeout"/>.</summary>
    public abstract IDisposable Limit(Budget budget);

    public abstract bool IsTimeout(DbException error);

    public IEnumerable<int> Laws(string printed) => Query(LawsSql, r => r.GetInt32(0), ("q", printed));

    public IEnumerable<(long Unit, int Law)> Units(string printed) => Query(UnitsSql, r => (r.GetInt64(0), r.GetInt32(1)), ("q", printed));

    public IReadOnlyList<long> UnitsAmong(string printed, long first, long last) => All(UnitsAmongSql, r => r.GetInt64(0), ("q", printed), ("first", first), ("last", last));

    public IEnumerable<T> Query<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return read(reader);
    }

    /// <summary>Everything a kept statement gives, at once.</summary>
    public IReadOnlyList<T> All<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values)
    {
        List<T> rows = [];
        using var reader = Kept(sql, values).ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>The statement is kept: an index is written by the same few, a million times.</summary>
    public void Execute(string sql, params (string Name, object Value)[] values) => Kept(sql, values).ExecuteNonQuery();

    /// <summary>Numbers of ours as SQL writes a list of them.</summary>
    public static string List<T>(IEnumerable<T> numbers)
        where T : struct, IFormattable => string.Join(',', numbers.Select(n => n.ToString(null, CultureInfo.InvariantCulture)));

    DbCommand Kept(string sql, (string Name, object Value)[] values)
    {
        if (!kept.TryGetValue(sql, out var command))
            return kept[sql] = Command(sql, values);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value;
        return command;
    }

    DbCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = Connection.CreateCommand();
        command.Transaction = Transaction;
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    static DbConnection Opened(TrackerDb db)
    {
        db.Database.OpenConnection();
        return db.Database.GetDbConnection();
    }
}

/// <summary>The tokens of a whole law, by field.</summary>
sealed record LawTokens(IReadOnlyList<Token> Title, IReadOnlyList<Token> Citation, IReadOnlyList<Token> Heading, IReadOnlyList<Token> Text);
