using LawTracker.Publishing;

namespace LawTracker.Web.Laws;

/// <summary>Finds the provision of a held text that a finding's cite opens.</summary>
static class PassageFinder
{
    /// <summary>Where the anchor stands, else the first provision cited; null where neither is held.</summary>
    public static Provision? Find(IReadOnlyList<Provision> text, Finding finding)
    {
        var path = finding.Anchor is null ? null : Anchors.Find(finding, text).Path;
        return path is null ? Anchors.Cited(finding.Cite, text) is [var first, ..] ? first : null : text.First(p => p.Path == path);
    }
}
