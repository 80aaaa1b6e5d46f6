using System.Text;
using LawTracker.Publishing;

namespace LawTracker.Checking;

/// <summary>What differs between two prints of a section, once what publishers print in their own ways is set aside: quotes, dashes, white space, the catchline, how parts are cut.</summary>
static class SectionDiff
{
    const int Around = 6, LongestShown = 40;

    public static IReadOnlyList<TextDifference> Of(HeldSection ours, HeldSection theirs)
    {
        var (mine, other) = (Print(ours), Print(theirs));
        if (string.Equals(Bare(mine), Bare(other), StringComparison.Ordinal))
            return [];
        var pieces = WordDiff.Of(mine, other);
        List<TextDifference> differences = [];
        var read = "";
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == PieceKind.Kept)
            {
                read += pieces[i].Text;
                continue;
            }
            // What was put in stands behind what was taken out for it.
            var was = pieces[i].Kind == PieceKind.Deleted ? pieces[i].Text : "";
            var made = was.Length == 0 ? pieces[i].Text : i + 1 < pieces.Count && pieces[i + 1].Kind == PieceKind.Inserted ? pieces[++i].Text : "";
            // Only signs differ, or only how words are cut: both read the same.
            if (Bare(was) != Bare(made))
                differences.Add(new(Last(read), Cut(was), Cut(made), First(string.Concat(pieces.Skip(i + 1).Where(p => p.Kind != PieceKind.Inserted).Take(Around).Select(p => p.Text)))));
            read += was;
        }
        return differences;
    }

    /// <summary>The words of a section in reading order, labels among them; without its own number and catchline, which are the publisher's.</summary>
    static string Print(HeldSection section) => Plain(string.Join(' ', section.Provisions.SelectMany((p, i) => i == 0 ? [p.Text] : new[] { p.Number, p.Heading, p.Text })));

    static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            plain.Append(c switch
            {
                '\u2018' or '\u2019' or '\u201A' or '\u2032' or '`' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u2033' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
                _ => c,
            });
        }
        return plain.Replace("''", "\"").Replace("\u00AD", "").Replace("\u200B", "").ToString();
    }

    /// <summary>Letters, digits and what changes an amount; 1.5 is not 15.</summary>
    static string Bare(string text) => string.Concat(text.Where((c, i) => char.IsLetterOrDigit(c) || c is '$' or '%' || (c == '.' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))));

    static string Last(string text) => string.Join(' ', Words(text).TakeLast(Around));

    static string First(string text) => string.Join(' ', Words(text).Take(Around));

    static string Cut(string text) => Words(text) is { Length: > LongestShown } words ? string.Join(' ', words.Take(LongestShown)) + " …" : text.Trim();

    static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
