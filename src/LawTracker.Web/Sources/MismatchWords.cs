using LawTracker.Checking;

namespace LawTracker.Web.Sources;

/// <summary>Kinds and states of mismatches as people read them.</summary>
static class MismatchWords
{
    public static string Of(MismatchKind kind) => kind switch
    {
        MismatchKind.TextDiffers => "Text differs from a second official source",
        MismatchKind.AnchorLost => "Passage of a finding not found in the text",
        MismatchKind.SessionOver => "Bill pending past its session",
        MismatchKind.TrackerDisagrees => "Another tracker counts otherwise",
        MismatchKind.DeadLink => "Cited page is gone",
        MismatchKind.MovedLink => "Cited page leads elsewhere",
        _ => "Cited page not reachable for long",
    };

    /// <summary>When it counts as one.</summary>
    public static string Rule(MismatchKind kind) => kind switch
    {
        MismatchKind.TextDiffers => "Other words in the same section; spelling of quotes, dashes and spaces aside",
        MismatchKind.AnchorLost => "Its words must stand there exactly once",
        MismatchKind.SessionOver => "By the last day the legislature could act",
        MismatchKind.TrackerDisagrees => "Unless the record says why, for this very difference",
        MismatchKind.DeadLink => "Answered 404 or 410 on two different days",
        MismatchKind.MovedLink => "For good, to another site or its front page",
        _ => "No answer for two weeks; that is not gone",
    };

    public static string Of(MismatchState state) => Parts.Words.Capital(state.Words());
}
