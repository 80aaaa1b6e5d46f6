using System.Text;
using System.Text.RegularExpressions;

namespace LawTracker.Sources.Pdf;

/// <summary>Lines to the running text of provisions, with the marks of each: words broken at a line's end are joined, and a bill's numbered sections are told apart.</summary>
sealed partial class PdfText
{
    readonly HashSet<string> words;
    readonly List<(string Path, string Number, StringBuilder Text, List<(bool Struck, bool Underlined, int Page)> Flags)> parts = [];
    readonly bool sections;

    public PdfText(IReadOnlyList<PdfSheet> sheets)
    {
        words = [.. sheets.SelectMany(s => s.Lines).SelectMany(l => l.Words.SkipLast(1)).Select(w => Bare(w.Text)), .. sheets.SelectMany(s => s.Lines).Select(l => l.Words[^1].Text).Where(t => !t.EndsWith('-')).Select(Bare)];
        sections = sheets.SelectMany(s => s.Lines).Any(l => SectionPattern().Match(l.Text) is { Success: true } m && m.Groups["number"].ValueSpan is "1");
        Open(sections ? "preamble" : "text", "");
        var next = 1;
        foreach (var sheet in sheets)
        {
            foreach (var line in sheet.Lines)
            {
                // Sections of a code that the bill recites are numbered too, but not on from the bill's own.
                if (sections && SectionPattern().Match(line.Text) is { Success: true } head && head.Groups["number"].Value == next.ToString(System.Globalization.CultureInfo.InvariantCulture))
                {
                    Open(head.Groups["number"].Value, head.Value);
                    next++;
                }
                Add(line, sheet.Number);
            }
        }
    }

    public static bool IsSection(string line) => SectionPattern().IsMatch(line);

    public IReadOnlyList<ParsedProvision> Provisions => [.. parts.Where(p => p.Text.Length > 0).Select(p => new ParsedProvision(p.Path, p.Number, "", p.Text.ToString()))];

    public IReadOnlyList<ParsedMark> Marks => [.. parts.SelectMany(p => Runs(p.Path, "struck", p.Flags, f => f.Struck).Concat(Runs(p.Path, "underlined", p.Flags, f => f.Underlined)).OrderBy(m => m.Start))];

    void Open(string path, string number) => parts.Add((path, number, new(), []));

    void Add(PdfLine line, int page)
    {
        var (_, _, text, flags) = parts[^1];
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (text.Length > 0 && (i > 0 || !Joins(text, flags, word.Text)))
            {
                var (first, last) = (word.Glyphs[0], flags[^1]);
                text.Append(' ');
                flags.Add((first.Struck && last.Struck, first.Underlined && last.Underlined, page));
            }
            foreach (var glyph in word.Glyphs)
            {
                text.Append(glyph.Text);
                flags.AddRange(Enumerable.Repeat((glyph.Struck, glyph.Underlined, page), glyph.Text.Length));
            }
        }
    }

    /// <summary>Whether the line before ends with a broken word, whose hyphen then goes; that of a compound stays. Where both halves are words of this text and the whole is not, it is a compound.</summary>
    bool Joins(StringBuilder text, List<(bool, bool, int)> flags, string next)
    {
        if (text.Length < 2 || text[^1] != '-' || !char.IsLetter(text[^2]) || !char.IsLower(next[0]))
            return false;
        var start = text.Length - 1;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var (left, right) = (Bare(text.ToString(start, text.Length - 1 - start)), Bare(next));
        if (words.Contains(left + "-" + right) || (!words.Contains(left + right) && words.Contains(left) && words.Contains(right)))
            return true;
        text.Length--;
        flags.RemoveAt(flags.Count - 1);
        return true;
    }

    static IEnumerable<ParsedMark> Runs(string path, string kind, List<(bool Struck, bool Underlined, int Page)> flags, Func<(bool Struck, bool Underlined, int Page), bool> has)
    {
        for (var i = 0; i < flags.Count; i++)
        {
            var from = i;
            while (i < flags.Count && has(flags[i]))
                i++;
            if (i > from)
                yield return new(path, kind, from, i - from, flags[from].Page);
        }
    }

    static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '‘', '’').ToLowerInvariant();

    [GeneratedRegex(@"^(?:SECTION|Section|SEC\.|Sec\.)\s+(?<number>\d{1,3})\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SectionPattern();
}
