namespace LawTracker.Laws;

/// <summary>How the answers of several laws make one, by the question's own rule. All pure.</summary>
static class Combination
{
    static readonly string[] Certainty = ["yes", "unclear", "unknown", "no", "not-applicable"];

    /// <summary>One answer from those of several laws; null from none.</summary>
    public static Answer? Of(Question question, IReadOnlyCollection<Answer> answers)
    {
        if (answers.Count == 0)
            return null;
        double Size(Answer a) => question.Type == QuestionType.Date && a.Money is null && !a.IsSet ? DateNumber(a.Words[0]) : Combination.Size(a);
        return question.Combine switch
        {
            _ when question.Type == QuestionType.Set => Answer.Set(answers.Where(a => a.IsSet).SelectMany(a => a.Words)) is { Words.Count: > 0 } set ? set : answers.First(),
            Combine.Union => Union(question, answers),
            Combine.Max => answers.MaxBy(Size)!,
            Combine.Min => answers.MinBy(a => Size(a) < 0 ? double.MaxValue : Size(a))!,
            _ when question.Type == QuestionType.Option => Strongest(question, answers),
            _ when question.Type == QuestionType.Bool => answers.MinBy(a => Place(a.Words[0]))!,
            _ => answers.MaxBy(Size)!,
        };
    }

    static int Place(string word) => Array.IndexOf(Certainty, word) is >= 0 and var i ? i : Certainty.Length;

    /// <summary>A ban in one law and a disclosure duty in another make both.</summary>
    static Answer Union(Question question, IReadOnlyCollection<Answer> answers) =>
        answers.Any(a => a.Is("both")) || (answers.Any(a => a.Is("prohibition")) && answers.Any(a => a.Is("disclosure")))
            ? Answer.Word("both")
            : Strongest(question, answers);

    /// <summary>Options stand in the codebook from weakest to strongest; an answer that is no option ranks below all.</summary>
    static Answer Strongest(Question question, IReadOnlyCollection<Answer> answers) =>
        answers.MaxBy(a => question.Options.TakeWhile(o => !a.Is(o.Id)).Count() is var i && i < question.Options.Count ? i : -1 - Place(a.IsSet || a.Money is not null ? "" : a.Words[0]))!;

    /// <summary>indefinite, use-based, then the largest, unstated, none; words of doubt last.</summary>
    static double Size(Answer answer)
    {
        if (answer.Money is { } money)
            return (double)money.Amount;
        if (answer.IsSet || answer.Words.Count == 0)
            return -9;
        return answer.Words[0] switch
        {
            "indefinite" => double.MaxValue,
            "use-based" => double.MaxValue / 2,
            "unstated" => -1,
            "none" => -2,
            "unclear" => -3,
            "unknown" => -4,
            "not-applicable" => -5,
            _ => (double?)answer.Number ?? answer.Days ?? DateNumber(answer.Words[0]),
        };
    }

    static double DateNumber(string word) => PartialDate.TryParse(word, null, out var date) ? date.First.DayNumber : -6;
}
