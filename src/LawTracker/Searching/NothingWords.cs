namespace LawTracker.Searching;

/// <summary>Why nothing was found, in sentences, for programs and the command line.</summary>
public static class NothingWords
{
    /// <summary>The laws that hold most of what was asked, where few hold all.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<SearchHit> nearly) => nearly.Count == 0 ? [] : [$"Laws that have most of it: {string.Join(", ", nearly.Select(h => $"{h.Law.Id} ({h.Law.Cite})"))}."];

    /// <summary>What was looked for in a place.</summary>
    public static string Of(CoverageNote note) => $"{note.Place}, {note.Topic}: " + note.Coverage.State switch
    {
        Laws.CoverageState.Covered => $"covered, looked on {note.Coverage.CheckedOn:yyyy-MM-dd}",
        Laws.CoverageState.Partial => $"partly covered, looked on {note.Coverage.CheckedOn:yyyy-MM-dd}",
        Laws.CoverageState.NoneFound => $"no law found, looked on {note.Coverage.CheckedOn:yyyy-MM-dd}",
        _ => "not researched yet",
    } + (note.IsStale ? " (more than half a year ago)." : ".");

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
        foreach (var topic in nothing.Topics)
            yield return $"{topic.TopicId}: of the places held {topic.Covered} are covered, {topic.Partial} partly, in {topic.NoneFound} no law was found, {topic.NotResearched} are not researched; {topic.Stale} of those looks are more than half a year old.";
    }
}
