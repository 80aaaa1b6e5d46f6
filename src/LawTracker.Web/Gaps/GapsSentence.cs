using LawTracker.Web.Parts;

namespace LawTracker.Web.Gaps;

/// <summary>What a view of gaps shows, in words, for those who want to quote it.</summary>
public static class GapsSentence
{
    public static string Of(GapsView view) => view.Only is { } only ? OfOne(view, only) : OfMany(view);

    static string OfOne(GapsView view, PlaceGaps place)
    {
        int Count(params ReadOnlySpan<GapState> states)
        {
            var count = 0;
            foreach (var gap in place.Gaps)
                count += states.Contains(gap.State) ? 1 : 0;
            return count;
        }
        var had = Count(GapState.Has, GapState.WithinLimits);
        var limited = Count(GapState.WithinLimits);
        string[] rest =
        [
            .. Part(Count(GapState.Lacks), "it lacks {0}"),
            .. Part(Count(GapState.NotInForce), "{0} {is} enacted but not in force"),
            .. Part(Count(GapState.Unclear), "{0} {is} unclear"),
            .. Part(Count(GapState.NotKnown), "{0} {is} not known"),
            .. Part(Count(GapState.NotResearched), "{0} {is} not researched yet"),
        ];
        var has = $"On {Words.Of(view.Day)}, {place.Place.Short} has {(had == place.Gaps.Count ? had == 1 ? "the one element" : $"all {had} elements" : had == 0 ? "none" : Words.Number(had))}{(had == place.Gaps.Count ? "" : $" of the {Words.Count(place.Gaps.Count, "element")}")} in force{(limited > 0 ? $" ({limited} only within limits)" : "")}";
        return has + (rest.Length > 0 ? "; " + string.Join("; ", rest) : "") + ".";
    }

    static string OfMany(GapsView view)
    {
        var (all, complete, lacking) = (view.Places.Count, view.Places.Count(p => p.IsComplete), view.Places.Count(p => p.Missing > 0));
        var unlooked = view.Places.Count(p => p.IsUnlooked);
        var open = all - complete - lacking - unlooked;
        string[] parts =
        [
            $"{(complete == 0 ? "none" : Words.Number(complete))} {(complete < 2 ? "has" : "have")} {(view.Elements.Count == 1 ? "the element" : $"all {view.Elements.Count} elements")} in force",
            $"{(lacking == 0 ? "none" : Words.Number(lacking))} {(lacking < 2 ? "lacks" : "lack")} {(view.Elements.Count == 1 ? "it" : "at least one")}",
            .. Part(open, "{0} cannot be judged in full"),
            .. Part(unlooked, "{0} {is} not researched yet"),
        ];
        return $"On {Words.Of(view.Day)}, of {Words.Count(all, "place")}, {Words.List(parts)}." + MostMissed(view);
    }

    static string MostMissed(GapsView view)
    {
        var missed = view.Elements.Select((e, i) => (e.Says, Count: view.Count(i, GapState.Lacks, GapState.NotInForce))).Where(m => m.Count > 0).OrderByDescending(m => m.Count).Take(3).ToArray();
        return view.Elements.Count < 2 || missed.Length == 0 ? "" : $" Missing most often: {string.Join("; ", missed.Select(m => $"{m.Says} ({Words.Count(m.Count, "place")})"))}.";
    }

    static string[] Part(int count, string words) => count == 0 ? [] : [words.Replace("{0}", Words.Number(count), StringComparison.Ordinal).Replace("{is}", count == 1 ? "is" : "are", StringComparison.Ordinal)];
}
