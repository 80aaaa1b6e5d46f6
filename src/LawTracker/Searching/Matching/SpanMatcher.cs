using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>Tokens from the first to the last, both included.</summary>
readonly record struct Span(int First, int Last);

/// <summary>The recheck: where in a unit a word, phrase or proximity stands. The meaning of the language is here; what the engines print only finds the candidates.</summary>
static class SpanMatcher
{
    /// <summary>More places in one provision tell nothing more.</summary>
    const int MostSpans = 5000;

    /// <summary>In order of their beginnings.</summary>
    /// <param name="node">A word, phrase, proximity, or several joined by OR; no wild words any more.</param>
    /// <param name="unit">The unit looked at.</param>
    /// <param name="from">The first token that counts.</param>
    /// <param name="to">The token behind the last that counts.</param>
    public static List<Span> Find(SearchNode node, UnitText unit, int from, int to) => node switch
    {
        SearchNode.Word word => Words(word, unit, from, to),
        SearchNode.Phrase phrase => Phrases([.. phrase.Words.Select(w => Find(w, unit, from, to))], unit),
        SearchNode.Or or => [.. or.Nodes.SelectMany(n => Find(n, unit, from, to)).Distinct().OrderBy(s => s.First).ThenBy(s => s.Last).Take(MostSpans)],
        SearchNode.Widened widened => Find(widened.Either, unit, from, to),
        SearchNode.Near near => Near(Find(near.Left, unit, from, to), Find(near.Right, unit, from, to), near.Reach, unit),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    static List<Span> Words(SearchNode.Word word, UnitText unit, int from, int to)
    {
        var stem = word.IsExact ? word.Text : word.Stem;
        if (unit.Noted(word.Text, word.IsExact ? null : stem) is { } noted)
            return [.. noted.Where(i => i >= from && i < to).Take(MostSpans).Select(i => new Span(i, i))];
        List<Span> spans = [];
        for (var i = from; i < to && spans.Count < MostSpans; i++)
        {
            var token = unit.Tokens[i];
            if (token.Exact == word.Text || !word.IsExact && token.Stem == stem)
                spans.Add(new(i, i));
        }
        return spans;
    }

    static List<Span> Phrases(List<List<Span>> words, UnitText unit)
    {
        var starts = words.Skip(1).Select(w => w.Select(s => s.First).ToHashSet()).ToList();
        return [.. words[0]
            .Where(s => starts.Select((set, i) => set.Contains(s.First + i + 1) && unit.Place(s.First + i + 1) == unit.Place(s.First) + i + 1).All(ok => ok))
            .Select(s => new Span(s.First, s.First + words.Count - 1))];
    }

    static List<Span> Near(List<Span> left, List<Span> right, Reach reach, UnitText unit)
    {
        List<Span> found = [];
        var near = 0;
        foreach (var a in left)
        {
            // What is too far before this one is too far before all that follow it.
            while (reach.Unit == ReachUnit.Words && near < right.Count && unit.Place(right[near].Last) < unit.Place(a.First) - reach.Words)
                near++;
            for (var i = near; i < right.Count; i++)
            {
                var b = right[i];
                var follows = a.Last < b.First;
                if (!follows && (reach.IsOrdered || b.Last >= a.First))
                    continue;
                var (before, behind) = follows ? (a.Last, b.First) : (b.Last, a.First);
                if (reach.Unit == ReachUnit.Words && follows && unit.Place(behind) - unit.Place(before) > reach.Words)
                    break;
                if (Reaches(reach, unit, before, behind))
                    found.Add(new(Math.Min(a.First, b.First), Math.Max(a.Last, b.Last)));
                if (found.Count >= MostSpans)
                    return found;
            }
        }
        return [.. found.Distinct().OrderBy(s => s.First).ThenBy(s => s.Last)];
    }

    static bool Reaches(Reach reach, UnitText unit, int before, int behind) => reach.Unit switch
    {
        ReachUnit.Words => unit.Place(behind) - unit.Place(before) <= reach.Words,
        ReachUnit.Sentence => unit.Sentence(behind) == unit.Sentence(before),
        _ => true,
    };
}
