using LawTracker.Laws;
using LawTracker.Searching;

namespace LawTracker.Publishing;

/// <summary>How a finding's anchor fares in a text.</summary>
public enum AnchorState
{
    /// <summary>Exactly one hit in the cited passage.</summary>
    Found,

    /// <summary>The cited passage is held, but the anchor is not in it.</summary>
    Missing,

    /// <summary>Several hits: it does not say which.</summary>
    Several,

    /// <summary>The cited section is not among those held.</summary>
    NotHeld,
}

/// <summary>A finding and where its anchor was found: the path of the provision, for a link.</summary>
public sealed record AnchorCheck(QuestionId Question, string Cite, string Anchor, AnchorState State, string? Path)
{
    public override string ToString() => $"{Question} ({Cite}): the anchor \"{Anchor}\" " + State switch
    {
        AnchorState.Found => $"stands in {Path}.",
        AnchorState.Missing => "does not stand in the passage cited. Look at the finding again.",
        AnchorState.Several => "stands several times in the passage cited. Lengthen it.",
        _ => "cannot be checked: the section cited is not in this text.",
    };
}

/// <summary>Looks findings' anchors up in an official text: word by word, whatever the case and punctuation.</summary>
public static class Anchors
{
    /// <summary>Checks the findings that held when the text stood; a finding of an earlier or later wording says nothing about it.</summary>
    public static IReadOnlyList<AnchorCheck> Check(Instrument law, IReadOnlyList<Provision> text, PartialDate? asAt) =>
        [.. law.Findings.Where(f => f.Anchor is not null && (asAt is null || HeldOn(law, f, asAt.Value.Last))).Select(f => Find(f, text))];

    static bool HeldOn(Instrument law, Finding finding, DateOnly day) =>
        law.Event(finding.Since)?.Bites.ReachedOn(day) is not Reached.No && law.Event(finding.Until)?.Bites.ReachedOn(day) is null or Reached.No;

    public static AnchorCheck Find(Finding finding, IReadOnlyList<Provision> text)
    {
        var within = Cited(finding.Cite, text);
        if (within.Count == 0)
            return new(finding.Question, finding.Cite, finding.Anchor!, AnchorState.NotHeld, null);
        var wanted = Words(finding.Anchor!);
        List<Provision> hits = [.. within.SelectMany(p => Enumerable.Repeat(p, Count(Words(p.Heading + " " + p.Text), wanted)))];
        return new(finding.Question, finding.Cite, finding.Anchor!, hits.Count switch { 0 => AnchorState.Missing, 1 => AnchorState.Found, _ => AnchorState.Several }, hits.Count == 0 ? null : hits[0].Path);
    }

    /// <summary>The provisions a cite names: a section, a range, or a subsection with all below it. Where the subsection is not told apart in the text, or the cite lists several, its section.</summary>
    public static IReadOnlyList<Provision> Cited(string cite, IReadOnlyList<Provision> text)
    {
        if (!CodeCitation.TryParse(cite, out var citation))
            return [];
        List<Provision> sections = [.. text.Where(p => citation.Contains(citation with { First = p.Section, Last = p.Section, IsChapter = false }))];
        var bare = SectionNumber.Bare(citation.First);
        if (citation.First == bare || citation.Last != citation.First || citation.HasMore)
            return sections;
        var path = bare + citation.First[bare.Length..].Replace("(", "/", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        List<Provision> exact = [.. sections.Where(p => p.Path == path || p.Path.StartsWith(path + "/", StringComparison.Ordinal))];
        return exact.Count > 0 ? exact : sections;
    }

    static string[] Words(string text) => [.. Analyser.Tokens(text).Select(t => t.Exact)];

    static int Count(string[] text, string[] wanted)
    {
        var count = 0;
        for (var i = 0; wanted.Length > 0 && i + wanted.Length <= text.Length; i++)
        {
            if (text.AsSpan(i, wanted.Length).SequenceEqual(wanted))
                count++;
        }
        return count;
    }
}
