using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>Findings: each must answer a question of its topic in the question's own terms, and rest on a passage.</summary>
static class FindingCheck
{
    const int AnchorWords = 10;

    public static void Check(Instrument law, KnownIds known, Reporter report)
    {
        foreach (var f in law.Findings)
        {
            LawCheck.RequireSource(law.Sources, f, f.Source, report);
            foreach (var d in f.Disputed)
            {
                LawCheck.RequireSource(law.Sources, d, d.Source, report);
                if (known.Question(f.Question) is { } question && AnswerType.Wrong(d.Answer, question) is { } wrong)
                    report.Error(d, $"Disputed answer on {f.Question}: {wrong}", "See the codebook");
            }
            LawCheck.RequirePlaces(f.Extent, f, known, report);
            foreach (var id in new[] { f.Since, f.Until }.OfType<string>().Where(id => !law.Events.Any(e => e.Id == id)))
                report.Error(f, $"Finding on {f.Question} refers to event '{id}', which the law does not have", RecordReader.Nearest(id, law.Events.Select(e => e.Id)));
            if (f.Part is { } part && !law.Parts.Any(p => p.Id == part))
                report.Error(f, $"Finding on {f.Question} names part '{part}', which the law does not have", RecordReader.Nearest(part, law.Parts.Select(p => p.Id)));
            if (!known.Asks(f.Topic, f.Question))
                report.Error(f, $"'{f.Question}' is not a question of the topic {f.Topic}", RecordReader.Nearest(f.Question.Value, known.QuestionNames.Where(q => known.Asks(f.Topic, new(q)))));
            else
                Passage(f, known.Question(f.Question)!, report);
            if (!law.Topics.Contains(f.Topic))
                report.Error(f, $"Finding on {f.Question} is of topic {f.Topic}, which the law is not listed under", "Add the topic to topics:, or mend the finding");
            if (!Citations.HasSection(f.Cite))
                report.Error(f, $"'{f.Cite}' cites no section, article or number", "Say where in the law it stands");
        }
    }

    static void Passage(Finding f, Question q, Reporter report)
    {
        if (AnswerType.Wrong(f.Answer, q) is { } wrong)
            report.Error(f, $"Finding on {f.Question}: {wrong}", "See the codebook");
        if (q.Computed)
            report.Error(f, $"{f.Question} is computed from dates", "Leave the finding out");
        foreach (var anchor in new[] { f.Anchor, f.Via?.Anchor }.OfType<string>().Where(a => a.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > AnchorWords))
            report.Error(f, $"The anchor \"{anchor}\" is longer than {AnchorWords} words", "Shorten it: it points into the text, it does not quote it");
        if (f.Basis == FindingBasis.Construction && f.Answer.Is("yes"))
            report.Error(f, $"Finding on {f.Question} says yes by construction", "Words that are silent are unclear, not yes");
        if (!f.Answer.Is("yes") || q.MustMatch is not { Length: > 0 } words || f.Basis == FindingBasis.Holding || !CodebookCheck.IsPattern(words))
            return;
        string[] anchors = [.. new[] { f.Anchor, f.Via?.Anchor }.OfType<string>()];
        if (anchors.Length == 0)
            report.Warning(f, $"Finding on {f.Question} says yes without an anchor in the text", "Add the words of the text that say so");
        else if (!anchors.Any(a => Matches(a, words)))
            report.Error(f, $"Finding on {f.Question} says yes, but its anchor has none of: {words}", "Point at the words that make it a yes (anchor or via), or answer unclear with basis: construction");
    }

    /// <exception cref="ArgumentException">The words are no pattern.</exception>
    internal static bool Matches(string anchor, string words) => Regex.IsMatch(anchor, words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The same passage, part and question coded in two records would count twice.</summary>
    public static void CheckDoubles(IReadOnlyList<DataFile> files, List<Problem> problems)
    {
        var doubles = files
            .Where(f => f.Record is Instrument { Kind: not InstrumentKind.Bill })
            .SelectMany(f => ((Instrument)f.Record).Findings, (file, finding) => (file, finding))
            .GroupBy(p => (p.finding.Question, p.finding.Topic, p.finding.Cite, p.finding.Part, p.finding.Since))
            .Where(g => g.Select(p => p.file.Path).Distinct(StringComparer.Ordinal).Count() > 1);
        foreach (var (file, finding) in doubles.SelectMany(g => g.Skip(1)))
            problems.Add(new(file.Path, file.Lines.GetValueOrDefault(finding, 1), $"{finding.Question} on {finding.Cite} is coded in another record too", "Keep it in the record that carries the law in force"));
    }
}
