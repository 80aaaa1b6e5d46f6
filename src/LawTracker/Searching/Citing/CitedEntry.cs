using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Searching.Citing;

/// <summary>One citation of a record, ready to be compared with.</summary>
sealed partial class CitedEntry
{
    readonly (CodeCitation Range, long First, long Last, string Key)[] ranges;

    public CitedEntry(Instrument law, string cite, HeadReading reading)
    {
        Law = law;
        Series = reading.Of;
        Volume = reading.Volume;
        ranges = [.. reading.Numbers.Select(n => (new CodeCitation("", n.First, n.Last, n.IsChapter), FirstRun(n.First), FirstRun(n.Last), Key(n.First)))];
        (Years, Sessions) = When(law, cite);
        Rest = Brackets().Replace(cite[reading.End..], " ").Trim(' ', ',', '.');
    }

    public Instrument Law { get; }

    public Series Series { get; }

    public string? Volume { get; }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<int> Sessions { get; }

    /// <summary>What the citation says behind the number: the session.</summary>
    public string Rest { get; }

    /// <summary>Whether a number that stands alone could be among those cited: it is built as they are.</summary>
    public bool MayHold(long firstRun, string number)
    {
        foreach (var (range, first, last, _) in ranges)
        {
            if (first <= firstRun && firstRun <= last && Signs(range.First) is var signs && (signs.Length > 0 ? Signs(number).StartsWith(signs, StringComparison.Ordinal) : Signs(number).Length == 0))
                return true;
        }
        return false;
    }

    public bool Holds(CitedNumber number, bool orChapterOf) => Series.Kind == SeriesKind.Code
        ? ranges.Length == 0 || number.First.Length == 0
            || ranges.Any(r => ((r.First <= number.Run && number.Run <= r.Last) || number.Last != number.First) && HoldsSection(r.Range, number, orChapterOf))
        : ranges.Any(r => SameNumber(r.Key, number.Key, Series.Kind == SeriesKind.Bill));

    /// <summary>Whether it stands in the volume named; where none is named, it may.</summary>
    public bool IsIn(string? volume, IReadOnlyList<int> years) =>
        (volume is null || Volume is null || string.Equals(volume.TrimStart('0'), Volume.TrimStart('0'), StringComparison.OrdinalIgnoreCase))
        && (years.Count == 0 || !(Series.IsYearly && volume is null && Volume is not null) || years.Any(y => Volume == y.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    static string Signs(string number) => string.Concat(number.Where(c => !char.IsLetterOrDigit(c)));

    static bool HoldsSection(CodeCitation range, CitedNumber number, bool orChapterOf) =>
        range.Contains(new("", number.First, number.First, false)) || (range.IsChapter && range.First == number.First)
        || (number.Last != number.First && new CodeCitation("", number.First, number.Last, false).Contains(range))
        || ((orChapterOf || number.IsChapter) && range.First.Length > number.First.Length && range.First.StartsWith(number.First, StringComparison.Ordinal) && range.First[number.First.Length] is '-' or '.' or ':' or '/');

    /// <summary>Bills: a print of another letter (8420-B) is the same bill; a number with a year in front may be written without it.</summary>
    static bool SameNumber(string held, string asked, bool isBill) =>
        held == asked || (isBill && LetterBehind().Replace(held, "") == LetterBehind().Replace(asked, ""))
        || (!asked.Contains('-', StringComparison.Ordinal) && !isBill && held.Replace("-", "", StringComparison.Ordinal) == asked);

    /// <summary>Runs of digits and letters without leading zeros: 35-0182 is 35-182.</summary>
    internal static string Key(string number) => string.Join('-', Runs().Matches(number.ToLowerInvariant()).Select(m => m.Value.TrimStart('0') is { Length: > 0 } v ? v : "0"));

    public static long FirstRun(string number) => Runs().Match(number) is { Success: true } m && long.TryParse(m.Value, out var run) ? run : -1;

    /// <summary>The years and the sessions it is of, as far as citation and record say.</summary>
    public static (IReadOnlyList<int> Years, IReadOnlyList<int> Sessions) When(Instrument law, string cite)
    {
        var said = cite + " " + law.Session;
        List<int> years = [.. YearPattern().Matches(said).Select(m => int.Parse(m.Value))];
        List<int> sessions = [.. SessionPattern().Matches(said).Select(m => int.Parse(m.Groups["n"].Value))];
        // The first Congress met in 1789; each has two years.
        if (law.Id.Jurisdiction.Value == "us")
            years.AddRange(sessions.Where(s => s is > 50 and < 300).SelectMany(s => new[] { 1787 + (2 * s), 1788 + (2 * s) }));
        return ([.. years.Distinct()], [.. sessions.Distinct()]);
    }

    [GeneratedRegex(@"[\s()\[\]]+", RegexOptions.None, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex("[0-9]+|[a-z]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Runs();

    [GeneratedRegex("-[a-z]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LetterBehind();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?<![0-9-])(?<n>[0-9]{1,3})(?:st|nd|rd|d|th)?(?= |$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SessionPattern();
}
