using System.Globalization;
using System.Text.RegularExpressions;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Gaps;

/// <summary>How an answer is held against what is wanted.</summary>
public enum Comparison { Stated, Is, AtLeast, AtMost }

/// <summary>Whether an answer is what is wanted.</summary>
public enum Fit { No, Yes, Unclear, Unknown }

/// <summary>Something a good law should have, as the reader chose it: the answer wanted to a question of the codebook.</summary>
/// <param name="Question">The question.</param>
/// <param name="Comparison">How the answer is held against the values.</param>
/// <param name="Values">The answers wanted, any of which will do; none where any stated answer will do.</param>
/// <remarks>Written <c>ii.civil</c> (a yes, or whatever is stated), <c>ii.label-defence=no</c>, <c>el.rule=prohibition,both</c>, <c>prov.who=platform</c>, <c>el.window-days>=60</c>, <c>sanction.max-prison>=P2Y</c>, <c>ii.statutory-damages>=10000USD</c>.</remarks>
public sealed partial record WantedElement(Question Question, Comparison Comparison, IReadOnlyList<Answer> Values)
{
    /// <summary>The coding rule of these questions makes one answer mean that there is no bound at all: any number wanted is met.</summary>
    static readonly Dictionary<string, string> Unbounded = new(StringComparer.Ordinal) { ["el.window-days"] = "none", ["prov.threshold"] = "not-applicable" };

    static readonly string[] NotStated = ["no", "none", "not-applicable", "unstated", "not-stated"], Undecided = ["unclear", "unsettled"];

    /// <summary>The element, or null where the text is none: no question of the topic, or not an answer it can have.</summary>
    public static WantedElement? Parse(Corpus corpus, TopicId topic, string text)
    {
        if (Pattern().Match(text) is not { Success: true } m || corpus.QuestionsOf(topic).FirstOrDefault(q => q.Id.Value == m.Groups["q"].Value) is not { Computed: false } question)
            return null;
        if (!m.Groups["op"].Success)
            return new(question, Comparison.Stated, []);
        var comparison = m.Groups["op"].Value switch { ">=" => Comparison.AtLeast, "<=" => Comparison.AtMost, _ => Comparison.Is };
        Answer?[] values = [.. m.Groups["v"].Value.Split(',').Select(v => Value(question, comparison, v))];
        return values.Contains(null) || (values.Length > 1 && (comparison != Comparison.Is || question.Type == QuestionType.Set)) ? null
            : question.Type == QuestionType.Bool && values is [{ } only] && only.Is("yes") ? new(question, Comparison.Stated, [])
            : new(question, comparison, [.. values.OfType<Answer>().Distinct()]);
    }

    /// <summary>Several wishes on one question are one element that any of them meets; members of a set are each an element of their own.</summary>
    public static IReadOnlyList<WantedElement> Join(IEnumerable<WantedElement> wanted) =>
    [
        .. wanted.GroupBy(w => (w.Question.Id, Is: w.Comparison is Comparison.AtLeast or Comparison.AtMost ? w.Comparison : Comparison.Is, w.Question.Type == QuestionType.Set ? w.ToString() : ""))
            .Select(g => g.Key.Is switch
            {
                Comparison.AtLeast => g.MinBy(w => Size(w.Values[0]))!,
                Comparison.AtMost => g.MaxBy(w => Size(w.Values[0]))!,
                _ when g.Count() == 1 || g.Any(w => w.Comparison == Comparison.Stated && w.Question.Type != QuestionType.Bool) => g.OrderBy(w => w.Comparison).First(),
                _ => new(g.First().Question, Comparison.Is, [.. g.SelectMany(w => w.Comparison == Comparison.Stated ? [Answer.Yes] : w.Values).Distinct()]),
            }),
    ];

