using LawTracker.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace LawTracker.Web.GetHelp;

/// <summary>What each of these pages has: its words, and the answers that came with the address.</summary>
public abstract class HelpPage : SitePage
{
    [Inject]
    public required HelpWords T { get; set; }

    [Inject]
    public required HelpTokens Tokens { get; set; }

    protected HelpVisit Visit => HelpVisit.Of(Context) ?? new(false, "", null, false);

    /// <summary>The address of the page that these answers lead to.</summary>
    protected string Path(HelpState state) => Visit.Path(Tokens.Seal(state));
}
