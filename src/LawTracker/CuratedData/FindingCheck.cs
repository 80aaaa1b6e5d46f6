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
                Passage(law, f, known.Question(f.Question)!, report);
            if (!law.Topics.Contains(f.Topic))
                report.Error(f, $"Finding on {f.Question} is of topic {f.Topic}, which the law is not listed under", "Add the topic to topics:, or mend the finding");
            if (!Citations.HasSection(f.Cite))
                report.Error(f, $"'{f.Cite}' cites no section, article or number", "Say where in the law it stands");
        }
    }

    static void Passage(Instrument law, Finding f, Question q, Reporter report)
    {
        if (AnswerType.Wrong(f.Answer, q) is { } wrong)
            report.Error(f, $"Finding on {f.Question}: {wrong}", "See the codebook");
        if (q.Computed)
            report.Error(f, $"{f.Question} is computed from dates", "Leave the finding out");
        foreach (var anchor in Words(f).Where(a => a.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > AnchorWords))
            report.Error(f, $"The anchor \"{anchor}\" is longer than {AnchorWords} words", "Shorten it: it points into the text, it does not quote it");
        if (f.Answer.Is("no") && f.Anchor is null && f.Via?.Anchor is null && f.Note is null && f.Basis is not (FindingBasis.Holding or FindingBasis.Prediction))
            report.Error(f, $"Finding on {f.Question} says no, but not how that is known", "Add the words that exclude it (anchor), or say in note: which text was read whole and is silent");
        if (f.Answer.Is("yes") && q.Required && f.Topic.Value != "csam" && !f.Limits.Contains(Limit.MinorsOnly) && Words(f).Any(w => Matches(w, @"\b(minors?|child|children|under (18|eighteen))\b")))
            report.Warning(f, $"Finding on {f.Question} points at words about age, but has no limit", "Add limits: [minors-only], or point at words that hold for adults");
        if (f.Answer.Is("yes") && q.Required && !f.Limits.Contains(Limit.IntentToHarm) && Words(f).Any(w => Matches(w, "intent to (harm|harass|coerce|intimidate|injure|distress)")))
            report.Warning(f, $"Finding on {f.Question} points at words about intent, but has no limit", "Add limits: [intent-to-harm], or point at other words");
        if (f.Basis == FindingBasis.Construction && f.Answer.Is("yes"))
            report.Error(f, $"Finding on {f.Question} says yes by construction", "Words that are silent are unclear, not yes");
        if (!f.Answer.Is("yes") || q.MustMatch is not { Length: > 0 } words || f.Basis == FindingBasis.Holding || !CodebookCheck.IsPattern(words))
            return;
        string[] anchors = [.. Words(f)];
        if (anchors.Length == 0)
            report.Warning(f, $"Finding on {f.Question} says yes without an anchor in the text", "Add the words of the text that say so");
        else if (IsEnglish(law) && !anchors.Any(a => Matches(a, words)))
            report.Error(f, $"Finding on {f.Question} says yes, but its anchor has none of: {words}", "Point at the words that make it a yes (anchor or via), or answer unclear with basis: construction");
    }

    /// <summary>The words a yes must point at are English; an anchor in the language of another text is taken as it is.</summary>
    static bool IsEnglish(Instrument law) => law.Titles.All(t => t.Lang == "en");

    /// <summary>The words of the text that a finding points at.</summary>
    static IEnumerable<string> Words(Finding f) => new[] { f.Anchor, f.Via?.Anchor }.OfType<string>();

    /// <exception cref="ArgumentException">The words are no pattern.</exception>
    internal static bool Matches(string anchor, string words) => Regex.IsMatch(anchor, words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The same passage, part and question coded in two records would count twice.</summary>
    public static IEnumerable<Problem> CheckDoubles(IReadOnlyList<DataFile> files)
    {
        var homes = files.Where(f => f.Record is Instrument).ToDictionary(f => (Instrument)f.Record);
        return Doubles(homes.Keys).Select(d => new Problem(
            homes[d.Law].Path, homes[d.Law].Lines.GetValueOrDefault(d.Finding, 1),
            $"{d.Finding.Question} on {d.Finding.Cite} is coded in another record too", "Keep it in the record that carries the law in force"));
    }

    public static IEnumerable<(Instrument Law, Finding Finding)> Doubles(IEnumerable<Instrument> laws) => laws
        .Where(l => l.Kind != InstrumentKind.Bill)
        .SelectMany(l => l.Findings, (law, finding) => (law, finding))
        .GroupBy(p => (p.finding.Question, p.finding.Topic, p.finding.Cite, p.finding.Part, p.finding.Since))
        .Where(g => g.Select(p => p.law.Id).Distinct().Count() > 1)
        .SelectMany(g => g.Skip(1));
}
