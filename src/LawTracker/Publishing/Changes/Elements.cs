using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>A coded answer that begins or ends with an event, and what the event did to it.</summary>
/// <param name="Key">What tells it from the event's other answers: question, and topic, part, territory where they matter.</param>
/// <param name="What">What became of it.</param>
/// <param name="Old">The answer that ended; null where none is recorded.</param>
/// <param name="New">The answer that began; null where it ended without another.</param>
public sealed record Element(string Key, ElementChange What, Finding? Old, Finding? New)
{
    public Finding Finding => New ?? Old!;
}

/// <summary>Compares the answers that end with an event with those that begin with it.</summary>
public static class Elements
{
    /// <summary>What an event of a law did to its answers, in the order of the record. An answer that says nothing where nothing was said before is no change; nor is the same answer from another passage.</summary>
    public static IEnumerable<Element> Of(Corpus corpus, Instrument law, LegalEvent e)
    {
        List<Finding> ended = [.. law.Findings.Where(f => f.Until == e.Id)];
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (var begun in law.Findings.Where(f => law.Begins(f)?.Id == e.Id))
        {
            var old = ended.Where(o => AreOfOne(o, begun)).OrderBy(o => o.Extent.SequenceEqual(begun.Extent) ? 0 : 1).ThenBy(o => o.Limits.SequenceEqual(begun.Limits) ? 0 : 1).FirstOrDefault();
            if (old is not null)
                ended.Remove(old);
            // The key is taken even where nothing changed, so that the keys of the others do not move.
            var key = Key(corpus, begun, keys);
            if (Compare(old, begun) is { } what)
                yield return new(key, what, old, begun);
        }
        foreach (var old in ended)
        {
            var key = Key(corpus, old, keys);
            if (!SaysNothing(old.Answer) && !old.Answer.Is("unknown"))
                yield return new(key, ElementChange.NoLongerKnown, old, null);
        }
    }

    /// <summary>Whether two findings answer the same question about the same part.</summary>
    public static bool AreOfOne(Finding a, Finding b) => a.Question == b.Question && a.Topic == b.Topic && a.Part == b.Part;

    /// <summary>Answers by which the text gives nothing: their coming is no news.</summary>
    public static bool SaysNothing(Answer answer) => answer.Money is null && (answer.Words.Count == 0 || answer.Words is ["no" or "none" or "not-applicable" or "not-stated"]);

    static ElementChange? Compare(Finding? old, Finding begun)
    {
        if (old is not null && old.Answer == begun.Answer && old.Limits.Order().SequenceEqual(begun.Limits.Order()))
            return null;
        if (begun.Answer.Is("unknown"))
            return old is null || SaysNothing(old.Answer) ? null : ElementChange.NoLongerKnown;
        var (before, after) = (old is not null && !SaysNothing(old.Answer), !SaysNothing(begun.Answer));
        return (before, after) switch
        {
            (false, false) => null,
            (true, false) => ElementChange.Removed,
            (false, true) => begun.Answer.Is("unclear") ? ElementChange.LeftUnclear : ElementChange.Added,
            _ => ElementChange.Changed,
        };
    }

    static string Key(Corpus corpus, Finding finding, HashSet<string> taken)
    {
        var shared = corpus.Codebooks.Any(c => c.Topic == TopicId.All && c.Questions.Any(q => q.Id == finding.Question));
        var key = string.Join('/', new[] { finding.Question.Value, shared ? finding.Topic.Value : null, finding.Part, finding.Extent.Count == 0 ? null : string.Join('+', finding.Extent) }.OfType<string>());
        var own = key;
        for (var i = 2; !taken.Add(own); i++)
            own = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}/{i}");
        return own;
    }
}
