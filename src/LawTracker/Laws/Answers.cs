namespace LawTracker.Laws;

/// <summary>One law's, or one absence's, answer among those that make a jurisdiction's.</summary>
public sealed record ValueRow(InstrumentId? Instrument, string? Part, Answer Answer, LegalStatus State, string? Cite, IReadOnlyList<Limit> Limits, VerificationLevel Verification)
{
    /// <summary>The coded answer itself, with its passage; an absence has none.</summary>
    public Finding? Finding { get; init; }
}

/// <summary>A jurisdiction's answer to a question on a day.</summary>
public sealed record AnswerRow
{
    public required JurisdictionId Jurisdiction { get; init; }

    public required TopicId Topic { get; init; }

    public required QuestionId Question { get; init; }

    /// <summary>On the enacted basis: what the statute book says, whether or not it is already, or still, in force.</summary>
    public required Answer Answer { get; init; }

    /// <summary><c>coded</c>, <c>none-found</c>, <c>partial</c> or <c>not-researched</c>.</summary>
    public required string State { get; init; }

    /// <summary>The best legal status among the laws the answer rests on.</summary>
    public LegalStatus? Status { get; init; }

    /// <summary>What may be relied on that day.</summary>
    public required Answer InForceAnswer { get; init; }

    public Why? Why { get; init; }

    /// <summary>Limits that every law behind the answer has.</summary>
    public IReadOnlyList<Limit> Limits { get; init; } = [];

    public IReadOnlyList<ValueRow> Values { get; init; } = [];

    public VerificationLevel? Verification { get; init; }

    /// <summary>The date of the oldest of the newest evidence behind it.</summary>
    public PartialDate? AsOf { get; init; }
}

/// <summary>The aggregation of findings and absences to a jurisdiction's answer (law model, section 4). Pure.</summary>
public static class Answers
{
    sealed record Candidate(ValueRow Row, PartialDate Since, string? Extent, PartialDate AsOf);

    public static AnswerRow Of(Corpus corpus, JurisdictionId place, TopicId topic, Question question, DateOnly day)
    {
        var coverage = corpus.Jurisdiction(place)?.CoverageOf(topic) ?? Coverage.None;
        var candidates = Candidates(corpus, place, topic, question, day, out var maybe);
        List<Candidate> enacted = Newest(candidates), inForce = Newest([.. candidates.Where(c => c.Row.State.IsRelied())]);
        var answer = Combine(question, enacted, coverage);
        var row = new AnswerRow
        {
            Jurisdiction = place,
            Topic = topic,
            Question = question.Id,
            Answer = Answer.Unknown,
            InForceAnswer = Answer.Unknown,
            State = coverage.State == CoverageState.Covered ? CoverageState.Partial.Name() : coverage.State.Name(),
            AsOf = coverage.AsOf,
        };
        if (maybe && (answer is null || answer.Is("no")))
            return row with { Why = Laws.Why.DateUncertain };
        if (answer is null)
            return Nothing(row, corpus, place, topic, question, coverage, enacted, day);
        List<Candidate> decisive = [.. enacted.Where(c => c.Row.Answer == answer)];
        if (decisive.Count == 0)
            decisive = enacted;
        var relied = Combine(question, inForce, coverage) ?? NotInForce(question, coverage);
        maybe |= candidates.Any(c => c.Row.State == LegalStatus.DateUncertain);
        return row with
        {
            Answer = answer,
            State = "coded",
            Status = StatusRule.Best(decisive.Select(c => c.Row.State)),
            InForceAnswer = maybe && (inForce.Count == 0 || relied.Is("no")) ? Answer.Unknown : relied,
            Limits = [.. decisive.Select(c => c.Row.Limits).Aggregate((a, b) => [.. a.Intersect(b)])],
            Values = [.. enacted.Select(c => c.Row)],
            Verification = decisive.Min(c => c.Row.Verification),
            AsOf = decisive.Min(c => c.AsOf),
        };
    }

    /// <summary>Every answer, one row for each jurisdiction x topic x question, in a fixed order; null means all.</summary>
    public static IEnumerable<AnswerRow> All(Corpus corpus, DateOnly day, TopicId? topic = null, JurisdictionId? place = null) =>
        from j in corpus.Jurisdictions
        where place is null || j.Id == place
        from t in corpus.Topics
        where topic is null || t.Id == topic
        from q in corpus.QuestionsOf(t.Id)
        select Of(corpus, j.Id, t.Id, q, day);

