using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>Second codings: each must answer what the first coder answered, and what was decided must stand in the law's record.</summary>
static class RecodingCheck
{
    public static void Check(Recoding recoding, KnownIds known, Reporter report, DateOnly today)
    {
        LawCheck.CheckSources(recoding.Sources, report, today);
        if (recoding.CodedOn > today)
            report.Error(recoding, $"codedOn {recoding.CodedOn:yyyy-MM-dd} is still to come", "Write the day somebody coded it");
        if (!known.Laws.TryGetValue(recoding.Law, out var law))
        {
            report.Error(recoding, $"'{recoding.Law}' is not a law we have", RecordReader.Nearest(recoding.Law.Value, known.Laws.Keys.Select(l => l.Value)));
            return;
        }
        foreach (var twice in DataCheck.Twice(recoding.Codings, c => $"{c.Question} {c.Topic} {c.Part} {c.Since}"))
            report.Error(twice, $"{twice.Question} stands twice for the same version", "Keep one");
        foreach (var coding in recoding.Codings)
            Check(coding, recoding, law, known, report);
    }

    static void Check(SecondAnswer coding, Recoding recoding, Instrument law, KnownIds known, Reporter report)
    {
        if (coding.Source is { } source)
            LawCheck.RequireSource(recoding.Sources, coding, source, report);
        if (!known.Asks(coding.Topic, coding.Question))
        {
            report.Error(coding, $"'{coding.Question}' is not a question of the topic {coding.Topic}", "See the codebook");
            return;
        }
        foreach (var answer in new[] { coding.First, coding.Second, coding.Decided }.OfType<Answer>())
        {
            if (AnswerType.Wrong(answer, known.Question(coding.Question)!) is { } wrong)
                report.Error(coding, $"The second coding of {coding.Question}: {wrong}", "See the codebook");
        }
        if (coding.Differs && coding.Decided is null)
            report.Error(coding, $"The two codings of {coding.Question} differ ({coding.First} and {coding.Second}), and nobody has decided", "Read the passage once more, write decided:, and mend the finding if need be");
        var finding = law.Findings.FirstOrDefault(f => (f.Question, f.Topic, f.Part, f.Since) == (coding.Question, coding.Topic, coding.Part, coding.Since));
        if (coding.Decided is { } decided && finding is not null && !finding.Answer.Equals(decided))
            report.Error(coding, $"{coding.Question} was decided as {decided}, but {recoding.Law} says {finding.Answer}", "Mend the finding, or decide anew and say why in note:");
    }
}
