using System.Data.Common;
using LawTracker.Searching.Language;
using LawTracker.Searching.Matching;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LawTracker.Searching.Indexing;

/// <summary>What an engine is asked.</summary>
/// <param name="Query">In its language.</param>
/// <param name="IsExact">Whether its answer needs no recheck.</param>
/// <param name="Words">The same without places, for units whose places the engine does not keep; null where it makes no difference.</param>
readonly record struct Printed(string Query, bool IsExact, string? Words = null);

/// <summary>A unit that may hold what was asked; not sure where the engine does not keep its places.</summary>
readonly record struct Candidate(long Unit, int Law, bool IsSure);

/// <summary>A full-text engine over the index: it prints a part of the tree in its own language and gives the laws or units that may hold it. It decides nothing else.</summary>
abstract class SearchEngine(TrackerDb db)
{
    protected DbConnection Connection { get; } = Opened(db);

    DbTransaction? Transaction { get; } = db.Database.CurrentTransaction?.GetDbTransaction();

    readonly Dictionary<string, DbCommand> kept = new(StringComparer.Ordinal);

    public static SearchEngine Of(TrackerDb db) => db is PostgresTrackerDb ? new TsvectorEngine(db) : new Fts5Engine(db);

    /// <summary>How many passages of a law are looked at.</summary>
    protected const int MostAmong = 12;

    /// <summary>Drops the index and begins it anew, empty; <see cref="Finish"/> completes it.</summary>
    public abstract void Recreate();

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

    /// <summary>Completes what was inserted, with the words of the index and the changes in how many laws hold a stem.</summary>
    public abstract void Finish(IReadOnlyCollection<string> words, IReadOnlyCollection<(long Hash, int Laws)> stems);

    /// <summary>The numbers of the laws that a printed Boolean finds.</summary>
    public abstract IEnumerable<int> Laws(string printed);

    /// <summary>Units, in their order.</summary>
    public abstract IEnumerable<Candidate> Units(Printed printed);

    /// <summary>The first units of each of these laws, in the order given and then in theirs.</summary>
    public abstract IReadOnlyList<(int Law, long Unit)> UnitsAmong(Printed printed, IReadOnlyList<(int Law, long First, long Last)> laws);

    /// <summary>What follows a column that must equal one of the numbers in a parameter, see <see cref="Numbers"/>: the statement stays the same however many they are.</summary>
    public abstract string OneOf(string parameter);

    /// <summary>The value of such a parameter.</summary>
    public abstract object Numbers(IEnumerable<long> numbers);

    /// <summary>Has queries on this connection end when the time is over; the caller then meets <see cref="IsTimeout"/>.</summary>
    public abstract IDisposable Limit(Budget budget);

    public abstract bool IsTimeout(DbException error);

    public virtual IEnumerable<T> Query<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return read(reader);
    }

    /// <summary>Everything a kept statement gives, at once.</summary>
    public virtual IReadOnlyList<T> All<T>(string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values)
    {
        List<T> rows = [];
        using var reader = Kept(sql, values).ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>The statement is kept: an index is written by the same few, a million times.</summary>
    public void Execute(string sql, params (string Name, object Value)[] values) => Kept(sql, values).ExecuteNonQuery();

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
