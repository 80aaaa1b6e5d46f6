using System.Net.Sockets;
using LawTracker.CuratedData;
using LawTracker.Storage;
using LawTracker.Web.Sources;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;

namespace LawTracker.Web.Hosting;

/// <summary>Opens the instance, publishes the data, listens. What cannot be done is told in one line with its remedy.</summary>
static class Start
{
    public static async Task<int> Run(WebApplication app)
    {
        var log = app.OwnLog();
        try
        {
            var tracker = Open(app);
            RequireFetchSwitch(app);
            PublishData(tracker, log);
            await Listen(app);
            var corpus = tracker.Published.Corpus();
            log.LogInformation("{Jurisdictions} jurisdictions, {Laws} laws. Serving {Address} (Ctrl+C stops)", corpus.Jurisdictions.Count, corpus.Laws.Count, string.Join(", ", app.Urls));
        }
        catch (CannotStartException error)
        {
            await Console.Error.WriteLineAsync("LawTracker cannot start: " + error.Message);
            return 1;
        }
        await app.WaitForShutdownAsync();
        return 0;
    }

    static Tracker Open(WebApplication app)
    {
        TrackerHome home;
        try
        {
            home = TrackerHome.Find();
        }
        catch (InvalidOperationException error)
        {
            throw new CannotStartException(error.Message, error);
        }
        try
        {
            return app.Services.GetRequiredService<Tracker>();
        }
        catch (Exception error) when (home.Server is not null)
        {
            throw new CannotStartException(StoreTrouble.Explain(error) ?? Line(error) + ".", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new CannotStartException($"the home folder {home.Home} cannot be used ({Line(error)}). Set LAWTRACKER_HOME to a folder that you may write.", error);
        }
    }

    static void RequireFetchSwitch(WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<FetchSwitch>();
        }
        catch (InvalidOperationException error)
        {
            throw new CannotStartException(error.Message, error);
        }
    }

    /// <summary>Data with problems is not imported; what was published stays and is served.</summary>
    static void PublishData(Tracker tracker, ILogger log)
    {
        if (tracker.IsDataUnchanged)
            return;
        if (tracker.Store.IsShared)
        {
            if (tracker.Published.Generation().Length == 0)
                throw new CannotStartException($"the database {tracker.Store.Name} is empty. Run: lawtracker data import");
            log.LogWarning("The data in {Folder} is not what {Database} publishes, and only this brings it there: lawtracker data import", tracker.Home.Data, tracker.Store.Name);
            return;
        }
        var data = tracker.LoadData();
        foreach (var problem in data.Problems.Where(p => p.Severity == Severity.Error))
            log.LogError("{Problem}", problem);
        if (data.HasErrors)
        {
            log.LogError("The data in {Folder} has {Count} errors and was not imported; the last good state is served. See: lawtracker data check", tracker.Home.Data, data.Problems.Count(p => p.Severity == Severity.Error));
            return;
        }
        var report = tracker.Import(data);
        foreach (var conflict in report.Conflicts)
            log.LogError("{File} was changed both in the data folder and in this instance, so nothing was imported. Export this instance's state, merge, and start again", conflict);
        if (report.Added + report.Changed + report.Removed > 0)
            log.LogInformation("Imported {Folder}: {Added} added, {Changed} changed, {Removed} removed", tracker.Home.Data, report.Added, report.Changed, report.Removed);
    }

    static async Task Listen(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new CannotStartException($"{Wanted(app)} is taken by another program. Stop that, or choose another port: --urls http://localhost:5081", error);
        }
        catch (Exception error) when (error is IOException or SocketException or UnauthorizedAccessException or FormatException or InvalidOperationException)
        {
            throw new CannotStartException($"it may not listen on {Wanted(app)} ({Line(error)}). Choose another address: --urls http://localhost:5081", error);
        }
    }

    static string Wanted(WebApplication app) => app.Urls.Count > 0 ? string.Join(", ", app.Urls) : app.Configuration["urls"] ?? Address.Own;

    static string Line(Exception error) => error.Message.Split('\n')[0].Trim().TrimEnd('.');

    sealed class CannotStartException(string message, Exception? inner = null) : Exception(message, inner);
}
