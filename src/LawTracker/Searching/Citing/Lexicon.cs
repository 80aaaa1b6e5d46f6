using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Searching.Citing;

/// <summary>What a written form may mean.</summary>
abstract record Meaning
{
    /// <param name="Of">The series.</param>
    /// <param name="EndsInVolumeWord">The volume follows at once: <c>R.S.C. 1985, c.</c></param>
    public sealed record Head(Series Of, bool EndsInVolumeWord) : Meaning;

    public sealed record Name(InstrumentId Law, string Form) : Meaning;

    public sealed record Place(JurisdictionId Id) : Meaning;

    public sealed record Word(WordKind Kind) : Meaning;
}

enum WordKind
{
    Section,
    Chapter,
    Volume,
    Filler,
}

/// <summary>All written forms of the grammar and the jurisdictions, in one tree.</summary>
sealed class Lexicon
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    readonly Dictionary<string, Regex> patterns = new(StringComparer.Ordinal);
    readonly CitationGrammar grammar;
    readonly HashSet<string> beginnings;
    readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);

    public Lexicon(Corpus corpus, CitationGrammar grammar)
    {
        this.grammar = grammar;
        // These two are met in every text: they are worth compiling.
        patterns[grammar.Number] = Anything = Shape(grammar.Number, RegexOptions.Compiled);
        var rangeWords = string.Join('|', grammar.RangeWords.Select(w => Regex.Escape(w)));
        Joined = new(@"\G\s*(?:(?<range>(?:" + rangeWords + @")(?![a-z])|-)|,\s*(?:and|or|&)?|(?:and|or|&|und|et|y|en)(?![a-z]))\s*(?:§+\s*)?(?<short>-(?=\s*[0-9]))?\s*", RegexOptions.ExplicitCapture | RegexOptions.Compiled, Patience);
        foreach (var place in grammar.Places)
            Add(place, corpus.Jurisdiction(place.Jurisdiction));
        foreach (var place in corpus.Jurisdictions)
        {
            AddPlace(place, place.Name, place.Short, place.Id.Value.StartsWith("us-", StringComparison.Ordinal) ? place.Id.Value[3..] : null);
            foreach (var code in place.Codes.Where(c => !Series.Any(s => s.Place == place.Id && c.Cite.StartsWith(s.Form, StringComparison.Ordinal))))
                Add(place.Id, SeriesKind.Code, new() { Forms = [code.Cite] }, place);
        }
        beginnings = [.. grammar.SectionWords.Concat(grammar.ChapterWords).Select(CitationText.Squeeze), "§", "¶"];
        Words(grammar.SectionWords, WordKind.Section);
        Words(grammar.ChapterWords, WordKind.Chapter);
        Words(grammar.VolumeWords, WordKind.Volume);
        Words(grammar.Fillers, WordKind.Filler);
    }

    public FormTrie<Meaning> Forms { get; } = new();

    public List<Series> Series { get; } = [];

    /// <summary>The shape of a section number of no code in particular.</summary>
    public Regex Anything { get; }

    /// <summary>What may stand between two numbers of a list or a range.</summary>
    public Regex Joined { get; }

    /// <summary>Whether one atom is a word of a kind.</summary>
    public bool IsWord(ReadOnlySpan<char> word, WordKind kind) => kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) && (known & (1 << (int)kind)) != 0;

    /// <summary>Whether a number may follow this word.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    void Add(CitationPlace place, Jurisdiction? jurisdiction)
    {
        foreach (var name in place.Names)
            Forms.Add(name, new Meaning.Place(place.Jurisdiction));
        foreach (var series in place.Codes)
            Add(place.Jurisdiction, SeriesKind.Code, series, jurisdiction);
        foreach (var series in place.Bills)
            Add(place.Jurisdiction, SeriesKind.Bill, series, jurisdiction);
        foreach (var series in place.Laws)
            Add(place.Jurisdiction, SeriesKind.Law, series, jurisdiction);
    }

    void Add(JurisdictionId place, SeriesKind kind, CitationSeries data, Jurisdiction? jurisdiction)
    {
        var codes = jurisdiction?.Codes.Where(c => kind == SeriesKind.Code && data.Forms.Contains(c.Cite)).ToList() ?? [];
        var series = new Series
        {
            Place = place,
            Kind = kind,
            Form = data.Forms[0],
            Name = data.Name ?? codes.FirstOrDefault()?.Name ?? data.Forms[0],
            Number = data.Number is null ? Anything : Shape(data.Number),
            Volume = data.Volume is null ? null : Shape(data.Volume),
            VolumeName = data.VolumeName ?? "title",
            Unit = data.Unit ?? "section",
            Bare = data.Bare,
        };
        Series.Add(series);
        foreach (var form in data.Forms.Concat(codes.Select(c => c.Name)).DistinctBy(CitationText.Squeeze))
        {
            var last = form[(form.LastIndexOf(' ') + 1)..];
            var head = new Meaning.Head(series, data.Volume is not null && grammar.VolumeWords.Any(w => CitationText.Squeeze(w) == CitationText.Squeeze(last)));
            Forms.Add(form, head);
            foreach (var prefix in data.Prefixes)
                Forms.Add(prefix + form, head);
        }
    }

    void AddPlace(Jurisdiction place, params string?[] names)
    {
        foreach (var name in names.OfType<string>().DistinctBy(CitationText.Squeeze))
            Forms.Add(name, new Meaning.Place(place.Id));
    }

    void Words(IReadOnlyList<string> words, WordKind kind)
    {
        foreach (var word in words)
        {
            Forms.Add(word, new Meaning.Word(kind));
            var key = CitationText.Squeeze(word);
            kinds[key] = kinds.GetValueOrDefault(key) | (1 << (int)kind);
        }
    }

    /// <summary>The pattern at one place of the text, ending where a number ends.</summary>
    Regex Shape(string pattern, RegexOptions how = RegexOptions.None)
    {
        if (!patterns.TryGetValue(pattern, out var shape))
            patterns[pattern] = shape = new(@"\G(?:" + pattern + @")(?![\p{L}0-9])", RegexOptions.CultureInvariant | how, Patience);
        return shape;
    }
}
