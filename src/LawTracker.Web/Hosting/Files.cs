using System.Reflection;
using System.Text;
using LawTracker.Storage;

namespace LawTracker.Web.Hosting;

/// <summary>The few files the site has: one stylesheet, joined from those that lie beside the pages, and an icon.</summary>
static class Files
{
    /// <summary>Tokens first, for they name the layers; the rest in any order, for the layers decide.</summary>
    static readonly string Css = string.Join('\n', Names(".css").OrderBy(n => n == "tokens.css" ? 0 : 1).ThenBy(n => n, StringComparer.Ordinal).Select(Read));

    static readonly string Icon = Read("favicon.svg");

    static readonly string Leave = Read("leave.js");

    static readonly string Mark = Sha.Of(Css)[..12];

    /// <summary>The address changes with the content, so browsers may keep it for ever.</summary>
    public static readonly string StyleSheet = "/site.css?v=" + Mark;

    public static readonly string LeaveScript = "/leave.js?v=" + Sha.Of(Leave)[..12];

    public static void MapFiles(this WebApplication app)
    {
        app.MapGet("/site.css", (HttpContext context) =>
        {
            if (context.Request.Query["v"] == Mark)
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return TypedResults.Text(Css, "text/css", Encoding.UTF8);
        });
        app.MapGet("/leave.js", (HttpContext context) =>
        {
            if (context.Request.Path + context.Request.QueryString.Value == LeaveScript)
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return TypedResults.Text(Leave, "text/javascript", Encoding.UTF8);
        });
        app.MapGet("/favicon.svg", () => TypedResults.Text(Icon, "image/svg+xml", Encoding.UTF8));
        app.MapGet("/favicon.ico", () => TypedResults.Redirect("/favicon.svg", permanent: true));
        app.MapGet("/robots.txt", () => TypedResults.Text("User-agent: *\nAllow: /\n", "text/plain", Encoding.UTF8));
    }

    static IEnumerable<string> Names(string ending) => Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A file built into the program, by its name.</summary>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
