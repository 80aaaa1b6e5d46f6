using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>Tells the law from what the annotator printed below it, by the words that head each.</summary>
static partial class PublicResourceNotes
{
    /// <summary>The history note without its heading; empty where only the heading stands here; null for anything else.</summary>
    public static string? History(string text, string name)
    {
        if (HistoryPattern().Match(text) is { Success: true } head)
            return text[head.Length..];
        return name is "p" && SessionLawsPattern().IsMatch(text) ? text : null;
    }

    /// <summary>The first block that is not law: a heading other than an article's, or a paragraph that opens with a note's heading.</summary>
    public static bool StartsNotes(string text, string name) => name is "h4" or "h5" or "h6" ? !DivisionPattern().IsMatch(text) : NotesPattern().IsMatch(text);

    /// <summary>"Article II. Definitions." as label and heading.</summary>
    public static (string Label, string Heading) Division(string text) =>
        DivisionPattern().Match(text) is var match ? (match.Groups["label"].Value, text[match.Length..].Trim()) : default;

    /// <summary>Alaska says in the history alone that a section is gone: "[…; Repealed, § 9 ch 9 SLA 2099.]".</summary>
    public static string? StubInHistory(string history) => EndedPattern().Match(history) is { Success: true } ended ? Stubs.Of(ended.Groups["word"].Value) : null;

    [GeneratedRegex(@"\b(?<word>Repealed|Renumbered|Transferred|Expired)\b[^;\]]*\]\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndedPattern();

    [GeneratedRegex(@"^(?:History of Section\b|Legislative History\b|History\b(?=\s*[.:—]|\s*$)|Source:)\s*[.:—-]*\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HistoryPattern();

    /// <summary>Tennessee and Virginia's compacts print history without a heading: a run of session laws.</summary>
    [GeneratedRegex(@"^(?:\[?(?:(?:Code|Acts|Impl\. am\. Acts|Pub\. Acts|Laws,?|Orig\. Code)\s+\d{4}|T\.C\.A\. \(orig\. ed\.\)).*(?:ch\.|§)|\(\d{4}, cc?\. \d|(?:§+[^\[]{1,60})?\[Codes, \d{4})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SessionLawsPattern();

    [GeneratedRegex("""
        ^(?: (?:Compact\s+)?Cross[ -]references?\s*[.—] | Editor[’']?s?[’']?\s+notes? | Compiler[’']?s?[’']?\s+notes? | Publisher[’']?s?[’']?\s+notes? | Reviser[’']?s?\s+notes? | Code\s+Commission\s+notes?
          | A\.C\.R\.C\.\s+notes? | Legislative\s+Research\s+Commission\s+notes? | Law\s+reviews?\s*[.—] | Effect\s+of\s+amendments? | Amendments?\s+notes?\b | Amendments?\s*[.—]*\s*$ | The\s+\d{4}\s+amendments?\b
          | Effective\s+dates?\s*[.—\s]*$ | Research\s+references | Collateral\s+references | Am\.\s+Jur\. | C\.J\.S\. | ALR\b | Attorney\s+General\s+Opinions | Opinions\s+of\s+(?:the\s+)?Attorney\s+General
          | Notes\s+to\s+(?:unpublished\s+)?decisions | Case\s+notes | Judicial\s+decisions | Annotations?\s*$ | Prospective\s+operation\.\s+— )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotesPattern();

    [GeneratedRegex(@"^(?<label>(?:Article|Part|Section|Sec\.|Chapter|Appendix|Schedule|Rule)\s+[0-9IVXLC]+[A-Z]?\b|§\s*[0-9]+[A-Z]?)\s*[.:—-]*\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DivisionPattern();
}
