using System.CommandLine;
using LawTracker.Fetching;

namespace LawTracker.Cli;

/// <summary><c>source release URL</c>: a person has looked at a quarantined page and found it good.</summary>
static class SourceReleaseCommand
{
    public static Command Create()
    {
        Argument<string> url = new("URL") { Description = "The page's address" };
        Option<string> by = new("--as") { Description = "Your name, kept with the page and shown with the source", Required = true };
        var command = new Command("release", "Read a page that was put aside because it shrank or looks like a block page") { url, by };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            var page = Quarantine.Release(tracker.Store, tracker.Published.Corpus(), parsed.GetRequiredValue(url), Name(parsed.GetRequiredValue(by)), tracker.Time.GetUtcNow().UtcDateTime);
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(page);
            else
                Console.WriteLine($"{page.Outcome}: {page.Instruments} instruments, {page.Provisions} provisions. See: lawtracker review list");
            return 0;
        });
        return command;
    }

    static string Name(string name) => name.Trim() is { Length: > 0 and <= 100 } given ? given : throw new CliException("A release needs a name: --as NAME");
}
