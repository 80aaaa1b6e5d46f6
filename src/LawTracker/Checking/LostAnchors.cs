using LawTracker.Laws;
using LawTracker.Publishing;

namespace LawTracker.Checking;

/// <summary>Findings whose anchor does not stand, exactly once, in the official text that we hold of the passage cited.</summary>
public static class LostAnchors
{
    public static IEnumerable<Contradiction> Of(IReadOnlyList<HeldText> texts) =>
        from text in texts
        let age = text.Ours.Min(s => s.AsAt)
        let source = text.Ours[0].Source
        from check in Anchors.Check(text.Law, [.. text.Ours.SelectMany(s => s.Provisions)], age)
        where check.State is AnchorState.Missing or AnchorState.Several
        select new Contradiction(
            MismatchKind.AnchorLost, $"{text.Law.Key} {check.Question} {check.Cite} {check.Anchor}", $"{check.Question}, {check.Cite}",
            $"The finding rests on the words “{check.Anchor}”.",
            $"They {(check.State == AnchorState.Missing ? "do not stand" : "stand several times")} in the passage cited, as {(text.IsPublished ? "published" : "proposed")} from {source.Name}, {TextDifferences.Age(age)}.")
        {
            Law = text.Law.Key,
            Source = source.Id,
            Url = text.Ours.FirstOrDefault(s => Anchors.Cited(check.Cite, s.Provisions).Count > 0)?.Url,
            Places = [text.Law.Key],
        };
}
