using LawTracker.Laws;

namespace LawTracker.CuratedData;

static class CaseCheck
{
    /// <summary>Days after which preliminary relief without an outcome should be looked at again.</summary>
    const int PreliminaryDays = 180;

    public static void Check(CourtCase court, KnownIds known, Reporter report, DateOnly today)
    {
        if (!known.Jurisdictions.ContainsKey(court.Jurisdiction))
            report.Error(court, $"'{court.Jurisdiction}' is not a jurisdiction we have", $"Add data/jurisdictions/{court.Jurisdiction}.yaml");
        foreach (var topic in court.Topics.Where(t => !known.Topics.Contains(t)))
            report.Error(court, $"'{topic}' is not a topic", RecordReader.Nearest(topic.Value, known.Topics.Select(t => t.Value)));
        foreach (var r in court.Rulings)
        {
            LawCheck.RequireSource(court.Sources, r, r.Source, report);
            if (!known.Laws.TryGetValue(r.Law, out var law))
                report.Error(r, $"Ruling on '{r.Law}', which is not a law we have", "Add its record first");
            foreach (var part in r.Parts.Where(p => law is not null && !law.Parts.Any(x => x.Id == p)))
                report.Error(r, $"Ruling on part '{part}', which {r.Law} does not have", RecordReader.Nearest(part, law!.Parts.Select(p => p.Id)));
        }
        if (court.Rulings.Count > 0 && court.Rulings.MaxBy(r => r.On) is { Relief: Relief.Preliminary or Relief.Temporary, Kind: RulingKind.Enjoined } last && last.On.Last.AddDays(PreliminaryDays) < today)
            report.Warning(last, $"Preliminary relief of {last.On} has no outcome after {PreliminaryDays} days", "Look at the docket");
        LawCheck.CheckSources(court.Sources, report, today);
        LawCheck.CheckVerification(court.Verification, report, today);
        LawCheck.CheckWording(court, court.Summary, court.Plain, report);
    }
}

static class JurisdictionCheck
{
    public static void Check(Jurisdiction place, KnownIds known, Reporter report, DateOnly today)
    {
        if (place.Parent is { } parent && !known.Jurisdictions.ContainsKey(parent))
            report.Error(place, $"Parent '{parent}' is not a jurisdiction we have", $"Add data/jurisdictions/{parent}.yaml");
        foreach (var union in place.MemberOf.Where(u => !known.Jurisdictions.ContainsKey(u)))
            report.Error(place, $"Member of '{union}', which is not a jurisdiction we have", $"Add data/jurisdictions/{union}.yaml");
        if (place.DefaultEffective is { } rule)
            LawCheck.RequireSource(place.Sources, rule, rule.Source, report);
        foreach (var (topic, coverage) in place.Coverage)
        {
            if (!known.Topics.Contains(topic))
                report.Error(coverage, $"Coverage of '{topic}', which is not a topic", RecordReader.Nearest(topic.Value, known.Topics.Select(t => t.Value)));
            if (coverage.State != CoverageState.NotResearched && (coverage.CheckedOn is null || coverage.AsOf is null))
                report.Error(coverage, $"Coverage of {topic} does not say when somebody looked", "Add checkedOn and asOf");
            if (coverage.State == CoverageState.NoneFound && coverage.Sources.Count == 0)
                report.Error(coverage, $"None found on {topic}, but not where anybody looked", "Add sources");
            if (coverage.CheckedOn > today)
                report.Error(coverage, $"checkedOn {coverage.CheckedOn:yyyy-MM-dd} is still to come", "Write the day somebody looked");
            foreach (var source in coverage.Sources)
                LawCheck.RequireSource(place.Sources, coverage, source, report);
            foreach (var bill in coverage.Pending.Where(b => !known.Laws.ContainsKey(b)))
                report.Error(coverage, $"Pending '{bill}' is not a law we have", "Add its record, or name it in note:");
        }
        foreach (var absence in place.Absences)
        {
            if (!known.Asks(absence.Topic, absence.Question))
                report.Error(absence, $"'{absence.Question}' is not a question of the topic {absence.Topic}", "See the codebook");
            else if (AnswerType.Wrong(absence.Answer, known.Question(absence.Question)!) is { } wrong)
                report.Error(absence, $"The absence on {absence.Question}: {wrong}", "See the codebook");
            if (absence.Searched.Count == 0)
                report.Error(absence, $"The absence on {absence.Question} has no search log", "Say where somebody looked, and when");
            foreach (var log in absence.Searched)
            {
                LawCheck.RequireSource(place.Sources, log, log.Source, report);
                if (log.On > today)
                    report.Error(log, $"The search of {log.On:yyyy-MM-dd} is still to come", "Write the day somebody looked");
            }
        }
        LawCheck.CheckSources(place.Sources, report, today);
    }
}

