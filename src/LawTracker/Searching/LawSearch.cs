using LawTracker.Laws;
using LawTracker.Publishing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Searching;

/// <summary>The one door to search. Boolean operators hold within a law, phrases within one provision.</summary>
public sealed class LawSearch(PublishedLaw published)
{
    const int PassagesShown = 3;

    /// <summary>A law found: its score and the units that hold what was asked, best first.</summary>
    sealed record Found(double Score, IReadOnlyList<(long Unit, double Score)> Units);

    public SearchResult Find(SearchRequest request)
    {
        var corpus = published.Corpus();
        var (node, remarks) = QueryParser.Parse(request.Query);
        using var db = published.Store.Open();
        db.Database.OpenConnection();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var all = corpus.Laws.ToDictionary(l => l.Id.Value, _ => new Found(0, []), StringComparer.Ordinal);
        var found = node is not null ? Evaluate(connection, node, all) : string.IsNullOrWhiteSpace(request.Query) ? all : [];
        List<(Instrument Law, LegalStatus Status, Found Found)> laws = [.. found
            .Select(f => (Law: corpus.Law(InstrumentId.Parse(f.Key)), f.Value))
            .Where(f => f.Law is not null)
            .Select(f => (f.Law!, corpus.StatusOf(f.Law!, null, request.On), f.Value))];
        var facets = Facets.Of(corpus, request, [.. laws.Select(l => (l.Law, l.Status))]);
        List<(Instrument Law, LegalStatus Status, Found Found)> chosen = [.. laws
            .Where(l => Facets.Chosen(request, l.Law, l.Status))
            .OrderByDescending(l => l.Found.Score).ThenBy(l => l.Law.Id)];
        return new()
        {
            Query = request.Query,
            ReadAs = node?.ToString() ?? "",
            Remarks = remarks,
            Total = chosen.Count,
            Hits = [.. chosen.Skip(request.Skip).Take(request.Take).Select(l => new SearchHit(l.Law, l.Status, l.Found.Score, Passages(connection, node, l.Found, l.Law)))],
            Facets = facets,
            Missing = chosen.Count > 0 || node is null ? [] : [.. node.Wanted().Where(w => Leaf(connection, w).Count == 0)],
        };
    }

    static Dictionary<string, Found> Evaluate(SqliteConnection connection, SearchNode node, Dictionary<string, Found> all)
    {
        switch (node)
        {
            case SearchNode.Term term:
                return Leaf(connection, term.Word);
            case SearchNode.Phrase phrase:
                return Leaf(connection, phrase.Words);
            case SearchNode.Not not:
                var without = Evaluate(connection, not.Node, all);
                return all.Where(l => !without.ContainsKey(l.Key)).ToDictionary(StringComparer.Ordinal);
            case SearchNode.And and:
                return and.Nodes.Select(n => Evaluate(connection, n, all))
                    .Aggregate((a, b) => a.Where(x => b.ContainsKey(x.Key)).ToDictionary(x => x.Key, x => Sum(x.Value, b[x.Key]), StringComparer.Ordinal));
            case SearchNode.Or or:
                return or.Nodes.SelectMany(n => Evaluate(connection, n, all)).GroupBy(x => x.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(x => x.Value).Aggregate(Sum), StringComparer.Ordinal);
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }

    /// <summary>A unit that holds several of the words scores the sum: it is the better passage.</summary>
    static Found Sum(Found a, Found b) => new(
        a.Score + b.Score,
        [.. a.Units.Concat(b.Units).GroupBy(u => u.Unit).Select(g => (g.Key, g.Sum(u => u.Score))).OrderByDescending(u => u.Item2).ThenBy(u => u.Key)]);

    /// <summary>A word or phrase, stemmed; the title weighs five times the text.</summary>
    static Dictionary<string, Found> Leaf(SqliteConnection connection, string words)
    {
        var stems = string.Join(' ', Analyser.Tokens(words).Select(t => t.Stem));
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT u.law, u.id, -bm25(search_tokens, 5.0, 1.0, 0.0, 0.0) FROM search_tokens JOIN search_units u ON u.id = search_tokens.rowid WHERE search_tokens MATCH $q ORDER BY 3 DESC, 2";
        command.Parameters.AddWithValue("$q", $"{{title text}} : \"{stems}\"");
        Dictionary<string, List<(long, double)>> units = new(StringComparer.Ordinal);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (!units.TryGetValue(reader.GetString(0), out var list))
                units[reader.GetString(0)] = list = [];
            list.Add((reader.GetInt64(1), reader.GetDouble(2)));
        }
        // The best unit makes the law's score: a long law is not better for being long.
        return units.ToDictionary(u => u.Key, u => new Found(u.Value[0].Item2, u.Value), StringComparer.Ordinal);
    }

    List<Passage> Passages(SqliteConnection connection, SearchNode? node, Found found, Instrument law)
    {
        if (node is null || found.Units.Count == 0)
            return [new(null, [new(law.Summary, false)])];
        string[][] stems = [.. node.Wanted().Select(w => Analyser.Tokens(w).Select(t => t.Stem).ToArray())];
        var version = new Lazy<Dictionary<string, Provision>>(() => (published.VersionsOf(law.Id) is [var newest, ..] ? newest.Provisions : []).ToDictionary(p => p.Path, StringComparer.Ordinal));
        List<Passage> passages = [];
        foreach (var (unit, _) in found.Units.Take(PassagesShown))
        {
            var path = PathOf(connection, unit);
            if (path is null)
                passages.Add(new(null, Highlighter.Window(law.Summary + " " + law.Plain, stems)));
            else if (version.Value.TryGetValue(path, out var provision))
                passages.Add(new(path, Highlighter.Window(string.Join(' ', new[] { provision.Number, provision.Heading, provision.Text }.Where(t => t.Length > 0)), stems)));
        }
        return passages;
    }

    static string? PathOf(SqliteConnection connection, long unit)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT path FROM search_units WHERE id = $id";
        command.Parameters.AddWithValue("$id", unit);
        return command.ExecuteScalar() as string;
    }
}
