using LawTracker.Checking;
using LawTracker.Laws;

namespace LawTracker.Cli;

/// <summary>Mismatches as they read at a terminal.</summary>
static class MismatchText
{
    public static void Print(IReadOnlyList<MismatchCounts> counts, TextWriter to)
    {
        to.WriteLine($"{"mismatches",-20}{string.Concat(ListName.All(typeof(MismatchState)).Select(s => $"{s,12}"))}");
        foreach (var kind in counts)
            to.WriteLine($"{kind.Kind.Name(),-20}{string.Concat(Enum.GetValues<MismatchState>().Select(s => $"{kind[s],12}"))}");
    }

    public static void Print(IReadOnlyList<Mismatch> mismatches, TextWriter to)
    {
        foreach (var kind in mismatches.GroupBy(m => m.Seen.Kind))
        {
            to.WriteLine($"{kind.Key.Name()}: {kind.Count()}");
            foreach (var mismatch in kind)
                Print(mismatch, to);
        }
        if (mismatches.Count == 0)
            to.WriteLine("No such mismatch.");
    }

    static void Print(Mismatch mismatch, TextWriter to)
    {
        var seen = mismatch.Seen;
        to.WriteLine($"{mismatch.Number,5}  {mismatch.State.Words()}: {(seen.Law is null || seen.Kind is MismatchKind.SessionOver ? "" : seen.Law + ": ")}{seen.Title}");
        to.WriteLine($"         ours:   {seen.Ours}");
        to.WriteLine($"         theirs: {seen.Theirs}");
        foreach (var d in seen.Differences)
            to.WriteLine($"           … {d.Before} [-{d.Ours}-] {{+{d.Theirs}+}} {d.After} …");
        if (seen.MoreDifferences > 0)
            to.WriteLine($"           and {seen.MoreDifferences} more");
        if (seen.Explanation is not null)
            to.WriteLine($"         explained: {seen.Explanation}");
        if (mismatch is { State: MismatchState.Ignored, Ignoring: { } ignoring })
            to.WriteLine($"         ignored by {ignoring.By} on {ignoring.At:yyyy-MM-dd}: {ignoring.Why}{(ignoring.Until is { } until ? $" (until {until:yyyy-MM-dd})" : "")}");
    }
}
