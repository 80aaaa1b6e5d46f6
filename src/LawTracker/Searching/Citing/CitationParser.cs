using LawTracker.Laws;

namespace LawTracker.Searching.Citing;

/// <summary>What a query names, before records are looked for: one of series, names or a number alone.</summary>
/// <param name="Heads">Readings by a written form; several where places share it.</param>
/// <param name="Names">Laws by name.</param>
/// <param name="Number">The number alone, or the section behind a name.</param>
/// <param name="Form">The name as it was written, squeezed.</param>
sealed record QueryReading(IReadOnlyList<HeadReading> Heads, IReadOnlyList<Meaning.Name> Names, CitedNumber? Number, string Form = "");

/// <summary>What narrows a query: places, years, sessions.</summary>
sealed record Narrowing(IReadOnlyList<JurisdictionId> Places, IReadOnlyList<int> Years, IReadOnlyList<int> Sessions)
{
    public static readonly Narrowing None = new([], [], []);

    public bool Holds(JurisdictionId place) => Places.Count == 0 || Places.Contains(place);

    public bool Holds(IReadOnlyList<int> years, IReadOnlyList<int> sessions) =>
        (Years.Count == 0 || years.Count == 0 || years.Any(Years.Contains)) && (Sessions.Count == 0 || sessions.Count == 0 || sessions.Any(Sessions.Contains));
}

/// <summary>Reads a whole query as a citation; every atom must have its part in it, so that ordinary words are none.</summary>
sealed class CitationParser(CitationIndex index, CitationText text, Func<QueryReading, Narrowing, bool> accept)
{
    const int MostSteps = 2_000, LongestList = 12;

    readonly IReadOnlyList<Atom> atoms = text.Atoms;
    int steps;

    public bool Parse() => atoms.Count > 0 && From(0, null, Narrowing.None);

    bool From(int atom, QueryReading? reading, Narrowing narrow)
    {
        if (++steps > MostSteps)
            return false;
        if (atom >= atoms.Count)
            return reading is not null && accept(reading, narrow);
        return (reading is null && (Heads(atom, narrow) || NumberThenHead(atom, narrow) || Names(atom, narrow) || NumberAlone(atom, narrow))) || Passed(atom, reading, narrow);
    }

    /// <summary>A form at this atom, or behind the volume that stands here.</summary>
    bool Heads(int atom, Narrowing narrow)
    {
        for (var at = atom; at < Math.Min(atoms.Count, atom + (text.IsDigits(atom) ? 4 : 1)); at++)
        {
            foreach (var (end, meanings) in index.Lexicon.Forms.At(text, at))
            {
                var readings = index.Heads.ReadAll(text, at, end, meanings).Where(r => r.FirstAtom == atom || (at == atom && r.FirstAtom < atom)).ToList();
                foreach (var same in readings.GroupBy(r => r.End).OrderByDescending(g => g.Key))
                {
                    if (From(text.AtomAt(same.Key), new([.. same], [], null), narrow))
                        return true;
                }
            }
        }
        return false;
    }

    /// <summary><c>§ 201a StGB</c>, <c>section 3344.1 of the Civil Code</c>, <c>art. 50 AI Act</c>.</summary>
    bool NumberThenHead(int atom, Narrowing narrow)
    {
        var (start, isChapter) = index.Heads.SkipWords(text, atom, SeriesKind.Code);
        if (!text.IsDigits(start) && start == atom)
            return false;
        var loose = index.Numbers.List(text, start, index.Lexicon.Anything, isChapter);
        if (loose.Count == 0)
            return false;
        var at = text.AtomAt(loose[^1].End);
        if (BeforeHead(atom, start, isChapter, loose, null, at, narrow))
            return true;
        while (index.Heads.IsWord(text, at, WordKind.Filler, out var behind))
        {
            at = behind;
            if (BeforeHead(atom, start, isChapter, loose, null, at, narrow))
                return true;
        }
        // section 2256 of title 18, United States Code
        return index.Heads.IsWord(text, at, WordKind.Volume, out var title) && text.IsDigits(title)
            && BeforeHead(atom, start, isChapter, loose, text.Original[atoms[title].Start..atoms[title].End], PassFillers(title + 1), narrow);
    }

