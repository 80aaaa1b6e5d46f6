namespace LawTracker.Web.Gaps;

/// <summary>One box to tick.</summary>
public sealed record ElementChoice(string Value, string Label, bool IsChosen);

/// <summary>The boxes of one question.</summary>
public sealed record QuestionChoices(Question Question, IReadOnlyList<ElementChoice> Choices)
{
    /// <summary>More numbers than these to choose from nobody needs.</summary>
    const int MostNumbers = 6;

    /// <summary>Yes and no; any option, or each; of numbers, those that laws really have.</summary>
    public static QuestionChoices Of(GapsView view, Question question)
    {
        IEnumerable<(string Value, string Label)> all = question.Type switch
        {
            QuestionType.Bool => [(question.Id.Value, "Yes"), ($"{question.Id}=no", "No")],
            QuestionType.Option or QuestionType.Set => [(question.Id.Value, "Any of these"), .. question.Options.Select(o => ($"{question.Id}={o.Id}", Parts.Words.Capital(o.Id.Replace('-', ' '))))],
            _ => [(question.Id.Value, "Stated"), .. Numbers(view, question)],
        };
        HashSet<string> chosen = [.. view.Elements.Where(e => e.Question.Id == question.Id).SelectMany(Boxes)];
        return new(question, [.. all.Select(c => new ElementChoice(c.Value, c.Label, chosen.Contains(c.Value)))]);
    }

    static IEnumerable<(string Value, string Label)> Numbers(GapsView view, Question question)
    {
        Answer[] found = [.. view.Corpus.Laws.SelectMany(l => l.Findings).Where(f => f.Question == question.Id && f.Topic == view.Topic.Id).Select(f => f.Answer).Distinct()];
        var currency = found.Select(a => a.Money?.Currency).OfType<string>().GroupBy(c => c, StringComparer.Ordinal).MaxBy(g => g.Count())?.Key;
        var (sign, words, comparison) = question.Combine == Combine.Min ? ("<=", "At most", Comparison.AtMost) : (">=", "At least", Comparison.AtLeast);
        WantedElement[] sizes =
        [
            .. found.Where(a => a.Money is { } money ? money.Currency == currency : a.Number is not null || a.Days is not null)
                .Select(a => WantedElement.Parse(view.Corpus, view.Topic.Id, new WantedElement(question, comparison, [a]).ToString())).OfType<WantedElement>()
                .Distinct().OrderBy(e => e.Values[0].Money?.Amount ?? e.Values[0].Number ?? (decimal?)e.Values[0].Days),
        ];
        return Spread(sizes).Select(e => (e.ToString(), $"{words} {e.Values[0]}"));
    }

    /// <summary>The least, the greatest, and some evenly between.</summary>
    static IEnumerable<WantedElement> Spread(WantedElement[] all) =>
        all.Length <= MostNumbers ? all : Enumerable.Range(0, MostNumbers).Select(i => all[i * (all.Length - 1) / (MostNumbers - 1)]);

    /// <summary>The boxes that an element came from.</summary>
    static IEnumerable<string> Boxes(WantedElement element) => element.Comparison == Comparison.Is
        ? element.Values.Select(v => element.Question.Type == QuestionType.Bool && v.Is("yes") ? element.Question.Id.Value : $"{element.Question.Id}={v.Words[0]}")
        : [element.ToString()];
}
