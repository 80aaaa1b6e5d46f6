using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>How law is printed: white space, dates in American forms, and labels such as <c>(a-1)</c>. Words are never changed.</summary>
public static partial class LegalText
{
    static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Runs of white space of any width become one blank; soft hyphens and zero-width characters go.</summary>
    /// <remarks>A soft hyphen marks where a word may be broken. Where one stands at the end of a line, the line end belongs to the break and goes too.</remarks>
    public static string Tidy(string? text) => text is null ? "" : IsTidy(text) ? text : Tidy(text.AsSpan());

    /// <summary>The same for a part of a text.</summary>
    public static string Tidy(ReadOnlySpan<char> text)
    {
        var tidy = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        var (length, gap) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsPlain(c))
            {
                if (c == '\u00AD')
                    i = AfterBreak(text, i);
                gap |= char.IsWhiteSpace(c);
                if (c == '\u00AD' || char.IsWhiteSpace(c) || IsInvisible(c))
                    continue;
            }
            if (gap && length > 0)
                tidy[length++] = ' ';
            gap = false;
            tidy[length++] = c;
        }
        return new(tidy[..length]);
    }

    /// <summary>Most texts are tidy as they come and need no copy.</summary>
    static bool IsTidy(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('!', '~'))
            return true;
        var blank = true;
        foreach (var c in text)
        {
            if (!IsPlain(c) && (c == ' ' ? blank : c == '\u00AD' || char.IsWhiteSpace(c) || IsInvisible(c)))
                return false;
            blank = c == ' ';
        }
        return !blank || text.Length == 0;
    }

    /// <summary>A label without its brackets, fit for a provision path: <c>(a-1)</c> gives <c>a-1</c>, <c>§ 22-3051</c> gives <c>22-3051</c>.</summary>
    public static string Label(string printed)
    {
        var label = new StringBuilder(printed.Length);
        foreach (var c in printed.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or ':' or '_')
                label.Append(c);
            else if (c is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or ' ' or '/' && label.Length > 0 && label[^1] != '-')
                label.Append('-');
        }
        return label.ToString().Trim('-', '.', ':');
    }

    /// <summary>The first American date in the text (<c>May 7, 2015</c>, <c>Sept. 18, 2024</c>, <c>6/30/2021</c>), as ISO.</summary>
    public static string? UsDate(string text)
    {
        foreach (Match match in UsDatePattern().Matches(text))
        {
            var name = match.Groups["month"].Value;
            var month = match.Groups["m"].Success
                ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture)
                : Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1;
            if (Iso(match.Groups["year"].Value, month, match.Groups["day"].Value) is { } date)
                return date;
        }
        return null;
    }

    /// <summary>An ISO date that the calendar has, from a date or a date with a time; null for anything else and for fillers such as <c>0001-01-01</c>.</summary>
    public static string? IsoDate(string? text) =>
        text is { Length: >= 10 } && (text.Length == 10 || text[10] is 'T' or ' ')
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1600
            ? text[..10]
            : null;

    static string? Iso(string year, int month, string day) => IsoDate($"{year}-{month:00}-{day.PadLeft(2, '0')}");

    static int AfterBreak(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return text[at..next].IndexOfAny('\r', '\n') >= 0 ? next - 1 : at;
    }

    /// <summary>Nearly every character of a law: neither white space nor anything to look at twice.</summary>
    static bool IsPlain(char c) => c is > ' ' and < '\u007F';

    static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    [GeneratedRegex("""
        \b(?: (?<month> Jan(?:uary|\.)? | Feb(?:ruary|\.)? | Mar(?:ch|\.)? | Apr(?:il|\.)? | May | June? \.? | July? \.? | Aug(?:ust|\.)?
            | Sept?(?:ember|\.)? | Oct(?:ober|\.)? | Nov(?:ember|\.)? | Dec(?:ember|\.)? ) \s* (?<day>\d{1,2}),? \s+ (?<year>\d{4})
          | (?<m>\d{1,2}) / (?<day>\d{1,2}) / (?<year>\d{4}) )\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UsDatePattern();
}
