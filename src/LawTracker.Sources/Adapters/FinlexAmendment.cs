using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>One section in Finlex's list of amendments: <c>256/2025, muutt. 9 §; lis. 9 a §</c>. Ranges are not taken apart.</summary>
/// <param name="Section">Its number, such as <c>9a</c>.</param>
/// <param name="Kind"><c>amended</c>, <c>commenced</c> (added) or <c>repealed</c>.</param>
/// <param name="On">The day the amending act took effect, ISO; null where it is not told.</param>
/// <param name="Note">The amending act and Finlex's words for what it did.</param>
sealed partial record FinlexAmendment(string Section, string Kind, string? On, string Note)
{
    public static IReadOnlyList<FinlexAmendment> Read(IEnumerable<IElement> meta) =>
    [
        .. from act in meta.Where(e => e.LocalName is "statuteReference" && e.ParentElement?.LocalName is "amendedBy")
           let name = act.Child("ref") is { } r ? HtmlText.Of(r) : ""
           let day = LegalText.IsoDate(act.Below().Find(e => e.LocalName is "dateEntryIntoForce")?.GetAttribute("date"))
           from clause in (act.Child("noteEditorial") is { } note ? HtmlText.Of(note) : "").Split(';', StringSplitOptions.TrimEntries)
           let match = ClausePattern().Match(clause)
           where match.Success
           from section in match.Groups["sections"].Value.Split([",", " ja "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           select new FinlexAmendment(ArticleNumber.Of(section), match.Groups["what"].Value switch { "lis." => "commenced", "kum." => "repealed", _ => "amended" }, day, $"{name}, {clause}"),
    ];

    [GeneratedRegex(@"^(?<what>muutt\.|lis\.|kum\.) (?<sections>\d[\da-z ,]*?) §(?:[: ,].*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClausePattern();
}
