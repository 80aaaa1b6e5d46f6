using LawTracker.Storage;
using Microsoft.Data.Sqlite;

namespace LawTracker.Cli;

/// <summary>What all measures share: a folder of their own that goes when they end, and how times are told.</summary>
static class Measuring
{
    public static int InAFolderOfItsOwn(Func<TrackerHome, int> measure) => InAFolderOfItsOwn(home => Task.FromResult(measure(home))).GetAwaiter().GetResult();

    public static async Task<int> InAFolderOfItsOwn(Func<TrackerHome, Task<int>> measure)
    {
        var home = TrackerHome.Find() with { Home = Directory.CreateTempSubdirectory("lawtracker-measure").FullName };
        try
        {
            return await measure(home);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(home.Home, recursive: true);
        }
    }

    /// <summary>The time that this share of them stays within.</summary>
    /// <param name="sorted">The shortest first.</param>
    /// <param name="share">0.5 for the median.</param>
    public static double At(IReadOnlyList<double> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];
}
