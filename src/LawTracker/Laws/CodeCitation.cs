using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace LawTracker.Laws;

/// <summary>A citation of one or more sections, or a chapter, of a code: <c>D.C. Code §§ 22-3051 to 22-3057</c>, <c>47 U.S.C. § 223(h)</c>, <c>R.I. Gen. Laws ch. 11-64</c>.</summary>
/// <param name="Code">The code's abbreviation, for the U.S. Code with its title in front.</param>
/// <param name="First">First section, as printed; for a chapter its number.</param>
/// <param name="Last">Last section of the range, written out whole; the first where there is no range.</param>
/// <param name="IsChapter">All sections whose number begins with <paramref name="First"/> and a hyphen.</param>
/// <param name="HasMore">Further subsections or sections are listed behind the first.</param>
public sealed partial record CodeCitation(string Code, string First, string Last, bool IsChapter, bool HasMore = false)
{
    /// <summary>Further sections or ranges of a list, <c>§§ 2, 7, 44b</c>; none where what is listed cannot be taken apart (subsections).</summary>
    public IReadOnlyList<(string First, string Last)> Others { get; init; } = [];

    public static bool TryParse(string? text, [NotNullWhen(true)] out CodeCitation? citation)
    {
        citation = null;
        var plain = DashRange().Replace((text ?? "").Replace('\u00A0', ' ').Replace('\u202F', ' '), "${first} to ${last}").Replace('\u2013', '-').Replace('\u2011', '-');
        var m = new[] { SectionPattern(), SlashPattern(), CommonwealthPattern(), ChapterPattern() }.Select(p => p.Match(plain)).FirstOrDefault(m => m.Success);
        if (m is null)
            return false;
        var first = m.Groups["first"].Value;
        var last = m.Groups["last"].Success ? Whole(first, m.Groups["last"].Value) : first;
        citation = new(m.Groups["code"].Value.Trim().TrimEnd(','), first, last, m.Groups["chapter"].Success, m.Groups["more"].Success) { Others = m.Groups["many"].Success ? Listed(m.Groups["more"].Value) : [] };
        return true;
    }

    public override string ToString() => string.Join(", ", [$"{Code} {(IsChapter ? "ch. " : "§ ")}{First} to {Last}", .. Others.Select(o => $"{o.First} to {o.Last}")]);

    static IReadOnlyList<(string First, string Last)> Listed(string more) => ListPattern().Match(more) is { Success: true } list
        ? [.. list.Groups["item"].Captures.Select(c => c.Value.Split(" to ")).Select(ends => (ends[0].Trim(), Whole(ends[0].Trim(), ends[^1].Trim())))]
        : [];

    /// <summary>Whether it cites the code with this abbreviation; a title in front (<c>47 U.S.C.</c>) or behind (<c>tit. 13</c>, <c>ch. 272</c>) does not count.</summary>
    public bool IsOf(string abbreviation) => Code == abbreviation || TitleNumber().Replace(Code, "") == abbreviation;

    /// <summary>Whether a section of the same code lies in the range cited; subsections of the ends count as in it.</summary>
    public bool Contains(CodeCitation section)
    {
        if (section.Code != Code)
            return false;
        if (IsChapter)
            return section.First.StartsWith(First + "-", StringComparison.Ordinal) || section.First.StartsWith(First + ".", StringComparison.Ordinal);
        var number = SectionNumber.Bare(section.First);
        return Holds(First, Last, number) || Others.Count > 0 && Lists(number);
    }

    bool Lists(string number) => Others.Any(o => Holds(o.First, o.Last, number));

    static bool Holds(string first, string last, string number) =>
        SectionNumber.Compare(SectionNumber.Bare(first), number) <= 0 && SectionNumber.Compare(number, SectionNumber.Bare(last)) <= 0;

    /// <summary><c>-1108</c> after <c>47-25-1101</c> is <c>47-25-1108</c>.</summary>
    static string Whole(string first, string last) =>
        last.StartsWith('-') && first.LastIndexOf('-') is > 0 and var i ? first[..i] + last : last;

