using LawTracker.Web.GetHelp;

namespace LawTracker.Web.Hosting;

/// <summary>Headers that keep every page to itself: no scripts (but the one by which a page is left), no third parties, no framing, no referrer.</summary>
static class SecurityHeaders
{
    static readonly (string Name, string Value)[] All =
    [
        ("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Says that pages may be patched by a script that this site does not have.</summary>
    public const string Unused = "blazor-enhanced-nav";

    /// <summary>Set as the response starts, so that they are on errors and on 304 too.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpResponse)state).Headers;
            foreach (var (name, value) in All)
                headers[name] = value;
            if (((HttpResponse)state).HttpContext.Request.Path.StartsWithSegments(FrameHeaders.Root, StringComparison.Ordinal))
                FrameHeaders.Relax(headers);
            if (HelpVisit.Of(((HttpResponse)state).HttpContext) is not null)
                headers.ContentSecurityPolicy += "; script-src 'self'";
            headers.Remove(Unused);
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    });

    /// <summary>The site is only read: GET, and HEAD as GET without the body (which the server leaves out itself).</summary>
    public static void UseReadingOnly(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        if (HttpMethods.IsGet(context.Request.Method))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    });
}
