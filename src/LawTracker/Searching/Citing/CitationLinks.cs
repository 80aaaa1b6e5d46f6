using LawTracker.Laws;

namespace LawTracker.Searching.Citing;

/// <summary>A citation within a text that leads to a record we hold.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Law">The record.</param>
/// <param name="Path">The provision, where its text is held.</param>
public sealed record CitationLink(int Start, int Length, InstrumentId Law, string? Path);

/// <summary>Finds citations in the official text of one law: of its own code by section alone, of others by their written forms. What is not surely known is left alone.</summary>
public sealed class CitationLinks
{
    readonly CitationIndex index;
    readonly Instrument law;
    readonly List<(Series Of, string? Volume)> own;
    readonly HashSet<JurisdictionId> near;

    public CitationLinks(CitationLookup lookup, Instrument law)
    {
        (index, this.law) = (lookup.Index, law);
        own = [.. index.Codes.Where(e => e.Law == law).Select(e => (e.Series, e.Volume)).Distinct()];
        near = [.. index.Corpus.Lineage(law.Id.Jurisdiction)];
    }

    /// <summary>The links of a text, in order, none over another.</summary>
    /// <param name="words">The text.</param>
    /// <param name="heldPaths">The provisions held of a law, by path.</param>
    public IReadOnlyList<CitationLink> In(string words, Func<InstrumentId, IReadOnlyList<string>> heldPaths)
    {
        if (!words.AsSpan().ContainsAnyInRange('0', '9'))
            return [];
        var text = new CitationText(words);
        List<CitationLink> links = [];
        for (var atom = 0; atom < text.Atoms.Count;)
        {
            // A form begins with a capital, lest words such as "or s." are taken for codes.
            var behind = !char.IsUpper(words[text.Atoms[atom].Start]) ? null : Head(text, atom, links, heldPaths);
            atom = Math.Max(atom + 1, behind ?? (index.Lexicon.MayBegin(text.Of(atom)) ? Section(text, atom, links, heldPaths) : null) ?? 0);
        }
        return links;
    }

    /// <summary>A written form at this atom, its volume in front or not.</summary>
    int? Head(CitationText text, int atom, List<CitationLink> links, Func<InstrumentId, IReadOnlyList<string>> heldPaths)
    {
        foreach (var (end, meanings) in index.Lexicon.Forms.At(text, atom))
        {
            var heads = Known(meanings, end - atom, text, atom);
            foreach (var head in heads)
            {
                if (index.Heads.Read(text, atom, end, head) is not { Numbers.Count: > 0 } reading || (reading.Volume is null && head.Of.Volume is not null && !head.Of.IsYearly))
                    continue;
                for (var i = 0; i < reading.Numbers.Count; i++)
                    Add(text, reading.Of, reading.Volume, reading.Numbers[i], i == 0 ? text.Atoms[reading.FirstAtom].Start : reading.Numbers[i].Start, links, heldPaths);
                return text.AtomAt(reading.End);
            }
        }
        return null;
    }

    /// <summary>Section and a number: of the code named behind it, else of the law's own code.</summary>
    int? Section(CitationText text, int atom, List<CitationLink> links, Func<InstrumentId, IReadOnlyList<string>> heldPaths)
    {
        var (start, isChapter) = index.Heads.SkipWords(text, atom, SeriesKind.Code);
        var loose = index.Numbers.List(text, start, index.Lexicon.Anything, isChapter);
        if (loose.Count == 0)
            return null;
        var behind = text.AtomAt(loose[^1].End);
        foreach (var (series, volume) in CodeBehind(text, behind) is { } named ? [named] : isChapter || IsOfOther(text, behind) ? [] : own)
        {
            var numbers = index.Numbers.List(text, start, series.Number, isChapter);
            for (var i = 0; i < numbers.Count; i++)
                Add(text, series, volume, numbers[i], i == 0 ? text.Atoms[atom].Start : numbers[i].Start, links, heldPaths);
            if (numbers.Count > 0)
                break;
        }
        return behind;
    }

    /// <summary><c>of the Penal Code</c>, <c>of title 18, United States Code</c>.</summary>
    (Series Of, string? Volume)? CodeBehind(CitationText text, int atom)
    {
        string? volume = null;
        for (var passed = 0; passed < 6 && atom < text.Atoms.Count; passed++)
        {
            foreach (var (end, meanings) in index.Lexicon.Forms.At(text, atom))
            {
                if (Known(meanings, end - atom, text, atom).Find(h => h.Of.Kind == SeriesKind.Code && (volume is not null || h.Of.Volume is null)) is { } head)
                    return (head.Of, volume);
            }
            if (volume is null && index.Heads.IsWord(text, atom, WordKind.Volume, out var at) && text.IsDigits(at))
            {
                volume = text.Original[text.Atoms[at].Start..text.Atoms[at].End];
                atom = at + 1;
            }
            else if (index.Heads.IsWord(text, atom, WordKind.Filler, out at))
                atom = at;
            else
                break;
        }
        // section 1114 of title 18, within that code
        return volume is not null && own.Find(o => o.Of.Volume is not null) is { Of: { } mine } ? (mine, volume) : null;
    }

    /// <summary>Whether the number belongs to something named behind it that is not this code: of the Insurance Code, of that Act.</summary>
    static bool IsOfOther(CitationText text, int atom) =>
        atom + 1 < text.Atoms.Count && text.Of(atom) is "of" && !(text.Of(atom + 1) is "this") && text.Atoms[atom].Start - text.Atoms[atom - 1].End < 4;

    /// <summary>The series a form means here: of this place or the one above it, or of one place only and not by a mere letter or two.</summary>
    List<Meaning.Head> Known(List<Meaning> meanings, int atoms, CitationText text, int atom)
    {
        List<Meaning.Head> heads = [.. meanings.OfType<Meaning.Head>().Where(h => h.Of.Kind != SeriesKind.Bill)];
        if (heads.Count == 0)
            return heads;
        var mine = heads.FindAll(h => h.Of.Place == law.Id.Jurisdiction);
        if (mine.Count == 0)
            mine = heads.FindAll(h => near.Contains(h.Of.Place));
        if (mine.Count == 0 && heads.DistinctBy(h => h.Of.Place).Count() == 1)
            mine = heads;
        // One letter or two mean a code only where it is at home.
        return atoms == 1 && text.Atoms[atom].End - text.Atoms[atom].Start < 3 && !mine.Exists(h => h.Of.Place == law.Id.Jurisdiction) ? [] : mine;
    }

    void Add(CitationText text, Series series, string? volume, CitedNumber number, int start, List<CitationLink> links, Func<InstrumentId, IReadOnlyList<string>> heldPaths)
    {
        var entries = index.Of(series).Where(e => e.IsIn(volume, []) && (volume is null) == (e.Volume is null || series.IsYearly) && e.Holds(number, orChapterOf: number.IsChapter)).ToList();
        var entry = entries.Find(e => e.Law == law) ?? entries.FirstOrDefault();
        if (entry is null || (links.Count > 0 && links[^1].Start + links[^1].Length > start))
            return;
        var path = CitationLookup.Nearest(heldPaths(entry.Law.Id), number.Path);
        // Without its own passage a law would only link to itself.
        if (entry.Law == law && path is null)
            return;
        links.Add(new(start, number.End - start, entry.Law.Id, path));
    }
}
