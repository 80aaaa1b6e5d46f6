using System.Data.Common;
using LawTracker.Laws;

namespace LawTracker.Searching.Indexing;

/// <summary>Writes laws into the index: their tokens to the engine, their words, stems and counts to tables that both engines share.</summary>
/// <param name="engine">The engine, in the caller's transaction.</param>
/// <param name="isEmpty">Nothing is in the index yet: no number has to be asked for.</param>
sealed class IndexWriter(SearchEngine engine, bool isEmpty)
{
    readonly Dictionary<uint, int> stems = [];
    readonly HashSet<string> words = new(StringComparer.Ordinal);
    int nextLaw = isEmpty ? 1 : engine.Query("SELECT coalesce(max(id), 0) FROM search_laws", r => Convert.ToInt32(r.GetValue(0), null)).First() + 1;
    long nextUnit = isEmpty ? 1 : engine.Query("SELECT coalesce(max(id), 0) FROM search_units", r => Convert.ToInt64(r.GetValue(0), null)).First() + 1;

    public void Add(Instrument law, IReadOnlyList<TextUnit> units)
    {
        var id = nextLaw++;
        var first = nextUnit;
        var counts = new TermCounts();
        List<Token> headings = [], texts = [];
        foreach (var unit in units)
        {
            IReadOnlyList<Token> heading = Analyser.Tokens(unit.Heading, unit.Language), text = Analyser.Tokens(unit.Text, unit.Language);
            engine.InsertUnit(nextUnit++, id, unit, heading, text);
            counts.Add(RankField.Text, text);
            texts.AddRange(text);
            if (unit.Provision is null)
                continue;
            counts.Add(RankField.Heading, heading);
            headings.AddRange(heading);
        }
        IReadOnlyList<Token> title = Analyser.Tokens(LawText.Titles(law)), citation = Analyser.Tokens(LawText.Citations(law));
        counts.Add(RankField.Title, title);
        counts.Add(RankField.Citation, citation);
        engine.InsertLaw(id, law.Id.Value, new(title, citation, headings, texts), counts.ToBytes(), first, nextUnit - 1);
        foreach (var hash in counts.Hashes)
            stems[hash] = stems.GetValueOrDefault(hash) + 1;
        foreach (var token in title.Concat(citation).Concat(headings).Concat(texts))
            words.Add(token.Exact);
    }

    public void Remove(Instrument law)
    {
        var found = engine.Query("SELECT l.id, first_unit, last_unit, counts FROM search_laws l JOIN search_counts c ON c.id = l.id WHERE law = @law", Row, ("law", law.Id.Value)).ToList();
        foreach (var (id, first, last, counts) in found)
        {
            foreach (var hash in TermCounts.HashesOf(counts))
                stems[hash] = stems.GetValueOrDefault(hash) - 1;
            engine.Delete(id, first, last);
        }

        static (int, long, long, byte[]) Row(DbDataReader r) => (r.GetInt32(0), r.GetInt64(1), r.GetInt64(2), (byte[])r.GetValue(3));
    }

    /// <summary>Writes what was gathered over all the laws.</summary>
    public void Finish() => engine.Finish(words, [.. stems.Where(s => s.Value != 0).Select(s => ((long)s.Key, s.Value))]);
}
