namespace LawTracker.Web.Comparing;

/// <summary>The answer that most of the compared places give, where one leads.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Count">How many give it.</param>
/// <param name="Of">Of how many that have an answer from a law, and not only none found.</param>
public sealed record CommonAnswer(Answer Answer, int Count, int Of);

/// <summary>Places and questions compared on a day.</summary>
public sealed class CompareView
{
    readonly Dictionary<(JurisdictionId, QuestionId), CompareCell> cells;
    readonly Dictionary<QuestionId, CommonAnswer?> common;

    CompareView(Corpus corpus, CompareAddress address, DateOnly today)
    {
        (Corpus, Address, On) = (corpus, address, address.On ?? today);
        Topic = corpus.Topic(address.Topic)!;
        Places = address.Places.Count > 0 ? [.. address.Places.Select(p => corpus.Jurisdiction(p)!)] : address.Set.Of(corpus);
        var questions = corpus.QuestionsOf(Topic.Id).Where(q => !q.Computed);
        Asked = [.. address.Questions.Count > 0 ? questions.Where(q => address.Questions.Contains(q.Id)) : questions.Where(q => address.AllQuestions || q.Required)];
        cells = (from p in Places
                 from q in Asked
                 select new CompareCell(Answers.Of(corpus, p.Id, Topic.Id, q, On), p.CoverageOf(Topic.Id), address.Enacted)).ToDictionary(c => (c.Row.Jurisdiction, c.Row.Question));
        common = Asked.ToDictionary(q => q.Id, Leading);
        Agreed = [.. Asked.Where(q => Places.All(p => this[p, q].IsKnown) && Places.Select(p => this[p, q].Sameness).Distinct(StringComparer.Ordinal).Count() == 1)];
        Unanswered = [.. Asked.Where(q => !Places.Any(p => this[p, q].IsKnown))];
        Shown = address.OnlyDifferences ? [.. Asked.Except(Agreed).Except(Unanswered)] : Asked;
    }

    public Corpus Corpus { get; }

    public CompareAddress Address { get; }

    public Topic Topic { get; }

    public DateOnly On { get; }

    public IReadOnlyList<Jurisdiction> Places { get; }

    /// <summary>The questions compared.</summary>
    public IReadOnlyList<Question> Asked { get; }

    /// <summary>Those that are shown: where only differences are asked for, not all.</summary>
    public IReadOnlyList<Question> Shown { get; }

    /// <summary>Questions to which every place gives the same answer, within the same limits.</summary>
    public IReadOnlyList<Question> Agreed { get; }

    /// <summary>Questions to which no place has an answer yet.</summary>
    public IReadOnlyList<Question> Unanswered { get; }

    public CompareCell this[Jurisdiction place, Question question] => cells[(place.Id, question.Id)];

    public static CompareView Of(Corpus corpus, CompareAddress address, DateOnly today) => new(corpus, address, today);

    /// <summary>Null where no single answer is the most frequent.</summary>
    public CommonAnswer? Common(Question question) => common[question.Id];

    public bool Differs(CompareCell cell) => cell.HasLaw && common[cell.Row.Question]?.Answer.Equals(cell.Says) != true;

    public IEnumerable<CompareCell> Column(Question question) => Places.Select(p => this[p, question]);

    /// <summary>Few enough columns for the page's own width.</summary>
    public bool IsNarrow => (Address.IsTurned ? Places : (IReadOnlyCollection<object>)Shown).Count <= 5;

    /// <summary>Nobody has looked in this place, or somebody has and found nothing at all: one word does for all questions.</summary>
    public bool IsOneWord(Jurisdiction place) =>
        Asked.All(q => this[place, q].Row.State == "not-researched") || Asked.All(q => this[place, q].IsNoneFound);

    /// <summary>The address of the page that a cell opens.</summary>
    public string AddressOf(CompareCell cell) => Parts.Paths.Of(cell.Row, Address.On);

    CommonAnswer? Leading(Question question) =>
        Column(question).Where(c => c.HasLaw).GroupBy(c => c.Says).Select(g => new CommonAnswer(g.Key, g.Count(), Column(question).Count(c => c.HasLaw))).OrderByDescending(g => g.Count).Take(2).ToArray() switch
        {
            [var first, var second] when first.Count == second.Count => null,
            [var first, ..] => first,
            _ => null,
        };
}
