using System.Globalization;
using System.Text;

namespace LawTracker.Searching.Citing;

/// <summary>A run of letters, a run of digits, or a sign such as §.</summary>
readonly record struct Atom(int Start, int End);

/// <summary>A text as citations are read in it: small letters without accents, character for character in the same places, and cut into atoms.</summary>
sealed class CitationText
{
    readonly List<Atom> atoms = [];

    public CitationText(string original)
    {
        Original = original;
        Folded = string.Create(original.Length, original, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                span[i] = Fold(text[i]);
        });
        for (var i = 0; i < Folded.Length;)
        {
            var end = End(i);
            if (end > i)
                atoms.Add(new(i, end));
            i = Math.Max(end, i + 1);
        }
    }

    public string Original { get; }

    public string Folded { get; }

    public IReadOnlyList<Atom> Atoms => atoms;

    public ReadOnlySpan<char> Of(int atom) => Folded.AsSpan(atoms[atom].Start, atoms[atom].End - atoms[atom].Start);

    public bool IsDigits(int atom) => atom < atoms.Count && char.IsAsciiDigit(Folded[atoms[atom].Start]);

    /// <summary>The first atom that begins at or behind a place.</summary>
    public int AtomAt(int position)
    {
        int low = 0, high = atoms.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = atoms[middle].Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The letters, digits and signs of a text, nothing between them: what two spellings of one citation share.</summary>
    public static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Fold(c) is var folded && IsKept(folded) && !IsSign(folded))
                squeezed.Append(folded);
        }
        return squeezed.ToString();
    }

    int End(int i)
    {
        if (IsSign(Folded[i]) || IsIdeograph(Folded[i]))
            return i + 1;
        var end = i;
        if (char.IsAsciiDigit(Folded[i]))
        {
            while (end < Folded.Length && char.IsAsciiDigit(Folded[end]))
                end++;
            return end;
        }
        // An apostrophe within a word is no boundary: Gov't.
        while (end < Folded.Length && ((IsKept(Folded[end]) && !char.IsAsciiDigit(Folded[end]) && !IsSign(Folded[end]) && !IsIdeograph(Folded[end])) || (Folded[end] == '\'' && end > i)))
            end++;
        return end;
    }

    static bool IsSign(char c) => c is '§' or '¶';

    static bool IsIdeograph(char c) => c >= '\u2E80';

    public static bool IsKept(char c) => IsSign(c) || char.IsLetterOrDigit(c);

    static char Fold(char c)
    {
        if (c < 128)
            return char.ToLowerInvariant(c);
        switch (c)
        {
            case '\u00A0' or '\u202F' or '\u2009':
                return ' ';
            case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014':
                return '-';
            case '\u2018' or '\u2019':
                return '\'';
            case 'º' or '°':
                return ' ';
        }
        if (IsIdeograph(c) || char.IsSurrogate(c) || !char.IsLetter(c))
            return c;
        var first = c.ToString().Normalize(NormalizationForm.FormD)[0];
        return CharUnicodeInfo.GetUnicodeCategory(first) == UnicodeCategory.NonSpacingMark ? c : char.ToLowerInvariant(first);
    }
}
