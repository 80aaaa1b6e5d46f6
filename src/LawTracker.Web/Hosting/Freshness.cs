using System.Globalization;
using LawTracker.Storage;
using LawTracker.Web.GetHelp;
using LawTracker.Web.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LawTracker.Web.Hosting;

/// <summary>What a page depends on beyond its address: what is published, the day, this build and where it wants errors reported.</summary>
sealed class Freshness(Tracker tracker)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    static readonly string Build = Sha.Of(typeof(Freshness).Module.ModuleVersionId + "/" + typeof(Tracker).Module.ModuleVersionId + "/" + Contact.Own?.Shown);

    static readonly string[] TellsOfRuns = ["/sources", "/jurisdictions"];

    readonly Lock reading = new();
    (string Value, long At)? generation;

    /// <summary>The tag of a response to this address now; weak, for the same page may be sent packed in several ways.</summary>
    public EntityTagHeaderValue Tag(HttpRequest request)
    {
        var address = FullAddress.Site(request) + request.Path + request.QueryString.Value;
        var runs = TellsOfRuns.Any(p => request.Path.StartsWithSegments(p, StringComparison.Ordinal)) || request.Path == "/sources.json" ? Runs() : "";
        return new($"\"{Sha.Of(string.Join('\n', address, Generation(), tracker.Today.ToString("O", CultureInfo.InvariantCulture), Build, runs))[..24]}\"", isWeak: true);
    }

    /// <summary>Read at most once a second.</summary>
    string Generation()
    {
        lock (reading)
        {
            if (generation is not { } held || tracker.Time.GetElapsedTime(held.At) > Patience)
                generation = held = (tracker.Published.Generation(), tracker.Time.GetTimestamp());
            return held.Value;
        }
    }

    /// <summary>What tells how sources have been doing also changes with every run, every round of checks and every decision on a mismatch.</summary>
    string Runs()
    {
        using var db = tracker.Store.Open();
        return string.Create(CultureInfo.InvariantCulture, $"{db.Runs.Count(r => r.EndedAt != null)}/{db.Runs.Max(r => (int?)r.Id)}/{db.Snapshots.Max(s => (DateTime?)s.LastSeenAt):O}/{Settings.Get(db, Settings.ChecksRun)}/{Settings.Get(db, Settings.ChecksDecided)}");
    }
}

static class FreshnessMiddleware
{
    /// <summary>Answers 304 before anything is rendered; only a 200 carries the tag.</summary>
    public static void UseFreshness(this WebApplication app)
    {
        var freshness = new Lazy<Freshness>(app.Services.GetRequiredService<Freshness>);
        app.Use((context, next) =>
        {
            if (HelpVisit.Of(context) is not null)
                return next(context);
            var tag = freshness.Value.Tag(context.Request);
            context.Items[nameof(Freshness)] = tag.Tag.Value;
            var headers = context.Response.GetTypedHeaders();
            if (context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
            {
                headers.ETag = tag;
                context.Response.Headers.CacheControl = "no-cache";
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
            context.Response.OnStarting(() =>
            {
                if (context.Response.Headers.CacheControl.Count > 0 && context.Response.Headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal))
                    return Task.CompletedTask;
                context.Response.Headers.CacheControl = "no-cache";
                if (PageCache.MayKeep(context))
                    headers.ETag = tag;
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