static class CodebookCheck
{
    public static void Check(Codebook book, KnownIds known, Reporter report)
    {
        if (book.Topic != TopicId.All && !known.Topics.Contains(book.Topic))
            report.Error(book, $"'{book.Topic}' is not a topic", RecordReader.Nearest(book.Topic.Value, known.Topics.Select(t => t.Value)));
        foreach (var twice in DataCheck.Twice(book.Questions, q => q.Id.Value))
            report.Error(twice, $"Question '{twice.Id}' stands twice", "Give each question its own id");
        foreach (var q in book.Questions)
        {
            foreach (var elsewhere in known.TopicsOf(q.Id).Where(t => t != book.Topic))
                report.Error(q, $"Question '{q.Id}' stands in codebook/{elsewhere}.yaml too", "Give each question its own id");
            if (q.Type is QuestionType.Option or QuestionType.Set != (q.Options.Count > 0))
                report.Error(q, $"{q.Id}: options belong to questions of type option or set, and only there", "Mend the type or the options");
            if (AnswerType.Wrong(Answer.Word(q.WhenNoneFound), q) is { } wrong && q.WhenNoneFound != "none")
                report.Error(q, $"{q.Id}: whenNoneFound {wrong}", "Choose an answer the question can have");
            if (q.MustMatch is { } words && !IsPattern(words))
                report.Error(q, $"{q.Id}: mustMatch is not a pattern: {words}", "Write words with | between them");
            if (q.Requires is { } requires && (requires.Split('=') is not [var id, _] || !QuestionId.TryParse(id, null, out var other) || known.Question(other) is null))
                report.Error(q, $"{q.Id}: requires '{requires}' names no question", "Write question=answer");
            if (Circles(q, known))
                report.Error(q, $"{q.Id}: requires leads back to itself", "Break the circle");
        }
    }

    static bool Circles(Question start, KnownIds known)
    {
        HashSet<QuestionId> seen = [start.Id];
        for (var q = start; q?.Requires?.Split('=') is [var id, _] && QuestionId.TryParse(id, null, out var next); q = known.Question(next))
        {
            if (!seen.Add(next))
                return true;
        }
        return false;
    }

    internal static bool IsPattern(string words)
    {
        try
        {
            _ = FindingCheck.Matches("", words);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

static class SourceCheck
{
    public static void Check(SourceRecord source, KnownIds known, Reporter report)
    {
        foreach (var place in source.Jurisdictions.Where(j => !known.Jurisdictions.ContainsKey(j)))
            report.Error(source, $"'{place}' is not a jurisdiction we have", $"Add data/jurisdictions/{place}.yaml");
        if (source.Adapter is { } adapter && Sources.Adapters.AllAdapters.Find(adapter) is null)
            report.Error(source, $"'{adapter}' is not an adapter we have", RecordReader.Nearest(adapter, Sources.Adapters.AllAdapters.List.Select(a => a.Id)));
        if (source.TextAsAt is not ("page" or "unknown") && !PartialDate.TryParse(source.TextAsAt, null, out _))
            report.Error(source, $"textAsAt '{source.TextAsAt}' is neither page, unknown nor a date", "Say how old the text is");
        foreach (var span in new[] { source.Cadence, source.Delay }.Where(s => Spans.Parse(s) is null))
            report.Error(source, $"'{span}' is not a span of time", "Write P7D, PT2S…");
        if (source.Options.TryGetValue("keyFrom", out var key) && !Fetching.ApiKey.IsName(key))
            report.Error(source, $"keyFrom '{key}' names no API key", "Write the name of a variable that ends in _API_KEY, never the key itself");
        if (source.Quota is { } quota && (quota.Requests < 1 || Spans.Parse(quota.Per) is not { } per || per < TimeSpan.FromMinutes(1)))
            report.Error(source, $"quota {quota.Requests} per '{quota.Per}' is none", "Write quota: {requests: 250, per: P1D}");
        if (Fetching.ApiKey.Parameter(source) is { } parameter && source.Start.Concat(source.Match).Any(u => u.Query.Contains(parameter + "=", StringComparison.OrdinalIgnoreCase)))
            report.Error(source, $"An address carries '{parameter}', which is the key's", "Leave it out: it is added from the environment when a page is asked for");
        foreach (var match in source.Match.Where(m => m.AbsolutePath == "/" && !m.OriginalString.EndsWith('/')))
            report.Error(source, $"match {match} also matches longer host names", "End it with /");
        foreach (var start in source.Start.Where(s => source.Matches(s.OriginalString) == 0))
            report.Error(source, $"The start page {start} does not match the source's own addresses", "Add its beginning to match:");
    }
}
