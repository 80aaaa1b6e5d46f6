namespace LawTracker.Searching;

/// <summary>Why nothing was found, in sentences, for programs and the command line.</summary>
public static class NothingWords
{
    public static IEnumerable<string> Of(NothingFound nothing)
    {
        foreach (var (part, like) in nothing.Killers)
            yield return $"No law or text we hold has {part}." + (like.Count > 0 ? $" Words like it that stand there: {string.Join(", ", like)}." : "");
        if (nothing.WithoutFilters > 0)
            yield return $"Without the filters chosen there would be {nothing.WithoutFilters}.";
        foreach (var (query, laws) in nothing.Nearest)
            yield return $"Nearest search that finds something: {query} ({laws} {(laws == 1 ? "law" : "laws")}).";
        foreach (var note in nothing.Notes)
            yield return note;
    }
}
