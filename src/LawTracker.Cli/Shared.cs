using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LawTracker.Checking;
using LawTracker.CuratedData;
using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Reviewing;
using LawTracker.Storage;

namespace LawTracker.Cli;

/// <summary>What every command shares: <c>--json</c>, the opened instance, one clear line where it fails.</summary>
static class Shared
{
    public static readonly Option<bool> Json = new("--json") { Description = "Print JSON", Recursive = true };

    public static void SetRun(this Command command, Func<ParseResult, int> run) => command.SetAction(parsed => Guarded(() => Task.FromResult(run(parsed))));

    public static void SetRun(this Command command, Func<ParseResult, CancellationToken, Task<int>> run) => command.SetAction((parsed, stop) => Guarded(() => run(parsed, stop)));

    /// <summary>The instance, with the data folder imported where it is new and without errors.</summary>
    public static Tracker Open()
    {
        var tracker = Tracker.Open(TrackerHome.Find(), TimeProvider.System);
        if (tracker.Published.Generation().Length > 0)
            return tracker;
        if (tracker.Store.IsShared)
            throw new CliException($"The database {tracker.Store.Name} is empty. Run: lawtracker data import");
        Import(tracker);
        return tracker;
    }

    public static LawTracker.Publishing.ImportReport Import(Tracker tracker)
    {
        if (tracker.IsDataUnchanged)
            return new(0, 0, 0, DataFolder.Files(tracker.Home.Data).Count(), []);
        var report = tracker.Import(tracker.LoadData());
        return report.Conflicts.Count == 0 ? report : throw new CliException(
            $"{report.Conflicts.Count} records were changed both in the data and here, so nothing was imported: {string.Join(", ", report.Conflicts)}. Export here, merge the files, import again.");
    }

    public static void PrintJson(object value) => Console.WriteLine(JsonSerializer.Serialize(value, RecordJson.Options));

    public static JurisdictionId? Place(string? text) => text is null ? null : JurisdictionId.TryParse(text, null, out var id) ? id : throw new CliException($"'{text}' is not a jurisdiction id. Write us-ca, eu, gb…");

    public static DateOnly Day(string? text, DateOnly otherwise) => text is null ? otherwise : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : throw new CliException($"'{text}' is not a day. Write it as 2025-01-31.");

    static async Task<int> Guarded(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception error) when (Environment.GetEnvironmentVariable("LAWTRACKER_TRACE") is null)
        {
            Console.Error.WriteLine("lawtracker: " + Explain(error).ReplaceLineEndings(" "));
            return 1;
        }
    }

    /// <summary>One line with a remedy.</summary>
    static string Explain(Exception error) => StoreTrouble.Explain(error) ?? error switch
    {
        CliException or ReviewException or MismatchException or FetchException or InvalidOperationException => error.Message,
        UnauthorizedAccessException => error.Message + " Give this user the right to write there, or set LAWTRACKER_HOME to another folder.",
        DirectoryNotFoundException or FileNotFoundException => error.Message + " Check the path, and LAWTRACKER_HOME, which must be a folder that can be written.",
        IOException => error.Message + " Close what holds it, or check the disk.",
        OperationCanceledException => "Stopped. What was done stays done; run it again to go on.",
        _ => $"{error.GetType().Name}: {error.Message} This is a defect of ours; please report it. LAWTRACKER_TRACE=1 shows where.",
    };
}

/// <summary>A command cannot do what was asked; the message says why and what to do.</summary>
sealed class CliException(string message) : Exception(message);