    const string Sections = @"(?<first>[0-9A-Za-z][0-9A-Za-z.:/-]*(\([0-9A-Za-z.-]+\))*)(?:\s*(?:to|through)\s+(?<last>-?[0-9A-Za-z][0-9A-Za-z.:/-]*(\([0-9A-Za-z.-]+\))*))?(?:(?<more>\s*,.*|\s+and\s.*)|\s*\(.*\))?$";

    /// <summary><c>Mass. Gen. Laws ch. 272, § 105</c>: what stands before the section sign is the code, with its title or chapter.</summary>
    [GeneratedRegex(@"^(?<code>[^§]+?)[\s,]+(?:(?<many>§§)|§)\s*" + Sections, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SectionPattern();

    /// <summary><c>720 Ill. Comp. Stat. 5/11-23.5</c>: act and section joined by a slash, without a sign.</summary>
    [GeneratedRegex(@"^(?<code>[0-9]+ [A-Z][A-Za-z. ]+\.)\s+(?=[0-9]+/)" + Sections, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SlashPattern();

    [GeneratedRegex(@"^(?<code>.+?)[\s,]+(?:(?<chapter>ch\.)|(?<many>[Aa]rts\.|ss\.)|[Aa]rt\.|s\.)\s*" + Sections, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChapterPattern();

    /// <summary><c>Criminal Code, R.S.C. 1985, c. C-46, s. 162.1</c>, <c>…, L.R.C. 1985, ch. C-46, art. 162.1</c>: a chapter of the statutes is the act, <c>SOR/2011-19</c> the regulation, and the sections follow.</summary>
    [GeneratedRegex(@"^(?<code>.+?, (?:ch?\. |[A-Z]{2,4}/)[A-Z0-9][A-Z0-9.-]*), (?:(?<many>ss\.|arts\.)|s\.|art\.)\s*" + Sections, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommonwealthPattern();

    /// <summary><c>§§ 22–24</c>, <c>arts. 19-21</c>: a dash between plain numbers of several sections. A hyphen behind § belongs to a number, and so does every dash where the range is written out.</summary>
    [GeneratedRegex(@"(?<=(§§|\barts\.)(?!.* (to|through) )([^§]*[\s,])?)(?<first>[0-9]+[a-z]{0,2})(–|(?<=\barts\..*)-)(?<last>[0-9]+[a-z]{0,2})(?=$|[\s,])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DashRange();

    [GeneratedRegex(@"^(\s*(,|and\b|,\s*and\b)\s*(?<item>[0-9][0-9A-Za-z.:/-]*( to -?[0-9][0-9A-Za-z.:/-]*)?))+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^[0-9]+[A-Za-z]? |,? (tit|ch|art)\. [0-9A-Za-z-]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitleNumber();
}

/// <summary>Section numbers as codes print them: 22-3051, 47-25-1105, 391.170, 3344.1.</summary>
public static partial class SectionNumber
{
    /// <summary>The number without subsections: 223 for 223(h).</summary>
    public static string Bare(string number) => number.IndexOf('(', StringComparison.Ordinal) is > 0 and var i ? number[..i] : number;

    /// <summary>Orders by runs of digits and letters, so that 22-404 comes before 22-404.01 and 22-3051 before 22-13051.</summary>
    public static int Compare(string a, string b)
    {
        string[] x = [.. Runs().Matches(a).Select(m => m.Value)], y = [.. Runs().Matches(b).Select(m => m.Value)];
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            var order = long.TryParse(x[i], out var m) && long.TryParse(y[i], out var n) ? m.CompareTo(n) : string.CompareOrdinal(x[i], y[i]);
            if (order != 0)
                return order;
        }
        return x.Length.CompareTo(y.Length);
    }

    [GeneratedRegex("[0-9]+|[A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex Runs();
}

/// <summary>What makes a pin cite good enough to be followed.</summary>
public static partial class Citations
{
    /// <summary>Whether a cite names a section, article, chapter or number at all.</summary>
    public static bool HasSection(string cite) => NumberPattern().IsMatch(cite);

    [GeneratedRegex("[0-9]", RegexOptions.None, 1000)]
    private static partial Regex NumberPattern();
}
