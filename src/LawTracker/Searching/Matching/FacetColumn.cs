namespace LawTracker.Searching.Matching;

/// <summary>The values of one facet for all laws, as numbers: counting fifty thousand laws must not cost their strings.</summary>
sealed class FacetColumn
{
    readonly int[][] codes;
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly List<string> values = [];

    /// <param name="name">Of the facet.</param>
    /// <param name="count">How many laws.</param>
    /// <param name="valuesOf">The values of a law, each once.</param>
    public FacetColumn(string name, int count, Func<int, IEnumerable<string>> valuesOf)
    {
        Name = name;
        codes = new int[count][];
        Dictionary<string, int[]> shared = new(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            string[] texts = [.. valuesOf(i)];
            var key = string.Join('\n', texts);
            if (!shared.TryGetValue(key, out var known))
                shared[key] = known = [.. texts.Select(Number)];
            codes[i] = known;
        }
    }

    public string Name { get; }

    public IReadOnlyList<string> Values => values;

    public int[] CodesOf(int law) => codes[law];

    /// <summary>Which values are chosen; null where none are, and all laws are admitted.</summary>
    public bool[]? Chosen(IReadOnlyList<string> wanted)
    {
        if (wanted.Count == 0)
            return null;
        var chosen = new bool[values.Count];
        foreach (var value in wanted)
        {
            if (numbers.TryGetValue(value, out var number))
                chosen[number] = true;
        }
        return chosen;
    }

    int Number(string value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers[value] = number = values.Count;
            values.Add(value);
        }
        return number;
    }
}
