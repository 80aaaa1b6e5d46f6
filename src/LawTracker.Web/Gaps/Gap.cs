using LawTracker.Web.Parts;

namespace LawTracker.Web.Gaps;

/// <summary>How a place stands to an element that is wanted. Only <see cref="Lacks"/> and <see cref="NotInForce"/> count as missing: what nobody knows is never held against a place.</summary>
public enum GapState { Has, WithinLimits, NotInForce, Lacks, Unclear, NotKnown, NotResearched }

/// <summary>One place held against one element.</summary>
/// <param name="Element">What is wanted.</param>
/// <param name="Row">The place's answer.</param>
/// <param name="State">How it stands.</param>
/// <param name="By">The laws' answers that give it the element; of a place that has it only in law that is not in force, those.</param>
public sealed record Gap(WantedElement Element, AnswerRow Row, GapState State, IReadOnlyList<ValueRow> By)
{
    public bool IsMissing => State is GapState.Lacks or GapState.NotInForce;

    public bool IsHad => State is GapState.Has or GapState.WithinLimits;

    /// <summary>Limits that each law which gives the element has.</summary>
    public IReadOnlyList<Limit> Limits => By.Count == 0 ? [] : [.. By.Select(v => v.Limits).Aggregate((a, b) => [.. a.Intersect(b)])];

    /// <summary>Nothing is had without a law in force that gives it: where no law was found, nothing is "no" in a good sense either.</summary>
    /// <param name="element">What is wanted.</param>
    /// <param name="row">The place's answer.</param>
    /// <param name="needed">How the place stands to what the codebook asks first (damages only where there is a claim); null where it asks nothing first.</param>
    public static Gap Of(WantedElement element, AnswerRow row, Gap? needed)
    {
        var gap = Of(element, row);
        return needed is null or { IsHad: true } || !gap.IsHad ? gap : gap with { State = needed.State, By = needed.By };
    }

    static Gap Of(WantedElement element, AnswerRow row)
    {
        ValueRow[] laws = [.. row.Values.Where(v => v.Instrument is not null)];
        ValueRow[] relied = [.. laws.Where(v => v.State.IsRelied())];
        ValueRow[] by = [.. relied.Where(v => element.Of(v.Answer) == Fit.Yes)];
        var fit = element.Of(row.InForceAnswer);
        if (fit == Fit.Yes && relied.Length > 0)
        {
            var had = new Gap(element, row, GapState.Has, by.Length > 0 ? by : relied);
            return had.Limits.Count > 0 ? had with { State = GapState.WithinLimits } : had;
        }
        ValueRow[] coming = [.. laws.Where(v => !v.State.IsRelied() && element.Of(v.Answer) == Fit.Yes)];
        if (coming.Length > 0 && element.Of(row.Answer) == Fit.Yes)
            return new(element, row, GapState.NotInForce, coming);
        return new(element, row, row.State == "not-researched" && laws.Length == 0 ? GapState.NotResearched : Without(row, fit), []);
    }

    /// <summary>A search that found no such words says nothing good of a law either.</summary>
    static GapState Without(AnswerRow row, Fit fit) => fit switch
    {
        Fit.Unclear => GapState.Unclear,
        Fit.Unknown => GapState.NotKnown,
        Fit.Yes when row.State != "none-found" => GapState.NotKnown,
        _ => GapState.Lacks,
    };

    /// <summary>The status of what is enacted but cannot be relied on.</summary>
    public LegalStatus Status => StatusRule.Best(By.Select(v => v.State));

    public string Shape => State switch
    {
        GapState.Has => "in-force",
        GapState.WithinLimits => "partly",
        GapState.NotInForce => Words.Shape(Status),
        GapState.Unclear => "unclear",
        GapState.Lacks => "none",
        _ => "unknown",
    };

    /// <summary>How it stands, in words for a cell.</summary>
    public string Says => State switch
    {
        GapState.Has or GapState.WithinLimits when Element.Question.Type == QuestionType.Bool => "Has it",
        GapState.Has or GapState.WithinLimits => Row.InForceAnswer.Is("none") || Row.InForceAnswer.Is("not-applicable") ? "No bound" : Words.Of(Row.InForceAnswer),
        GapState.NotInForce => Words.Of(Status),
        GapState.Unclear when Element.Of(Row.InForceAnswer) == Fit.Unclear && !Row.InForceAnswer.Is("unclear") => $"Unclear: {Row.InForceAnswer}",
        GapState.Unclear => "Unclear",
        GapState.Lacks when Row.State == "none-found" => "No law found",
        GapState.Lacks when Element.Question.Type == QuestionType.Bool => "Lacks it",
        GapState.Lacks => Row.InForceAnswer.Is("not-applicable") || Element.Of(Row.InForceAnswer) == Fit.Yes ? "Lacks it" : $"Lacks it: {Row.InForceAnswer}",
        GapState.NotKnown => Row.Why is { } why ? Words.Of(why) : "Not known",
        _ => "Not researched yet",
    };

    /// <summary>What each state is called where states are counted.</summary>
    public static string Name(GapState state) => state switch
    {
        GapState.Has => "Has it",
        GapState.WithinLimits => "Has it within limits",
        GapState.NotInForce => "Enacted, not in force",
        GapState.Lacks => "Lacks it",
        GapState.Unclear => "Unclear",
        GapState.NotKnown => "Not known",
        _ => "Not researched yet",
    };
}
