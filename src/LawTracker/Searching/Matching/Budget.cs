using System.Diagnostics;

namespace LawTracker.Searching.Matching;

/// <summary>What one search may cost. Where it runs out the search goes on with what it has, and says so.</summary>
public sealed class Budget(TimeSpan time, int rechecks)
{
    readonly long end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
    readonly List<string> cuts = [];
    int used;

    /// <summary>Enough for the hardest honest query over a million provisions; a hostile one ends here.</summary>
    public static Budget Default => new(TimeSpan.FromSeconds(2), 20_000);

    /// <summary>For a command, which begins cold and whose user waits for it alone.</summary>
    public static Budget Patient => new(TimeSpan.FromSeconds(15), 20_000);

    public TimeSpan TimeLeft => TimeSpan.FromSeconds(Math.Max(0, (double)(end - Stopwatch.GetTimestamp()) / Stopwatch.Frequency));

    /// <summary>Why the result is not whole; empty where it is.</summary>
    public IReadOnlyList<string> Cuts => cuts;

    public void Cut(string why)
    {
        if (!cuts.Contains(why, StringComparer.Ordinal))
            cuts.Add(why);
    }

    /// <summary>Whether another provision may be read and compared.</summary>
    public bool Recheck()
    {
        const int BetweenLooks = 64;
        if (++used > rechecks)
            Cut($"Too many provisions hold these words to compare them all: {rechecks} were compared.");
        else if (used % BetweenLooks != 0 || TimeLeft > TimeSpan.Zero)
            return true;
        else
            Cut(OutOfTime);
        return false;
    }

    public const string OutOfTime = "The search took too long and was ended early: there may be more.";
}
