using LawTracker.Web.Laws;

namespace LawTracker.Web.Redlines;

/// <summary>A coded answer that differs between two days; a side without one is null.</summary>
public sealed record AnswerChange(Finding Any, string Label, FindingView[] Before, FindingView[] After)
{
    /// <summary>The questions whose answers in effect on the two days differ, in the codebook's order, and how many do not.</summary>
    public static (IReadOnlyList<AnswerChange> Changed, int Same) Between(LawView before, LawView after)
    {
        var then = InEffect(before);
        var now = InEffect(after);
        var all = then.Concat(now).Select(g => g.Key).Distinct().Select(k => (Key: k, Before: then[k].ToArray(), After: now[k].ToArray())).ToList();
        var changed = all.Where(q => !Said(q.Before).SetEquals(Said(q.After)))
            .Select(q => new AnswerChange(q.Before.Concat(q.After).First().Finding, q.Before.Concat(q.After).First().Label, q.Before, q.After)).ToList();
        return (changed, all.Count - changed.Count);
    }

    /// <summary>What holds on the view's day: made and begun, not ended.</summary>
    static ILookup<(TopicId, QuestionId, string?), FindingView> InEffect(LawView view) =>
        view.Findings.SelectMany(t => t.Findings).Where(f => f.Since?.ReachedOn(view.Day) != Reached.No).ToLookup(f => (f.Finding.Topic, f.Finding.Question, f.Finding.Part));

    static HashSet<string> Said(FindingView[] findings) =>
        findings.Select(f => $"{f.Finding.Answer} {string.Join(' ', f.Finding.Limits)} {string.Join(' ', f.Finding.Extent)}").ToHashSet(StringComparer.Ordinal);
}
