namespace LawTracker.Web.Gaps;

/// <summary>A choice of elements to begin with.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Elements">The elements.</param>
/// <param name="Model">The published model law it is read from, if it is one.</param>
public sealed record Preset(string Name, IReadOnlyList<WantedElement> Elements, Instrument? Model);

/// <summary>Choices to begin with: the core questions of a topic, and the model laws that somebody has published and we have read.</summary>
public static class Presets
{
    /// <summary>Questions on what weakens a law: the core asks for a no.</summary>
    static readonly HashSet<string> Weakens = new(["ii.label-defence"], StringComparer.Ordinal);

    /// <summary>Questions that every record of the topic must answer, each wanted as a yes, or as stated.</summary>
    public static IReadOnlyList<WantedElement> Core(Corpus corpus, Topic topic)
    {
        Question[] own = [.. corpus.Codebooks.Where(c => c.Topic == topic.Id).SelectMany(c => c.Questions).Where(q => !q.Computed)];
        var asked = own.Where(q => q.Required).DefaultIfEmpty(own.FirstOrDefault()).OfType<Question>();
        return [.. asked.Take(GapsAddress.MostElements).Select(q => Weakens.Contains(q.Id.Value) ? new WantedElement(q, Comparison.Is, [Answer.No]) : new(q, Comparison.Stated, []))];
    }

    public static IReadOnlyList<Preset> Of(Corpus corpus, Topic topic) =>
    [
        new("Core questions", Core(corpus, topic), null),
        .. from law in corpus.Laws
           where law.Kind == InstrumentKind.ModelLaw && law.Topics.Contains(topic.Id)
           let elements = WantedElement.Join(law.Findings.Where(f => f.Topic == topic.Id).SelectMany(f => Of(corpus, f)))
           where elements.Count is > 0 and <= GapsAddress.MostElements
           select new Preset(law.AlsoKnownAs is [var name, ..] ? name : law.Titles[0].Text, elements, law),
    ];

    /// <summary>What a model law says, as something wanted; a number of it is the least wanted, or the most where the least counts.</summary>
    static IEnumerable<WantedElement> Of(Corpus corpus, Finding finding)
    {
        var question = corpus.Question(finding.Question)!;
        var sign = question.Combine == Combine.Min ? "<=" : ">=";
        IEnumerable<string> texts = question.Type switch
        {
            QuestionType.Set => finding.Answer.Words.Select(w => $"{question.Id}={w}"),
            QuestionType.Bool or QuestionType.Option => [$"{question.Id}={finding.Answer.Words[0]}"],
            QuestionType.Money => [$"{question.Id}{sign}{finding.Answer.Money?.Amount:0}{finding.Answer.Money?.Currency}"],
            _ => [$"{question.Id}{sign}{finding.Answer.Words[0]}"],
        };
        return texts.Select(t => WantedElement.Parse(corpus, finding.Topic, t)).OfType<WantedElement>();
    }
}
