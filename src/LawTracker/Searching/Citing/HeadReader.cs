namespace LawTracker.Searching.Citing;

/// <summary>A citation of a series: <c>18 U.S.C. § 2256(8)</c>.</summary>
/// <param name="Of">The series.</param>
/// <param name="Volume">Title, chapter or year, if one is named.</param>
/// <param name="Numbers">Its numbers; empty where only the volume is named.</param>
/// <param name="FirstAtom">Where it begins.</param>
/// <param name="End">The place behind it.</param>
sealed record HeadReading(Series Of, string? Volume, IReadOnlyList<CitedNumber> Numbers, int FirstAtom, int End);

/// <summary>Reads what belongs to a written form: the volume before or behind it, the words between, the numbers.</summary>
sealed class HeadReader(Lexicon lexicon, NumberReader numbers)
{
    /// <summary>The readings by all series that share a form; those of one shape are read once.</summary>
    public List<HeadReading> ReadAll(CitationText text, int atom, int behind, List<Meaning> meanings)
    {
        List<HeadReading> readings = [];
        Dictionary<(object, object?, SeriesKind, bool, bool), HeadReading?> known = [];
        foreach (var meaning in meanings)
        {
            if (meaning is not Meaning.Head head)
                continue;
            var shape = (head.Of.Number, head.Of.Volume, head.Of.Kind, head.EndsInVolumeWord, head.Of.IsYearly);
            if (!known.TryGetValue(shape, out var reading))
                known[shape] = reading = Read(text, atom, behind, head);
            if (reading is not null)
                readings.Add(reading.Of == head.Of ? reading : reading with { Of = head.Of });
        }
        return readings;
    }

    public HeadReading? Read(CitationText text, int atom, int behind, Meaning.Head head)
    {
        var series = head.Of;
        var (volume, first) = series.Volume is null ? ((string?)null, atom) : NumberReader.Before(text, atom, series.Volume) is { } before ? (before.Volume, before.Start) : (null, atom);
        var at = behind;
        if (volume is null && series.Volume is not null)
            (volume, at) = VolumeBehind(text, at, head);
        var (start, isChapter) = SkipWords(text, at, series.Kind);
        var list = numbers.List(text, start, series.Number, isChapter && series.Kind == SeriesKind.Code);
        if (list.Count == 0)
            return volume is null || first < atom || series.IsYearly || at == behind ? null : new(series, volume, [], first, text.Atoms[at - 1].End);
        var end = list[^1].End;
        if (volume is null && series.IsYearly && text.AtomAt(end) is var next && YearBehind(text, next) is { } year)
            (volume, end) = (text.Original[text.Atoms[year].Start..text.Atoms[year].End], text.Atoms[year].End);
        return new(series, volume, list, first, end);
    }

    /// <summary>A series named behind its number: <c>§ 201a StGB</c>, <c>section 2256 of title 18, United States Code</c>.</summary>
    public HeadReading? ReadBefore(CitationText text, int firstAtom, int numberAtom, bool isChapter, Series series, string? volume, int end)
    {
        var list = numbers.List(text, numberAtom, series.Number, isChapter);
        return list.Count == 0 || (series.Volume is null && volume is not null) ? null : new(series, volume, list, firstAtom, end);
    }

    public bool IsWord(CitationText text, int atom, WordKind kind, out int behind)
    {
        behind = atom;
        if (atom >= text.Atoms.Count)
            return false;
        if (kind == WordKind.Section && text.Of(atom) is "§" or "¶")
        {
            behind = atom + 1;
            return true;
        }
        if (lexicon.IsWord(text.Of(atom), kind))
        {
            behind = atom + 1;
            return true;
        }
        // Words in pieces: R.S.
        if (text.Of(atom).Length > 1 || text.IsDigits(atom))
            return false;
        foreach (var (end, meanings) in lexicon.Forms.At(text, atom))
        {
            if (!meanings.Exists(m => m is Meaning.Word word && word.Kind == kind))
                continue;
            behind = end;
            return true;
        }
        return false;
    }

    /// <summary>Passes over §, sec., art., ch. and, for laws and bills, No. and the like.</summary>
    public (int Atom, bool IsChapter) SkipWords(CitationText text, int atom, SeriesKind kind)
    {
        var isChapter = false;
        for (; ; )
        {
            if (IsWord(text, atom, WordKind.Section, out var behind))
                atom = behind;
            else if (IsWord(text, atom, WordKind.Chapter, out behind))
                (atom, isChapter) = (behind, true);
            else if (kind != SeriesKind.Code && (IsWord(text, atom, WordKind.Volume, out behind) || IsWord(text, atom, WordKind.Filler, out behind)))
                atom = behind;
            else
                return (atom, isChapter);
        }
    }

    (string? Volume, int Atom) VolumeBehind(CitationText text, int atom, Meaning.Head head)
    {
        if ((head.EndsInVolumeWord || head.Of.IsYearly) && VolumeAt(text, atom, head.Of) is { Volume: not null } direct)
            return direct;
        return IsWord(text, atom, WordKind.Volume, out var at) && VolumeAt(text, at, head.Of) is { Volume: not null } named ? named : (null, atom);
    }

    static (string? Volume, int Atom) VolumeAt(CitationText text, int atom, Series series) =>
        atom < text.Atoms.Count && series.Volume!.Match(text.Folded, text.Atoms[atom].Start) is { Success: true } m
            ? (text.Original[m.Index..(m.Index + m.Length)], text.AtomAt(m.Index + m.Length)) : (null, atom);

    /// <summary><c>No. 22 of 1998</c>.</summary>
    static int? YearBehind(CitationText text, int atom)
    {
        var at = atom < text.Atoms.Count && text.Of(atom) is "of" or "de" ? atom + 1 : atom;
        return at < text.Atoms.Count && Years.Is(text.Of(at)) ? at : null;
    }
}

static class Years
{
    public static bool Is(ReadOnlySpan<char> word) => word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal)) && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);
}
