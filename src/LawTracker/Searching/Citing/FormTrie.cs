namespace LawTracker.Searching.Citing;

/// <summary>Written forms and what they mean, whatever stands between their letters. A form ends where an atom of the text ends.</summary>
sealed class FormTrie<T>
{
    readonly Dictionary<long, int> next = [];
    readonly List<List<T>?> meanings = [null];

    public void Add(string form, T meaning)
    {
        var node = 0;
        foreach (var c in CitationText.Squeeze(form))
        {
            if (!next.TryGetValue(Step(node, c), out var to))
            {
                to = meanings.Count;
                meanings.Add(null);
                next.Add(Step(node, c), to);
            }
            node = to;
        }
        if (node > 0)
            (meanings[node] ??= []).Add(meaning);
    }

    static long Step(int node, char letter) => ((long)node << 16) | letter;

    /// <summary>What the atoms from one on may mean, the longest form first; with the atom behind each.</summary>
    public List<(int End, List<T> Meanings)> At(CitationText text, int atom)
    {
        List<(int, List<T>)> found = [];
        var node = 0;
        for (var i = atom; i < text.Atoms.Count; i++)
        {
            foreach (var c in text.Of(i))
            {
                if (c != '\'' && !next.TryGetValue(Step(node, c), out node))
                    return found;
            }
            if (meanings[node] is { } here)
                found.Insert(0, (i + 1, here));
        }
        return found;
    }
}
