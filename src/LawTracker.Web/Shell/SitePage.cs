using Microsoft.AspNetCore.Components;

namespace LawTracker.Web.Shell;

/// <summary>What every page has: the published law and the day.</summary>
public abstract class SitePage : ComponentBase
{
    Corpus? corpus;

    [Inject]
    public required Tracker Tracker { get; set; }

    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <summary>The same for the whole page, whatever is published meanwhile.</summary>
    protected Corpus Corpus => corpus ??= Tracker.Published.Corpus();

    protected DateOnly Today => Tracker.Today;

    protected void Status(int code)
    {
        if (Context is { Response.HasStarted: false })
            Context.Response.StatusCode = code;
    }
}
