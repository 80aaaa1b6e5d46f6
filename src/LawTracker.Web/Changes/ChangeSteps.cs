using LawTracker.Publishing.Changes;
using LawTracker.Web.Feeds;

namespace LawTracker.Web.Changes;

/// <summary>What one event, ruling or revision did: its own line, and the answers it changed.</summary>
/// <param name="Head">The event or ruling; the only correction of its revision.</param>
/// <param name="Answers">What it did to answers, of those chosen.</param>
public sealed record ChangeStep(Change Head, IReadOnlyList<Change> Answers)
{
    /// <summary>Whether the instance held it from its first import on: then its own date orders it.</summary>
    public bool IsBaseline(ChangeLog log) => log.Baseline is { } first && Head.Known.At == first.At;

    /// <summary>The month it stands under.</summary>
    public string Month(ChangeLog log) => Months.Of(IsBaseline(log) ? Head.Dated : PartialDate.Of(Head.Known.On));
}

/// <summary>A page's part of a list of changes, step by step.</summary>
/// <param name="Steps">What is shown.</param>
/// <param name="Next">The change after which the list goes on; null at its end.</param>
public sealed record ChangeSteps(IReadOnlyList<ChangeStep> Steps, string? Next)
{
    const int PageSize = 20;

    public static ChangeSteps Of(ChangesList list)
    {
        var from = list.Filters.After is { } after ? list.Log.PlaceOf(after) ?? -1 : -1;
        // Corrections of one revision are told one by one; an event goes with its answers.
        var steps = list.Changes.SkipWhile(c => list.Log.PlaceOf(c.Id) <= from).GroupBy(c => c.Origin == ChangeOrigin.Law ? c.Step : c.Id, StringComparer.Ordinal).Take(PageSize + 1).Select(g => g.ToList()).ToList();
        return new(
            [.. steps.Take(PageSize).Select(s => new ChangeStep(Head(list.Log, s[0]), [.. s.Where(c => c.Element is not null)]))],
            steps.Count > PageSize ? steps[PageSize - 1][^1].Id : null);
    }

    /// <summary>The event itself, also where only its answers were chosen.</summary>
    static Change Head(ChangeLog log, Change any) => any.Element is not null && log.PlaceOf(any.Step) is { } at ? log.All[at] : any;
}
