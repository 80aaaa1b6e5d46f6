using LawTracker.Web.Laws;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Reporting;

/// <summary>The text of a report: which record, what it says, where it was read, and room for what is wrong.</summary>
public sealed record ErrorReport(string Subject, string Text)
{
    /// <param name="view">The law as it was shown.</param>
    /// <param name="question">The coded answer that is wrong; null: the record as a whole.</param>
    /// <param name="revision">The newest revision of this instance.</param>
    public static ErrorReport Of(LawView view, QuestionId? question, string revision)
    {
        var law = view.Law;
        List<string> lines =
        [
            $"Record: {Names.Of(law, view.Day)}, {law.Cite}",
            $"Page: {Paths.Of(law.Id, view.Moment)}",
            $"The law as of {Words.Of(view.Day)}, known on {Words.Of(view.KnownOn)}, revision {view.Revision?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? revision}",
            $"Status shown: {Words.Of(view.Status)}",
            $"Last checked: {Words.Of(law.Verification.CheckedOn)}, evidence as of {Words.Of(law.Verification.AsOf)}",
        ];
        foreach (var finding in view.Findings.SelectMany(t => t.Findings).Where(f => f.Finding.Question == question))
        {
            lines.Add($"Answer: {finding.Label} ({finding.Finding.Question}, {finding.Finding.Topic}): {finding.Finding.Answer}");
            lines.Add($"  citing {finding.Finding.Cite}{(finding.Source is { } source ? $", read in {source.Url}" : "")}");
        }
        if (view.Text is { } text)
            lines.Add($"Official text held: {(text.AsAt is { } asAt ? "as of " + Words.Of(asAt) : "of unknown age")}, SHA-256 {text.Sha256}");
        var said = string.Join('\n', lines).Replace('\u00a0', ' ');
        return new($"Error in {law.Id}{(question is { } q ? $", {q}" : "")}", $"{said}\n\nWhat is wrong:\n\n\nWhat the official text says, with its address:\n\n");
    }
}
