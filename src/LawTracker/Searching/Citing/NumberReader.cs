using System.Text.RegularExpressions;

namespace LawTracker.Searching.Citing;

/// <summary>Reads numbers at a place of a text: sections with subsections, lists, ranges, volumes.</summary>
sealed partial class NumberReader(Lexicon lexicon)
{
    /// <summary>The numbers of a list or range from an atom on, by a shape; empty where there is none.</summary>
    public List<CitedNumber> List(CitationText text, int atom, Regex shape, bool isChapter = false)
    {
        List<CitedNumber> numbers = [];
        if (atom >= text.Atoms.Count || One(text, text.Atoms[atom].Start, shape, isChapter) is not { } first)
            return numbers;
        numbers.Add(first);
        while (lexicon.Joined.Match(text.Folded, numbers[^1].End) is { Success: true } joint)
        {
            var start = joint.Index + joint.Length;
            var isRange = joint.Groups["range"].Success;
            if (joint.Groups["short"].Success)
            {
                // -1108 behind 47-25-1101 is 47-25-1108.
                if (Tail().Match(text.Folded, start) is not { Success: true } tail || numbers[^1].First.LastIndexOf('-') is not (> 0 and var cut))
                    break;
                var last = numbers[^1].First[..cut] + "-" + tail.Value;
                numbers[^1] = numbers[^1] with { Last = last, End = start + tail.Length };
                continue;
            }
            if (One(text, start, shape, isChapter) is not { } next)
                break;
            if (isRange)
                numbers[^1] = numbers[^1] with { Last = next.First, End = next.End, Text = text.Original[numbers[^1].Start..next.End] };
            else
                numbers.Add(next);
        }
        return numbers;
    }

    /// <summary>One number and the subsections behind it.</summary>
    static CitedNumber? One(CitationText text, int start, Regex shape, bool isChapter)
    {
        if (shape.Match(text.Folded, start) is not { Success: true } number)
            return null;
        var subsections = Subsections().Match(text.Folded, start + number.Length);
        var end = start + number.Length + subsections.Length;
        var bare = number.Value;
        return new(text.Original[start..end].Replace('\u2013', '-').Replace('\u2011', '-'), bare, bare, text.Original[(start + number.Length)..end], isChapter, start, end);
    }

    /// <summary>The volume that ends right before a place: the 18 of <c>18 U.S.C.</c></summary>
    public static (string Volume, int Start)? Before(CitationText text, int atom, Regex shape)
    {
        for (var first = Math.Max(0, atom - 3); first < atom; first++)
        {
            if (shape.Match(text.Folded, text.Atoms[first].Start) is { Success: true } m && Gap().Match(text.Folded, m.Index + m.Length) is { Success: true } gap && gap.Index + gap.Length == text.Atoms[atom].Start
                && (m.Index == 0 || !(char.IsLetterOrDigit(text.Folded[m.Index - 1]) || text.Folded[m.Index - 1] is '-' or '.')))
                return (text.Original[m.Index..(m.Index + m.Length)], first);
        }
        return null;
    }

    [GeneratedRegex(@"\G(?:\([0-9a-z]{1,3}(?:-[0-9a-z]{1,2})?\)|\((?:[ivxl]{1,6})\)|\s\((?:[0-9]{1,2}|[a-z]|[ivx]{2,4})\))*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Subsections();

    [GeneratedRegex(@"\G[0-9]+(?:\.[0-9]+)?[a-z]?(?![\p{L}0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\G[\s,.(]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap();
}
