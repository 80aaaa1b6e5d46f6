using System.Text;
using System.Text.RegularExpressions;
using LawTracker.Publishing;

namespace LawTracker.Web.Laws;

/// <summary>Finds the passage of a held text that a cite and its anchor point at. Pure.</summary>
static partial class PassageFinder
{
    /// <summary>The provision that holds the anchor's words, within the cited one where several do; without an anchor found, the cited provision; null where neither is held.</summary>
    public static Provision? Find(IReadOnlyList<Provision> text, string cite, string? anchor)
    {
        var cited = PathOf(cite) is { } path ? Cited(text, path) : null;
        if (anchor is null || Fold(anchor) is not { Length: > 0 } words)
            return cited;
        Provision[] holding = [.. text.Where(p => Fold(p.Heading + " " + p.Text).Contains(words, StringComparison.Ordinal))];
        return holding.FirstOrDefault(p => cited is not null && IsWithin(p.Path, cited.Path)) ?? holding.FirstOrDefault(p => cited is null || p.Section == cited.Section) ?? cited;
    }

    /// <summary><c>X. Code § 1-102(a)(3)</c> is <c>1-102/a/3</c>; of a range, its first.</summary>
    static string? PathOf(string cite) =>
        CodeCitation.TryParse(cite, out var parsed) && !parsed.IsChapter ? Brackets().Replace(parsed.First, "/${inner}") : null;

    /// <summary>The provision at this path, else the nearest one above it that is held.</summary>
    static Provision? Cited(IReadOnlyList<Provision> text, string path)
    {
        for (var at = path; at.Length > 0; at = at.LastIndexOf('/') is > 0 and var i ? at[..i] : "")
        {
            if (text.FirstOrDefault(p => string.Equals(p.Path, at, StringComparison.OrdinalIgnoreCase)) is { } found)
                return found;
        }
        return null;
    }

    static bool IsWithin(string path, string of) => path == of || path.StartsWith(of + "/", StringComparison.Ordinal);

    /// <summary>Letters and digits only, in lower case: quotation marks, hyphens and white space differ between editions.</summary>
    static string Fold(string text)
    {
        var folded = new StringBuilder(" ");
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().Trim();
    }

    [GeneratedRegex(@"\((?<inner>[^)]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Brackets();
}