    public Fit Of(Answer answer)
    {
        if (answer.Is("unknown"))
            return Fit.Unknown;
        if (Values.Contains(answer) || (Comparison != Comparison.Is && Unbounded.TryGetValue(Question.Id.Value, out var boundless) && answer.Is(boundless)))
            return Fit.Yes;
        if (Undecided.Any(answer.Is))
            return Fit.Unclear;
        return Comparison switch
        {
            Comparison.Stated => Yes(answer.IsSet ? answer.Words.Any(w => !NotStated.Contains(w)) : !NotStated.Any(answer.Is)),
            Comparison.Is when answer.IsSet => Yes(answer.Words.Contains(Values[0].Words[0], StringComparer.Ordinal)),
            Comparison.Is => Yes(Question.Combine == Combine.Union && answer.Is("both") && Values.Any(v => v.Is("prohibition") || v.Is("disclosure"))),
            _ => Measured(answer),
        };
    }

    /// <summary>The element in words: <c>Civil action</c>, <c>Days before: at least 60</c>.</summary>
    public string Says => Comparison switch
    {
        Comparison.Stated when Question.Type == QuestionType.Bool => Question.Label,
        Comparison.Stated => $"{Question.Label}: stated",
        Comparison.AtLeast => $"{Question.Label}: at least {Values[0]}",
        Comparison.AtMost => $"{Question.Label}: at most {Values[0]}",
        _ => $"{Question.Label}: {string.Join(" or ", Values)}",
    };

    /// <summary>As it stands in an address.</summary>
    public override string ToString() => Question.Id + Comparison switch
    {
        Comparison.Stated => "",
        Comparison.Is => "=" + string.Join(',', Values.Select(v => v.Words[0])),
        _ => (Comparison == Comparison.AtLeast ? ">=" : "<=") + Written(Values[0]),
    };

    public bool Equals(WantedElement? other) => other?.ToString() == ToString();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>An amount in another currency, or a period without a number, cannot be told to be enough.</summary>
    Fit Measured(Answer answer)
    {
        var wanted = Values[0];
        if (answer.Is("indefinite"))
            return Yes(Comparison == Comparison.AtLeast);
        if (answer.Is("use-based") || answer.Is("unstated") || (answer.Money is { } money && money.Currency != wanted.Money?.Currency))
            return Fit.Unclear;
        return Size(answer) is { } size && Size(wanted) is { } least ? Yes(Comparison == Comparison.AtLeast ? size >= least : size <= least) : Fit.No;
    }

    static Fit Yes(bool fits) => fits ? Fit.Yes : Fit.No;

    static double? Size(Answer answer) => (double?)(answer.Money?.Amount ?? answer.Number) ?? answer.Days;

    static string Written(Answer answer) => answer.Money is { } money ? money.Amount.ToString("0.##", CultureInfo.InvariantCulture) + money.Currency : answer.Words[0];

    static Answer? Value(Question question, Comparison comparison, string text) => (question.Type, comparison) switch
    {
        (QuestionType.Bool, Comparison.Is) => text is "yes" or "no" ? Answer.Word(text) : null,
        (QuestionType.Option or QuestionType.Set, Comparison.Is) => question.Options.Any(o => o.Id == text) ? Answer.Word(text) : null,
        (QuestionType.Integer or QuestionType.Term, Comparison.AtLeast or Comparison.AtMost) => NumberPattern().IsMatch(text) ? Answer.Word(text) : null,
        (QuestionType.Duration, Comparison.AtLeast or Comparison.AtMost) => Answer.Word(text) is { Days: not null } days ? days : null,
        (QuestionType.Money, Comparison.AtLeast or Comparison.AtMost) when MoneyPattern().Match(text) is { Success: true } m =>
            Answer.Of(new Money { Amount = decimal.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), Currency = m.Groups["c"].Value }),
        _ => null,
    };

    [GeneratedRegex("^(?<q>[a-z0-9.-]{1,80})((?<op>>=|<=|=)(?<v>[A-Za-z0-9,-]{1,200}))?\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex("^[0-9]{1,9}\\z", RegexOptions.None, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex("^(?<n>[0-9]{1,12})(?<c>[A-Z]{3})\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MoneyPattern();
}
