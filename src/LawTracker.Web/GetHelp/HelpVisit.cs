using System.Globalization;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.GetHelp;

/// <summary>A request for a page that somebody in need may read: its language, and the answers that its address carries.</summary>
/// <param name="IsSpanish">Told by the address alone.</param>
/// <param name="Page">The part of the address behind the path's root; empty on the questions.</param>
/// <param name="State">The answers so far; null at the beginning.</param>
/// <param name="HasExpired">The address carried answers that can no longer be opened.</param>
public sealed record HelpVisit(bool IsSpanish, string Page, HelpState? State, bool HasExpired)
{
    public const string Root = "/get-help";

    public static HelpVisit? Of(HttpContext? context) => context?.Items[nameof(HelpVisit)] as HelpVisit;

    /// <summary>The same page, or another of these pages, in this language.</summary>
    public string Path(string page = "") => (IsSpanish ? "/es" : "") + Root + (page.Length > 0 ? "/" + page : "");
}

/// <summary>Before anything else sees the request: takes the answers out of the path, so that no log, cache or error can hold them.</summary>
static class HelpVisits
{
    static readonly string[] Pages = ["evidence-log", "removal-request", "leaving", "real-or-fake", "kinds-of-fakes"];

    static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es");

    public static void UseGetHelp(this WebApplication app)
    {
        var tokens = app.Services.GetRequiredService<HelpTokens>();
        app.Use((context, next) =>
        {
            var path = context.Request.Path;
            var isSpanish = path.StartsWithSegments("/es" + HelpVisit.Root, StringComparison.Ordinal, out var rest);
            if (!isSpanish && !path.StartsWithSegments(HelpVisit.Root, StringComparison.Ordinal, out rest))
                return next(context);
            var page = rest.Value?.Trim('/') ?? "";
            context.Response.Headers.CacheControl = "no-store";
            var visit = new HelpVisit(isSpanish, "", null, false);
            if (page == "next")
            {
                // What was chosen comes sealed: only that it fits is looked at, then the address is made short again.
                var chosen = context.Request.Query["to"].ToString();
                context.Response.Redirect(visit.Path(tokens.Open(chosen) is null ? "" : chosen));
                return Task.CompletedTask;
            }
            if (page.Length > 0 && !Pages.Contains(page))
            {
                var state = tokens.Open(page);
                visit = visit with { State = state, HasExpired = state is null };
                context.Request.Path = visit.Path();
            }
            else
            {
                visit = visit with { Page = page };
            }
            context.Request.QueryString = default;
            context.Items[nameof(HelpVisit)] = visit;
            if (isSpanish)
                CultureInfo.CurrentUICulture = Spanish;
            return next(context);
        });
    }
}
