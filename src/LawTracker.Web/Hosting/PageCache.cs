using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Caching.Memory;

namespace LawTracker.Web.Hosting;

/// <summary>What was sent for an address, packed as it was sent, until something is published or the day ends. Bounded: the least used go first.</summary>
sealed class PageCache : IDisposable
{
    const long Room = 48 << 20, LargestPage = 2 << 20;

    readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <summary>Says that this response holds for now only: it is neither kept nor tagged.</summary>
    public static void NotKept(HttpContext context) => context.Items[nameof(NotKept)] = true;

    public static bool MayKeep(HttpContext context) => context.Response.StatusCode == StatusCodes.Status200OK && !context.Items.ContainsKey(nameof(NotKept));

    public KeptPage? Find(string key) => kept.Get<KeptPage>(key);

    public void Keep(string key, KeptPage page)
    {
        if (page.Body.Length <= LargestPage)
            kept.Set(key, page, new MemoryCacheEntryOptions { Size = page.Body.Length + 1024, SlidingExpiration = TimeSpan.FromHours(1) });
    }

    public void Dispose() => kept.Dispose();
}

/// <summary>A response to be sent again.</summary>
sealed record KeptPage(string? Type, string? Encoding, string? Vary, byte[] Body)
{
    /// <summary>The name of a file, where it is one to keep.</summary>
    public string? Disposition { get; init; }
}

static class PageCacheMiddleware
{
    static readonly string[] Packed =
    [
        "text/html", "text/css", "text/javascript", "text/plain", "text/csv", "text/calendar", "application/json", "application/problem+json", "application/atom+xml", "application/feed+json", "image/svg+xml",
        "application/x-research-info-systems", "application/x-bibtex", "application/vnd.citationstyles.csl+json",
    ];

    public static void UseCompression(this WebApplicationBuilder builder) => builder.Services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = Packed;
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
    });

    /// <summary>Within freshness, whose tag names what a page depends on; around the packing, so that it is done once.</summary>
    public static void UsePageCache(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Items[nameof(Freshness)] is null)
        {
            await next(context);
            return;
        }
        var cache = context.RequestServices.GetRequiredService<PageCache>();
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        var key = $"{context.Items[nameof(Freshness)]} {(accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "plain")}";
        if (cache.Find(key) is not { } page)
        {
            page = await Make(context, next);
            if (!PageCache.MayKeep(context))
            {
                await Send(context, page);
                return;
            }
            cache.Keep(key, page);
        }
        await Send(context, page);
    });

    /// <summary>Lets the page be made into memory; what is not a page of text goes on as it is.</summary>
    static async Task<KeptPage> Make(HttpContext context, RequestDelegate next)
    {
        var wire = context.Response.Body;
        using var body = new MemoryStream();
        context.Response.Body = body;
        try
        {
            await next(context);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = wire;
        }
        var headers = context.Response.Headers;
        return new(context.Response.ContentType, headers.ContentEncoding, headers.Vary, body.ToArray()) { Disposition = headers.ContentDisposition };
    }

    static async Task Send(HttpContext context, KeptPage page)
    {
        if (page.Body.Length == 0)
            return;
        context.Response.ContentType = page.Type;
        context.Response.ContentLength = page.Body.Length;
        if (page.Encoding is { } encoding)
            context.Response.Headers.ContentEncoding = encoding;
        if (page.Vary is { } vary)
            context.Response.Headers.Vary = vary;
        if (page.Disposition is { } disposition)
            context.Response.Headers.ContentDisposition = disposition;
        await context.Response.Body.WriteAsync(page.Body, context.RequestAborted);
    }
}
