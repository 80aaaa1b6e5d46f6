using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Illinois Compiled Statutes, a page a section (<c>ftp/ILCS</c>): runs of <c>code</c> and line breaks, without any other structure.</summary>
/// <remarks>
/// Where a section stands in two versions ("Text of Section before amendment by P.A. …"), each is an instrument of its own with that note in its history.
/// The heading is a run of its own after "Sec. 2."; many sections have none. The page does not say how old its text is.
/// </remarks>
public sealed partial class IllinoisCompiledStatutes : ISourceAdapter
{
    public string Id => "illinois-ilcs";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var lines = Lines(page.One(page.WholeHtml(), "table td")).ToList();
        var head = lines.Count > 1 ? CitePattern().Match(string.Concat(lines[0])) : Match.Empty;
        if (!head.Success)
            throw page.Unreadable("Expected a line \"(35 ILCS 155/2)\" and lines of law below it");
        var sections = new List<PrintedSection>();
        List<string> notes = head.Groups["old"].Length > 0 ? [LegalText.Tidy(head.Groups["old"].Value)] : [];
        foreach (var line in lines.Skip(1))
        {
            var text = LegalText.Tidy(string.Concat(line));
            var runs = line.Select(run => LegalText.Tidy(run)).Where(run => run.Length > 0).ToList();
            if (SectionPattern().Match(text) is { Success: true } sec)
            {
                var heading = Heading(runs, sec.Value.TrimEnd());
                sections.Add(new(head.Groups["cite"].Value, heading) { Sign = "" });
                sections[^1].History.AddRange(notes);
                notes = [];
                sections[^1].Add(text[sec.Length..][heading.Length..].TrimStart());
            }
            else if (NotePattern().IsMatch(text))
                (text.StartsWith("(Source", StringComparison.Ordinal) && sections.Count > 0 ? sections[^1].History : notes).Add(text);
            else if (sections.Count > 0)
                sections[^1].Add(text);
            else if (text.Length > 0)
                throw page.Unreadable($"Words before \"Sec.\": {text}");
        }
        if (sections.Count == 0 || !sections.TrueForAll(s => s.History.Exists(note => note.StartsWith("(Source", StringComparison.Ordinal))))
            throw page.Unreadable("Expected \"Sec.\" and \"(Source: …)\"");
        return PageResult.Of([.. sections.Select(section => section.ToInstrument(page))]);
    }

    static string Heading(List<string> runs, string sec)
    {
        var after = runs.SkipWhile(run => !run.StartsWith(sec, StringComparison.Ordinal)).Skip(1).Take(2).ToList();
        return after.Count == 2 && after[0].Length < 300 && after[0].EndsWith('.') ? after[0] : "";
    }

    /// <summary>The cell's lines, each as the runs of text between its tags.</summary>
    static IEnumerable<List<string>> Lines(IElement cell)
    {
        var line = new List<string>();
        foreach (var node in cell.Descendants())
        {
            if (node is IText text)
                line.Add(text.Data);
            else if (node is IElement { LocalName: "br" })
            {
                yield return line;
                line = [];
            }
        }
        yield return line;
    }

    [GeneratedRegex(@"^\s*\((?<cite>\d+ ILCS [^)]+)\)\s*(?<old>\(from [^)]*\))?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CitePattern();

    [GeneratedRegex(@"^Sec\.\s+\S+\.\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^\((?:Source:|Text of Section |Section scheduled |This Section may contain |Text of Sec\. |This Act was |For )[^\n]*\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotePattern();
}
