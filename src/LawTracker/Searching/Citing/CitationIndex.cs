using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Searching.Citing;

/// <summary>A name of a law, and the sections of it that the record is about.</summary>
sealed record NamedLaw(Instrument Law, string Name, IReadOnlyList<CodeCitation> Sections, IReadOnlyList<int> Years);

/// <summary>All citations and names of all records, built once from a corpus.</summary>
sealed partial class CitationIndex
{
    static readonly CitationGrammar Empty = new()
    {
        SectionWords = [],
        ChapterWords = [],
        VolumeWords = [],
        RangeWords = ["to"],
        Fillers = [],
        LawWords = [],
        Number = "[0-9]+",
        Places = [],
        Sources = [],
    };

    readonly Dictionary<Series, List<CitedEntry>> entries = [];
    readonly Dictionary<string, List<(Instrument Law, string Cite)>> printed = new(StringComparer.Ordinal);
    readonly Dictionary<InstrumentId, List<NamedLaw>> names = [];
    readonly HashSet<string> lawWords;

    public CitationIndex(Corpus corpus)
    {
        Corpus = corpus;
        Grammar = corpus.Grammar ?? Empty;
        Lexicon = new(corpus, Grammar);
        Numbers = new(Lexicon);
        Heads = new(Lexicon, Numbers);
        lawWords = [.. Grammar.LawWords.Select(CitationText.Squeeze)];
        foreach (var law in corpus.Laws)
        {
            foreach (var cite in law.Citations)
                Add(law, cite);
            foreach (var name in law.AlsoKnownAs)
                AddBill(law, name);
            foreach (var name in law.Titles.Select(t => t.Text).Concat(law.AlsoKnownAs))
                AddName(law, name, []);
        }
        Codes = [.. entries.Values.SelectMany(e => e).Where(e => e.Series.Kind == SeriesKind.Code)];
        BareLaws = [.. entries.Values.SelectMany(e => e).Where(e => e.Series.Bare)];
    }

    public Corpus Corpus { get; }

    public CitationGrammar Grammar { get; }

    public Lexicon Lexicon { get; }

    public NumberReader Numbers { get; }

    public HeadReader Heads { get; }

    public IReadOnlyList<CitedEntry> Codes { get; }

    /// <summary>Laws whose number alone is enough.</summary>
    public IReadOnlyList<CitedEntry> BareLaws { get; }

    public IReadOnlyList<CitedEntry> Of(Series series) => entries.TryGetValue(series, out var found) ? found : [];

    /// <summary>The records whose citation, letter for letter, this is.</summary>
    public IReadOnlyList<(Instrument Law, string Cite)> Printed(string squeezed) => printed.TryGetValue(squeezed, out var found) ? found : [];

    public IReadOnlyList<NamedLaw> Named(InstrumentId law) => names.TryGetValue(law, out var found) ? found : [];

    void Add(Instrument law, CitationEntry cite)
    {
        var key = CitationText.Squeeze(cite.Cite);
        if (!printed.TryGetValue(key, out var same))
            printed[key] = same = [];
        same.Add((law, cite.Cite));
        if (law.Kind == InstrumentKind.Doctrine)
            return;
        var reading = Structured(law, cite.Cite, out var start);
        if (reading is not null)
        {
            if (!entries.TryGetValue(reading.Of, out var list))
                entries[reading.Of] = list = [];
            list.Add(new(law, cite.Cite, reading));
        }
        if (cite.Role != CitationRole.Popular)
            return;
        if (reading is not null && cite.Cite[..start].TrimEnd().EndsWith(','))
            AddName(law, cite.Cite[..start].TrimEnd(' ', ','), [.. reading.Numbers.Select(n => new CodeCitation("", n.First, n.Last, false))]);
        else if (NamedSection().Match(cite.Cite) is { Success: true } m)
            AddName(law, m.Groups["name"].Value, Sections(cite.Cite, m.Groups["sections"]));
    }

    /// <summary>Many laws are known by the number of their bill.</summary>
    void AddBill(Instrument law, string name)
    {
        if (Structured(law, name, out var start) is not { Of.Kind: SeriesKind.Bill } reading || start > 0 || reading.End < name.TrimEnd().Length)
            return;
        if (!entries.TryGetValue(reading.Of, out var list))
            entries[reading.Of] = list = [];
        if (!list.Exists(e => e.Law == law && e.Holds(reading.Numbers[0], orChapterOf: false)))
            list.Add(new(law, name, reading));
    }

    /// <summary>The first reading of a citation by a series of the record's own place.</summary>
    HeadReading? Structured(Instrument law, string cite, out int start)
    {
        start = 0;
        var text = new CitationText(cite);
        for (var i = 0; i < text.Atoms.Count; i++)
        {
            foreach (var (end, meanings) in Lexicon.Forms.At(text, i))
            {
                foreach (var head in meanings.OfType<Meaning.Head>().Where(h => h.Of.Place == law.Id.Jurisdiction))
                {
                    if (Heads.Read(text, i, end, head) is not { } reading)
                        continue;
                    start = text.Atoms[reading.FirstAtom].Start;
                    return reading;
                }
            }
        }
        return null;
    }

    List<CodeCitation> Sections(string cite, Group sections)
    {
        if (!sections.Success)
            return [];
        var text = new CitationText(cite);
        return [.. Numbers.List(text, text.AtomAt(sections.Index), Lexicon.Anything).Select(n => new CodeCitation("", n.First, n.Last, false))];
    }

    /// <summary>A name, also without its place, its year and, where the rest is in capitals, the word Act.</summary>
    void AddName(Instrument law, string title, IReadOnlyList<CodeCitation> sections)
    {
        var name = Article().Replace(PlaceBehind().Replace(title, ""), "").Trim();
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 && name.All(char.IsAscii))
            return;
        var isCapital = words.Length > 1 && words.All(w => w.Any(char.IsLetter) && w.All(c => !char.IsAsciiLetterLower(c)));
        if (!isCapital && name.All(c => c < '\u2E80') && !words.Any(w => lawWords.Contains(CitationText.Squeeze(w))))
            return;
        var years = law.Citations.SelectMany(c => CitedEntry.When(law, c.Cite).Years).Concat(CitedEntry.When(law, title).Years).Distinct().ToList();
        var undated = YearBehind().Replace(name, "");
        var capitals = undated.EndsWith(" Act", StringComparison.Ordinal) && undated[..^4] is var rest && rest.Contains(' ', StringComparison.Ordinal) && !rest.Any(char.IsAsciiLetterLower) ? rest : null;
        if (!names.TryGetValue(law.Id, out var list))
            names[law.Id] = list = [];
        list.Add(new(law, name, sections, years));
        foreach (var form in new[] { name, undated, capitals }.OfType<string>().Where(f => f.Contains(' ', StringComparison.Ordinal) || f.Any(c => c >= '\u2E80')).DistinctBy(CitationText.Squeeze))
            Lexicon.Forms.Add(form, new Meaning.Name(law.Id, CitationText.Squeeze(form)));
    }

    [GeneratedRegex(@"^(?<name>.+?)(?:, (?:ss?|arts?|§§?)\.? (?<sections>[0-9].*))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedSection();

    [GeneratedRegex(@"\s*\((?!No)[^()]*\)", RegexOptions.None, 1000)]
    private static partial Regex PlaceBehind();

    [GeneratedRegex("^(?:The|An?) ", RegexOptions.None, 1000)]
    private static partial Regex Article();

    [GeneratedRegex(@",?(?: of)? (?:19|20)[0-9]{2}$", RegexOptions.None, 1000)]
    private static partial Regex YearBehind();
}
