using LawTracker.Web.Parts;

namespace LawTracker.Web.Redlines;

/// <summary>What a redline shows, in words.</summary>
public static class RedlineSentence
{
    /// <summary><c>3 provisions changed and 1 added; 41 words in, 12 out.</c></summary>
    public static string Of(Redline redline)
    {
        (ChangeKind Kind, string Word)[] kinds = [(ChangeKind.Changed, "changed"), (ChangeKind.Added, "added"), (ChangeKind.Removed, "removed"), (ChangeKind.Moved, "moved or renumbered")];
        List<string> said = [];
        foreach (var (kind, word) in kinds.Where(k => redline.Of(k.Kind) > 0))
            said.Add(said.Count == 0 ? $"{Words.Count(redline.Of(kind), "provision")} {word}" : $"{Words.Number(redline.Of(kind))} {word}");
        return said.Count == 0
            ? $"Nothing changed: {(redline.Of(ChangeKind.Unchanged) is var same and not 1 ? $"all {Words.Number(same)} provisions that both texts have read" : "the one provision that both texts have reads")} the same, white space aside."
            : $"{Words.List(said)}; {Words.Count(redline.WordsIn, "word")} in, {Words.Number(redline.WordsOut)} out. {Words.Count(redline.Of(ChangeKind.Unchanged), "provision")} unchanged.";
    }

    /// <summary>The sections that only one of the texts has; null where both have the same. The texts do not tell why.</summary>
    public static string? OneSided(Redline redline)
    {
        string[] said = [.. new[] { (ChangeKind.OnlyBefore, "older", "repealed or moved since"), (ChangeKind.OnlyAfter, "newer", "added since") }.Select(k => Side(redline, k.Item1, k.Item2, k.Item3)).OfType<string>()];
        return said.Length == 0 ? null : string.Join(' ', said);
    }

    static string? Side(Redline redline, ChangeKind kind, string which, string why)
    {
        string[] sections = [.. redline.Provisions.Where(p => p.Kind == kind).DistinctBy(p => p.Shown.Section, StringComparer.Ordinal).Select(p => Words.Cite(p.Shown.Depth == 0 ? p.Name : p.Shown.Section))];
        return sections.Length == 0 ? null : $"{Words.List(sections)} {(sections.Length == 1 ? "stands" : "stand")} only in the {which} text: {why}, or not among what we fetched of the other. The texts do not tell which, and {(sections.Length == 1 ? "it is" : "they are")} not counted.";
    }
}
