using LawTracker.CuratedData;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LawTracker.Web.Tests;

/// <summary>A publisher on this machine that has nothing: it can be slow to say so.</summary>
sealed class SlowPublisher : IAsyncDisposable
{
    readonly WebApplication app;
    readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    SlowPublisher(WebApplication app) => this.app = app;

    /// <summary>Whether it lets whoever asks wait.</summary>
    public bool Holds { get; set; }

    /// <summary>Done when it was asked for a page.</summary>
    public Task Asked => asked.Task;

    public static async Task<SlowPublisher> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var publisher = new SlowPublisher(builder.Build());
        publisher.app.Run(publisher.Answer);
        await publisher.app.StartAsync(Pages.Stop);
        return publisher;
    }

    /// <summary>Makes the invented code one that is read from here.</summary>
    public void Publishes(string data)
    {
        var file = Path.Combine(data, "sources/us-xx-code.yaml");
        File.WriteAllText(file, File.ReadAllText(file)
            .Replace("match:", "adapter: dc-code-xml\noptions: {code: X. Code}\nmatch:", StringComparison.Ordinal)
            .Replace("licence:", $"start: [\"{app.Urls.First()}/index.xml\"]\nlicence:", StringComparison.Ordinal)
            .Replace("https://law.example/", app.Urls.First() + "/", StringComparison.Ordinal));
        DataFolder.Fix(data, DataFolder.Load(data, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)));
    }

    async Task Answer(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (context.Request.Path == "/robots.txt")
            return;
        asked.TrySetResult();
        if (Holds)
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
