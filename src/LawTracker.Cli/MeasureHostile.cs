using System.Diagnostics;
using LawTracker.Searching;
using LawTracker.Storage;

namespace LawTracker.Cli;

/// <summary><c>measure --hostile N</c>: how search stands that many queries nobody means well: none may fail, none may take long. Works in a folder of its own.</summary>
static class MeasureHostile
{
    public static int Run(int count) => Measuring.InAFolderOfItsOwn(home =>
    {
        using var tracker = Tracker.Open(home, TimeProvider.System);
        Shared.Import(tracker);
        List<(double Milliseconds, string Query)> taken = [];
        var (failed, cut, total) = (0, 0, tracker.Published.Corpus().Laws.Count);
        var everything = 0;
        foreach (var query in HostileQueries.All(count))
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                var found = tracker.Search.Find(new() { Query = query, On = tracker.Today });
                cut += found.Cuts.Count > 0 ? 1 : 0;
                everything += found.Total == total && found.ReadAs.Length == 0 ? 1 : 0;
            }
            // Whatever it is, it is what this looks for.
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                failed++;
                Console.WriteLine($"failed: {error.GetType().Name} {error.Message} on {query[..Math.Min(query.Length, 100)]}");
            }
            taken.Add((Stopwatch.GetElapsedTime(started).TotalMilliseconds, query));
        }
        taken.Sort((a, b) => a.Milliseconds.CompareTo(b.Milliseconds));
        double At(double share) => Measuring.At([.. taken.Select(t => t.Milliseconds)], share);
        Console.WriteLine($"{taken.Count:#,0} hostile queries on {tracker.Store.Name}: {failed} failed, {cut} were cut and said so, {everything} gave everything");
        Console.WriteLine($"p50 {At(0.5):0.0} ms  p95 {At(0.95):0.0} ms  p99 {At(0.99):0.0} ms  longest {At(1):0} ms: {taken[^1].Query[..Math.Min(80, taken[^1].Query.Length)]}");
        return failed > 0 ? 1 : 0;
    });
}