    bool BeforeHead(int atom, int start, bool isChapter, List<CitedNumber> loose, string? volume, int at, Narrowing narrow)
    {
        foreach (var (end, meanings) in at < atoms.Count ? index.Lexicon.Forms.At(text, at) : [])
        {
            List<HeadReading> heads = [.. meanings.OfType<Meaning.Head>().Where(h => h.Of.Kind == SeriesKind.Code)
                .Select(h => index.Heads.ReadBefore(text, atom, start, isChapter, h.Of, volume, atoms[end - 1].End)).OfType<HeadReading>().Where(r => r.Numbers[^1].End == loose[^1].End)];
            if (heads.Count > 0 && From(end, new(heads, [], null), narrow))
                return true;
            List<Meaning.Name> names = [.. meanings.OfType<Meaning.Name>()];
            if (names.Count > 0 && From(end, new([], names, loose[0], names[0].Form), narrow))
                return true;
        }
        return false;
    }

    /// <summary>A law by its name, with or without a section behind it.</summary>
    bool Names(int atom, Narrowing narrow)
    {
        foreach (var (end, meanings) in index.Lexicon.Forms.At(text, atom))
        {
            List<Meaning.Name> names = [.. meanings.OfType<Meaning.Name>()];
            if (names.Count == 0)
                continue;
            var (start, _) = index.Heads.SkipWords(text, end, SeriesKind.Code);
            if (start > end && index.Numbers.List(text, start, index.Lexicon.Anything) is [var first, ..] list && From(text.AtomAt(list[^1].End), new([], names, first, names[0].Form), narrow))
                return true;
            if (From(end, new([], names, null, names[0].Form), narrow))
                return true;
        }
        return false;
    }

    /// <summary>A number with inner signs, or one behind a section sign.</summary>
    bool NumberAlone(int atom, Narrowing narrow)
    {
        var (start, isChapter) = index.Heads.SkipWords(text, atom, SeriesKind.Code);
        if (index.Numbers.List(text, start, index.Lexicon.Anything, isChapter) is not [var number, ..] list)
            return false;
        var isPlain = number.First.All(char.IsAsciiLetterOrDigit);
        if (isPlain && (start == atom || number.First.Length < 3) && narrow.Places.Count == 0)
            return false;
        return (!isPlain || start > atom) && list.Count <= LongestList && From(text.AtomAt(list[^1].End), new([], [], number), narrow);
    }

    /// <summary>Places, years and sessions narrow; words of the trade say nothing.</summary>
    bool Passed(int atom, QueryReading? reading, Narrowing narrow)
    {
        if (Years.Is(text.Of(atom)) && From(atom + 1, reading, narrow with { Years = [.. narrow.Years, int.Parse(text.Of(atom))] }))
            return true;
        if (text.IsDigits(atom) && atom + 1 < atoms.Count && atoms[atom].End == atoms[atom + 1].Start && text.Of(atom + 1) is "st" or "nd" or "rd" or "d" or "th" && int.TryParse(text.Of(atom), out var session)
            && From(atom + 2, reading, narrow with { Sessions = [.. narrow.Sessions, session] }))
            return true;
        foreach (var (end, meanings) in index.Lexicon.Forms.At(text, atom))
        {
            JurisdictionId[] places = [.. meanings.OfType<Meaning.Place>().Select(p => p.Id)];
            if (places.Length > 0 && From(end, reading, narrow with { Places = narrow.Places.Count == 0 ? places : [.. narrow.Places.Intersect(places)] }))
                return true;
            if (meanings.Exists(m => m is Meaning.Word) && From(end, reading, narrow))
                return true;
        }
        return false;
    }

    int PassFillers(int atom)
    {
        while (index.Heads.IsWord(text, atom, WordKind.Filler, out var behind))
            atom = behind;
        return atom;
    }
}
