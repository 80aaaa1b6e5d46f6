using System.Globalization;
using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>Whether an answer is one its question can have.</summary>
static partial class AnswerType
{
    static readonly string[] Doubt = ["unclear", "unknown", "not-applicable"], Terms = ["use-based", "indefinite", "unstated", "none"];

    /// <summary>Null where right; else what is wrong.</summary>
    public static string? Wrong(Answer answer, Question question)
    {
        var word = answer.Money is null && !answer.IsSet ? answer.Words[0] : null;
        if (word is not null && Doubt.Contains(word, StringComparer.Ordinal))
            return null;
        var right = question.Type switch
        {
            QuestionType.Bool => word is "yes" or "no",
            QuestionType.Option => word is not null && question.Options.Any(o => o.Id == word),
            QuestionType.Set => answer.IsSet && answer.Words.All(w => question.Options.Any(o => o.Id == w)),
            QuestionType.Integer => (IsPlainNumber(word) && answer.Number is >= 0 and var n && n == decimal.Truncate(n)) || word is "none" or "unstated",
            QuestionType.Duration => answer.Days is not null || word is "none" or "unstated" or "indefinite",
            QuestionType.Money => answer.Money is { Amount: >= 0 } money ? CurrencyPattern().IsMatch(money.Currency) : word is "none" or "unstated",
            QuestionType.Date => PartialDate.TryParse(word, null, out _) || word is "none",
            QuestionType.Term => (IsPlainNumber(word) && answer.Number is > 0) || Terms.Contains(word, StringComparer.Ordinal),
            _ => false,
        };
        return right ? null : $"'{answer}' is no answer to a question of type {question.Type.Name()} ({Expected(question)})";
    }

    /// <summary>Written as we write it: no sign, no grouping, no needless zero, so that files and JSON give back the same.</summary>
    static bool IsPlainNumber(string? word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number.ToString("0.####", CultureInfo.InvariantCulture) == word;

    static string Expected(Question question) => question.Type switch
    {
        QuestionType.Bool => "yes, no, unclear, unknown or not-applicable",
        QuestionType.Option => "one of " + string.Join(", ", question.Options.Select(o => o.Id)),
        QuestionType.Set => "a list of " + string.Join(", ", question.Options.Select(o => o.Id)),
        QuestionType.Integer => "a whole number",
        QuestionType.Duration => "P2Y, P18M, P90D, PT48H",
        QuestionType.Money => "{amount: 1500, currency: USD, per: violation}",
        QuestionType.Date => "a date",
        _ => "a number of years, or use-based, indefinite, unstated, none",
    };

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.None, 1000)]
    private static partial Regex CurrencyPattern();
}
