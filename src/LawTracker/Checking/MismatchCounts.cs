namespace LawTracker.Checking;

/// <summary>How many mismatches of one kind stand where.</summary>
public sealed record MismatchCounts(MismatchKind Kind, int Open, int Explained, int Ignored, int Resolved)
{
    /// <summary>One for each kind, those without any too: they were looked for.</summary>
    public static IReadOnlyList<MismatchCounts> Of(IReadOnlyList<Mismatch> all)
    {
        var counts = all.CountBy(m => (m.Seen.Kind, m.State)).ToDictionary();
        int Count(MismatchKind kind, MismatchState state) => counts.GetValueOrDefault((kind, state));
        return [.. Enum.GetValues<MismatchKind>().Select(k => new MismatchCounts(k, Count(k, MismatchState.Open), Count(k, MismatchState.Explained), Count(k, MismatchState.Ignored), Count(k, MismatchState.Resolved)))];
    }

    public int this[MismatchState state] => state switch { MismatchState.Open => Open, MismatchState.Explained => Explained, MismatchState.Ignored => Ignored, _ => Resolved };
}