    static List<Candidate> Candidates(Corpus corpus, JurisdictionId place, TopicId topic, Question question, DateOnly day, out bool maybe)
    {
        List<Candidate> found = [];
        maybe = false;
        var lineage = corpus.Lineage(place);
        foreach (var (law, finding) in corpus.Findings(question.Id, topic, place))
        {
            if (law.EffectiveForce != Force.Binding)
                continue;
            var status = StatusRule.On(law, finding.Part, corpus.RulingsOn(law.Id), day, lineage);
            if (status.IsOut())
                continue;
            var since = law.Begins(finding);
            var until = law.Event(finding.Until);
            var start = since?.On ?? default;
            var reached = since?.HappenedBy(day) ?? Reached.Yes;
            maybe |= reached == Reached.Maybe;
            if (reached != Reached.Yes || until?.Bites.ReachedOn(day) == Reached.Yes)
                continue;
            if (status.IsRelied() && since?.Effective?.ReachedOn(day) is Reached.No or Reached.Maybe)
                status = LegalStatus.NotYetInForce;
            var level = law.LevelOf(finding);
            found.Add(new(new(law.Id, finding.Part, finding.Answer, status, finding.Cite, finding.Limits, level) { Finding = finding }, start, string.Join(',', finding.Extent), law.Verification.AsOf));
        }
        var home = corpus.Jurisdiction(place);
        foreach (var absence in home?.Absences ?? [])
        {
            if (absence.Question == question.Id && absence.Topic == topic && absence.Since?.ReachedOn(day) is null or Reached.Yes && absence.Until?.ReachedOn(day) is null or Reached.No)
                found.Add(new(new(null, null, absence.Answer, LegalStatus.InForce, null, [], Searched(home!, absence)), absence.Since ?? default, null, absence.AsOf));
        }
        return found;
    }

    /// <summary>The best of the sources that were searched: one official search is enough.</summary>
    static VerificationLevel Searched(Jurisdiction home, Absence absence) =>
        home.Sources.Where(s => absence.Searched.Any(log => log.Source == s.Id)).Select(s => s.Level).DefaultIfEmpty(VerificationLevel.Unverified).Max();

    static List<Candidate> Newest(List<Candidate> all) =>
        [.. all.GroupBy(c => (c.Row.Instrument, c.Row.Part, c.Extent, string.Join(',', c.Row.Limits.Order()))).SelectMany(g => g.Where(c => c.Since == g.Max(x => x.Since)))];

    /// <summary>A no of one law is a no of the place only where all its law on the topic is covered, or a search says so.</summary>
    static Answer? Combine(Question question, List<Candidate> candidates, Coverage coverage) =>
        Combination.Of(question, [.. candidates.Where(c => coverage.State == CoverageState.Covered || c.Row.Instrument is null || !c.Row.Answer.Is("no")).Select(c => c.Row.Answer)]);

    static Answer NotInForce(Question question, Coverage coverage) => coverage.State == CoverageState.Covered ? Answer.Word(question.WhenNoneFound) : Answer.Unknown;

    static AnswerRow Nothing(AnswerRow row, Corpus corpus, JurisdictionId place, TopicId topic, Question question, Coverage coverage, List<Candidate> enacted, DateOnly day)
    {
        var values = row with { Values = [.. enacted.Select(c => c.Row)] };
        if (coverage.HistoryFrom is { } from && day < from.First)
            return values with { Why = Laws.Why.History };
        if (coverage.State == CoverageState.NoneFound)
        {
            var none = Answer.Word(question.WhenNoneFound);
            return values with { Answer = none, InForceAnswer = none };
        }
        if (Unasked(corpus, place, topic, question, day))
            return values with { Answer = Answer.NotApplicable, InForceAnswer = Answer.NotApplicable, State = "coded" };
        return values with
        {
            Why = coverage.State switch
            {
                CoverageState.NotResearched => Laws.Why.NotResearched,
                CoverageState.Partial => Laws.Why.Partial,
                _ => Laws.Why.NoFinding,
            },
        };
    }

    /// <summary>Whether the question is only asked where another has an answer that this place is known not to have.</summary>
    static bool Unasked(Corpus corpus, JurisdictionId place, TopicId topic, Question question, DateOnly day) =>
        question.Requires?.Split('=') is [var id, var wanted]
        && QuestionId.TryParse(id, null, out var other)
        && other != question.Id
        && corpus.Question(other) is { } asked
        && Of(corpus, place, topic, asked, day).Answer is var answer
        && !answer.Is(wanted) && !answer.Is("unknown") && !answer.Is("unclear");
}
