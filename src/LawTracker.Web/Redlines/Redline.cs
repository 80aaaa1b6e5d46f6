using LawTracker.Publishing;

namespace LawTracker.Web.Redlines;

/// <summary>What became of a provision between two texts.</summary>
public enum ChangeKind
{
    Unchanged,
    Changed,
    Moved,
    Added,
    Removed,

    /// <summary>The other text has nothing of its section, which may have been repealed, added or merely not fetched: that is not told.</summary>
    OnlyBefore,
    OnlyAfter,
}

/// <summary>A provision in a redline. Before is null where only the newer text has it, After where only the older one; where it moved, their paths differ.</summary>
public sealed record ProvisionChange(ChangeKind Kind, Provision? Before, Provision? After, IReadOnlyList<Piece> Heading, IReadOnlyList<Piece> Text)
{
    /// <summary>As it is now, or else as it was.</summary>
    public Provision Shown => After ?? Before!;

    /// <summary>As it is cited: <c>§ 22-3052(a)(2)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>As it was cited before, where it moved.</summary>
    public string? Was { get; init; }
}

/// <summary>Two texts of a law, provision by provision and word by word, in the order of the newer.</summary>
public sealed record Redline(IReadOnlyList<ProvisionChange> Provisions)
{
    public int WordsIn => Count(PieceKind.Inserted);

    public int WordsOut => Count(PieceKind.Deleted);

    public int Of(ChangeKind kind) => Provisions.Count(p => p.Kind == kind);

    /// <summary>Compares two texts, each in its reading order.</summary>
    public static Redline Of(IReadOnlyList<Provision> before, IReadOnlyList<Provision> after)
    {
        var (old, made) = (Keyed(before), Keyed(after));
        var (names, newNames) = (Names(before), Names(after));
        var (sections, newSections) = (before.Select(p => p.Section).ToHashSet(StringComparer.Ordinal), after.Select(p => p.Section).ToHashSet(StringComparer.Ordinal));
        ProvisionChange Change(Provision? was, Provision? now)
        {
            var kind = (was, now) switch
            {
                (null, not null) => sections.Contains(now.Section) ? ChangeKind.Added : ChangeKind.OnlyAfter,
                (not null, null) => newSections.Contains(was.Section) ? ChangeKind.Removed : ChangeKind.OnlyBefore,
                _ => was!.Path != now!.Path ? ChangeKind.Moved : Same(was, now) ? ChangeKind.Unchanged : ChangeKind.Changed,
            };
            var (first, second) = kind switch { ChangeKind.OnlyBefore => (was, was), ChangeKind.OnlyAfter => (now, now), _ => (was, now) };
            return new(kind, was, now, WordDiff.Of(first?.Heading ?? "", second?.Heading ?? ""), WordDiff.Of(first?.Text ?? "", second?.Text ?? ""))
            {
                Name = now is null ? names[was!.Path] : newNames[now.Path],
                Was = kind == ChangeKind.Moved ? names[was!.Path] : null,
            };
        }
        var pairs = Pairs(old, made);
        var order = made.Keys.Select((k, i) => (k, i)).ToDictionary(k => k.k, k => k.i);
        var gone = Gone(old, pairs.ToDictionary(p => p.Value, p => order[p.Key])).Select(g => (g.Place, g.Order, Change: Change(g.Provision, null)));
        var kept = made.Select((m, i) => (Place: i, Order: 0, Change: Change(pairs.TryGetValue(m.Key, out var was) ? old[was] : null, m.Value)));
        return new([.. kept.Concat(gone).OrderBy(c => c.Place).ThenBy(c => c.Order).Select(c => c.Change)]);
    }

    /// <summary>Of a newer provision the older one: the same path, unless its words stand elsewhere. Words that are unchanged at another path, where neither place keeps its own, were moved there.</summary>
    static Dictionary<(string, int), (string, int)> Pairs(Dictionary<(string, int), Provision> old, Dictionary<(string, int), Provision> made)
    {
        Dictionary<(string, int), (string, int)> pairs = made.Keys.Where(k => old.TryGetValue(k, out var was) && Same(was, made[k])).ToDictionary(k => k);
        var free = old.Keys.Except(pairs.Values).GroupBy(k => Words(old[k]), StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single(), StringComparer.Ordinal);
        foreach (var group in made.Keys.Except(pairs.Keys).ToList().GroupBy(k => Words(made[k]), StringComparer.Ordinal).Where(g => g.Count() == 1 && IsTelling(g.Key)))
        {
            if (free.TryGetValue(group.Key, out var from))
                pairs[group.Single()] = from;
        }
        foreach (var key in made.Keys.Except(pairs.Keys).Where(old.ContainsKey).Except(pairs.Values).ToList())
            pairs[key] = key;
        return pairs;
    }

    /// <summary>What was removed stands behind what it stood behind.</summary>
    static IEnumerable<(int Place, int Order, Provision Provision)> Gone(Dictionary<(string, int), Provision> old, Dictionary<(string, int), int> places)
    {
        var (place, order) = (-1, 0);
        foreach (var (key, provision) in old)
        {
            if (places.TryGetValue(key, out var kept))
                place = kept;
            else
                yield return (place, ++order, provision);
        }
    }

    /// <summary>The printed numbers from the section down to a provision, by its path.</summary>
    static Dictionary<string, string> Names(IReadOnlyList<Provision> text)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (var provision in text)
        {
            var above = provision.Path.LastIndexOf('/') is > 0 and var cut ? names.GetValueOrDefault(provision.Path[..cut], provision.Path[..cut]) : "";
            names[provision.Path] = above + (provision.Number.Length > 0 ? provision.Number : $"({provision.Path.Split('/')[^1]})");
        }
        return names;
    }

    /// <summary>By path; where a text has a path twice, by which of them it is.</summary>
    static Dictionary<(string Path, int Number), Provision> Keyed(IReadOnlyList<Provision> text) =>
        text.GroupBy(p => p.Path, StringComparer.Ordinal).SelectMany(g => g.Select((p, i) => (Key: (g.Key, i), Provision: p))).ToDictionary(p => p.Key, p => p.Provision);

    static bool Same(Provision before, Provision after) => WordDiff.Fold(before.Heading) == WordDiff.Fold(after.Heading) && Words(before) == Words(after);

    /// <summary>Enough words to tell that it is the same provision.</summary>
    static bool IsTelling(string words) => words.Count(c => c == ' ') >= 3;

    static string Words(Provision provision) => WordDiff.Fold(provision.Text);

    int Count(PieceKind kind) => Provisions.SelectMany(p => p.Heading.Concat(p.Text)).Where(p => p.Kind == kind).Sum(p => p.Words);
}
