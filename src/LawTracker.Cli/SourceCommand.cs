using System.CommandLine;
using LawTracker.Fetching;

namespace LawTracker.Cli;

/// <summary><c>source list | try | scout | fetch | release</c>: the official pages we read.</summary>
static class SourceCommand
{
    public static Command Create() => new("source", "Official sources: list, try one page, scout, fetch, release a page") { List(), SourceTryCommand.Create(), SourceScoutCommand.Create(), SourceFetchCommand.Create(), SourceReleaseCommand.Create() };

    static Command List()
    {
        var command = new Command("list", "Every source, its adapter, the age of its text and how it has been doing");
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            var health = tracker.Published.Health();
            var sources = tracker.Published.Corpus().Sources;
            if (parsed.GetValue(Shared.Json))
            {
                Shared.PrintJson(sources.Select(s => new { source = s, health = health.GetValueOrDefault(s.Id), next = Schedule.Of(s, health.GetValueOrDefault(s.Id)?.LastRun), waitsFor = ApiKey.Missing(s), state = SourceState.Of(s, health.GetValueOrDefault(s.Id), tracker.Time.GetUtcNow().UtcDateTime) }));
                return 0;
            }
            Console.WriteLine($"{"source",-28}{"adapter",-22}{"role",-7}{"text as at",-12}{"last good read",-18}{"pages",-7}state");
            foreach (var s in sources)
            {
                var h = health.GetValueOrDefault(s.Id);
                Console.WriteLine($"{s.Id,-28}{s.Adapter ?? "by hand",-22}{LawTracker.Laws.ListName.Name(s.Role),-7}{s.TextAsAt,-12}{(h?.LastGoodAt is { } at ? at.ToString("yyyy-MM-dd HH:mm") : "never"),-18}{h?.Pages ?? 0,-7}{SourceState.Of(s, h, tracker.Time.GetUtcNow().UtcDateTime)}");
            }
            return 0;
        });
        return command;
    }
}
