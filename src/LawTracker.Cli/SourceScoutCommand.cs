using System.CommandLine;
using LawTracker.Fetching;
using LawTracker.Storage;

namespace LawTracker.Cli;

/// <summary><c>source scout [ID…]</c>: looks at the start pages only, to learn whether anything changed since the last good read. Stores nothing.</summary>
static class SourceScoutCommand
{
    public static Command Create()
    {
        Argument<string[]> ids = new("ID") { Description = "Sources; none: all", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("scout", "Learn from the start pages whether anything changed") { ids, SourceFetchCommand.Replay };
        command.SetRun(async (parsed, stop) =>
        {
            var tracker = Shared.Open();
            var origin = SourceFetchCommand.Origin(parsed.GetValue(SourceFetchCommand.Replay), tracker);
            foreach (var source in SourceFetchCommand.Choose(tracker.Published.Corpus(), parsed.GetValue(ids) ?? []))
            {
                foreach (var url in source.Start.Select(u => u.OriginalString))
                {
                    var state = await State(tracker, origin, new(url, source), stop);
                    if (parsed.GetValue(Shared.Json))
                        Shared.PrintJson(new { source = source.Id, url, state });
                    else
                        Console.WriteLine($"{source.Id,-28}{state,-32}{url}");
                }
            }
            return 0;
        });
        return command;
    }

    static async Task<string> State(Tracker tracker, IPageOrigin origin, PageRequest request, CancellationToken stop)
    {
        if (origin.Skips(request.Source) is { } why)
            return why;
        using var db = tracker.Store.Open();
        var last = SnapshotStore.LastGood(db, request.Url);
        try
        {
            var page = await origin.Get(request with { ETag = last?.ETag, LastModified = last?.LastModified }, stop);
            return last is null ? "never read" : page.NotModified || Sha.Of(page.Bytes) == last.Sha256 ? "unchanged" : "changed";
        }
        catch (FetchException error)
        {
            return error.Message;
        }
    }
}
