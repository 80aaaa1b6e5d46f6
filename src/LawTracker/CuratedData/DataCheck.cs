using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>Everything about the data that one file alone cannot tell, and the checks that catch the likely errors of coding law (law model, section 5).</summary>
static class DataCheck
{
    public static IReadOnlyList<Problem> Check(IReadOnlyList<DataFile> files, DateOnly today)
    {
        var known = new KnownIds(files);
        return [.. files.AsParallel().AsOrdered().SelectMany(file => One(file, known, today)), .. FindingCheck.CheckDoubles(files)];
    }

    static List<Problem> One(DataFile file, KnownIds known, DateOnly today)
    {
        List<Problem> problems = [];
        var report = new Reporter(file, problems);
        if (file.Text != file.Canonical)
            problems.Add(new(file.Path, FirstDifference(file.Text, file.Canonical), "The file is not in canonical form", "Run: lawtracker data check --fix"));
        switch (file.Record)
        {
            case Instrument law:
                LawCheck.Check(law, known, report, today);
                FindingCheck.Check(law, known, report);
                break;
            case CourtCase court:
                CaseCheck.Check(court, known, report, today);
                break;
            case Jurisdiction place:
                JurisdictionCheck.Check(place, known, report, today);
                break;
            case Codebook book:
                CodebookCheck.Check(book, known, report);
                break;
            case TopicList topics:
                foreach (var twice in Twice(topics.Topics, t => t.Id.Value))
                    report.Error(twice, $"Topic '{twice.Id}' stands twice", "Keep one");
                foreach (var topic in topics.Topics)
                    TermCheck.Check(topic, report);
                break;
            case SourceRecord source:
                SourceCheck.Check(source, known, report);
                break;
            case HelpList help:
                ListChecks.Check(help, known, report, today);
                break;
            case ElectionCalendar calendar:
                ListChecks.Check(calendar, known, report, today);
                break;
            case Thesaurus thesaurus:
                ListChecks.Check(thesaurus, known, report);
                break;
            case CitationGrammar grammar:
                GrammarCheck.Check(grammar, known, report, today);
                break;
            case Reconciliation reconciliation:
                ListChecks.Check(reconciliation, known, report, today);
                break;
            case Recoding recoding:
                RecodingCheck.Check(recoding, known, report, today);
                break;
        }
        return problems;
    }

    public static IEnumerable<T> Twice<T>(IEnumerable<T> items, Func<T, string> key) => items.GroupBy(key, StringComparer.Ordinal).SelectMany(g => g.Skip(1));

    static int FirstDifference(string a, string b)
    {
        string[] x = a.Split('\n'), y = b.Split('\n');
        var i = 0;
        while (i < x.Length && i < y.Length && x[i] == y[i])
            i++;
        return Math.Min(i + 1, x.Length);
    }
}

/// <summary>Reports problems at the line where a record object begins.</summary>
sealed class Reporter(DataFile file, List<Problem> problems)
{
    public void Error(object at, string message, string remedy) => Add(at, message, remedy, Severity.Error);

    public void Warning(object at, string message, string remedy) => Add(at, message, remedy, Severity.Warning);

    void Add(object at, string message, string remedy, Severity severity) =>
        problems.Add(new(file.Path, file.Lines.GetValueOrDefault(at, 1), message, remedy, severity));
}

/// <summary>What the data folder defines, for checking what refers to it.</summary>
sealed class KnownIds(IReadOnlyList<DataFile> files)
{
    readonly ILookup<QuestionId, (TopicId Topic, Question Question)> questions = files.Select(f => f.Record).OfType<Codebook>()
        .SelectMany(b => b.Questions, (b, q) => (b.Topic, Question: q)).ToLookup(p => p.Question.Id);

    public Dictionary<InstrumentId, Instrument> Laws { get; } = files.Select(f => f.Record).OfType<Instrument>().ToDictionary(l => l.Id);

    public Dictionary<JurisdictionId, Jurisdiction> Jurisdictions { get; } = files.Select(f => f.Record).OfType<Jurisdiction>().ToDictionary(j => j.Id);

    public HashSet<TopicId> Topics { get; } = [.. files.Select(f => f.Record).OfType<TopicList>().SelectMany(t => t.Topics).Select(t => t.Id)];

    public HashSet<string> Sources { get; } = [.. files.Select(f => f.Record).OfType<SourceRecord>().Select(s => s.Id)];

    public Question? Question(QuestionId id) => questions[id].Select(p => p.Question).FirstOrDefault();

    public bool Asks(TopicId topic, QuestionId id) => questions[id].Any(p => p.Topic == topic || p.Topic == TopicId.All);

    public IEnumerable<TopicId> TopicsOf(QuestionId id) => questions[id].Select(p => p.Topic).Distinct();

    public IEnumerable<string> QuestionNames => questions.Select(g => g.Key.Value);
}
