using System.Runtime.CompilerServices;
using LawTracker.Laws;

namespace LawTracker.Searching.Citing;

/// <summary>The records that a citation, a number or a name means. Built once from a corpus; safe to share.</summary>
public sealed class CitationLookup
{
    /// <summary>No citation is longer; a longer query is words.</summary>
    const int LongestQuery = 250, MostFound = 60;

    static readonly ConditionalWeakTable<Corpus, CitationLookup> Built = new();

    readonly Func<InstrumentId, IReadOnlyList<string>> heldPaths;

    /// <param name="corpus">The records.</param>
    /// <param name="heldPaths">The provisions held of a law's text, by path; none where it is left out.</param>
    public CitationLookup(Corpus corpus, Func<InstrumentId, IReadOnlyList<string>>? heldPaths = null)
    {
        Index = new(corpus);
        this.heldPaths = heldPaths ?? (_ => []);
    }

    internal CitationIndex Index { get; }

    /// <summary>The one of a corpus.</summary>
    public static CitationLookup Of(Corpus corpus) => Built.GetValue(corpus, static c => new(c));

    /// <summary>The records a query names, the likeliest first; none where it is no citation, or of nothing we hold.</summary>
    public IReadOnlyList<CitedLaw> Find(string? query)
    {
        if (string.IsNullOrWhiteSpace(query) || query.Length > LongestQuery)
            return [];
        List<CitedLaw> found = [];
        var text = new CitationText(query);
        new CitationParser(Index, text, (reading, narrow) => (found = Laws(reading, narrow)).Count > 0).Parse();
        var printed = Printed(text);
        foreach (var (law, cite) in printed.Where(p => !found.Exists(f => f.Law == p.Law)).ToList())
            found.Add(new(law, null, "", cite, found.Count == 0 && printed.Count == 1));
        return found;
    }

    /// <summary>The records cited so letter for letter; a word of the trade in front (CELEX) says nothing.</summary>
    IReadOnlyList<(Instrument Law, string Cite)> Printed(CitationText text)
    {
        var found = Index.Printed(CitationText.Squeeze(text.Original));
        return found.Count == 0 && Index.Heads.IsWord(text, 0, WordKind.Filler, out var behind) && behind < text.Atoms.Count
            ? Index.Printed(CitationText.Squeeze(text.Original[text.Atoms[behind].Start..])) : found;
    }

    List<CitedLaw> Laws(QueryReading reading, Narrowing narrow)
    {
        List<(Instrument Law, string Number, string Path, string ReadAs)> hits =
            reading.Heads.Count > 0 ? [.. reading.Heads.SelectMany(h => ByHead(h, narrow))]
            : reading.Names.Count > 0 ? [.. ByName(reading, narrow)]
            : [.. ByNumber(reading.Number!, narrow)];
        var laws = hits.DistinctBy(h => h.Law).Take(MostFound).ToList();
        var isOnly = laws.Count == 1 && (reading.Heads.Count == 0 || narrow.Places.Count > 0 || reading.Heads.DistinctBy(h => h.Of.Place).Count() == 1);
        return [.. laws.OrderBy(h => h.Law.Kind == InstrumentKind.Bill).Select(h => new CitedLaw(h.Law, Held(h.Law.Id, h.Path), h.Number, h.ReadAs, isOnly))];
    }

    IEnumerable<(Instrument, string, string, string)> ByHead(HeadReading head, Narrowing narrow)
    {
        IReadOnlyList<CitedNumber> numbers = head.Numbers.Count == 0 ? [CitedNumber.None] : head.Numbers;
        foreach (var entry in narrow.Holds(head.Of.Place) ? Index.Of(head.Of) : [])
        {
            if (!entry.IsIn(head.Volume, narrow.Years) || (head.Of.Kind == SeriesKind.Bill && !narrow.Holds(entry.Years, entry.Sessions)))
                continue;
            if (numbers.FirstOrDefault(n => entry.Holds(n, orChapterOf: true)) is { } number)
                yield return (entry.Law, head.Of.Kind == SeriesKind.Code ? number.Text : "", number.Path, Say(entry, number, head.Volume));
        }
    }

    IEnumerable<(Instrument, string, string, string)> ByName(QueryReading reading, Narrowing narrow)
    {
        foreach (var law in reading.Names.Select(n => n.Law).Distinct().Where(id => narrow.Holds(id.Jurisdiction)))
        {
            var named = Index.Named(law);
            var name = named.FirstOrDefault(n => CitationText.Squeeze(n.Name) == reading.Form) ?? named.First(n => CitationText.Squeeze(n.Name).StartsWith(reading.Form, StringComparison.Ordinal));
            if (!narrow.Holds(name.Years, []))
                continue;
            if (reading.Number is not { } number)
            {
                // Criminal Code alone is not the record of one of its sections.
                if (name.Sections.Count == 0)
                    yield return (name.Law, "", "", "the name " + name.Name);
            }
            else if (named.All(n => n.Sections.Count == 0) || named.Any(n => n.Sections.Any(s => s.Contains(new("", number.First, number.First, false)))))
                yield return (name.Law, number.Text, number.Path, $"section {number.Text} of the {name.Name}");
        }
    }

    IEnumerable<(Instrument, string, string, string)> ByNumber(CitedNumber number, Narrowing narrow)
    {
        var run = CitedEntry.FirstRun(number.First);
        foreach (var entry in Index.Codes.Where(e => e.MayHold(run, number.First) && narrow.Holds(e.Law.Id.Jurisdiction)))
        {
            if (entry.Series.Number.Match(number.First) is { Success: true } m && m.Length == number.First.Length && entry.Holds(number, narrow.Places.Count > 0))
                yield return (entry.Law, number.Text, number.Path, Say(entry, number, null));
        }
        foreach (var entry in Index.BareLaws.Where(e => narrow.Holds(e.Law.Id.Jurisdiction)))
        {
            if (entry.Series.Number.Match(number.First) is { Success: true } m && m.Length == number.First.Length && entry.Holds(number, orChapterOf: false))
                yield return (entry.Law, "", "", Say(entry, number, null));
        }
    }

    string Say(CitedEntry entry, CitedNumber number, string? volume)
    {
        var said = entry.Series.Say(number, volume ?? entry.Volume);
        var place = Index.Corpus.Jurisdiction(entry.Series.Place)?.Short ?? entry.Series.Place.Value;
        return entry.Series.Kind == SeriesKind.Bill ? $"{said}, {place}{(entry.Rest.Length == 0 ? "" : $" ({entry.Rest})")}"
            : said.Contains(place, StringComparison.OrdinalIgnoreCase) ? said : $"{said} ({place})";
    }

    string? Held(InstrumentId law, string path) => path.Length == 0 ? null : Nearest(heldPaths(law), path);

    /// <summary>The provision itself, else the nearest held that it is a part of.</summary>
    internal static string? Nearest(IReadOnlyList<string> held, string path)
    {
        for (var at = path; held.Count > 0 && at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            if (held.FirstOrDefault(p => string.Equals(p, at, StringComparison.OrdinalIgnoreCase)) is { } exact)
                return exact;
        }
        return null;
    }
}
