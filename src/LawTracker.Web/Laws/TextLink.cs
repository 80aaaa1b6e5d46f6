namespace LawTracker.Web.Laws;

/// <summary>A piece of an official text that is a link: a citation, or the use of a term that the text defines.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Definition">Of a defined term, what it means here.</param>
public sealed record TextLink(int Start, int Length, string Href, string? Definition = null)
{
    public int End => Start + Length;
}
