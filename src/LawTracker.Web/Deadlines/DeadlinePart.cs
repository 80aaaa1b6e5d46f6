namespace LawTracker.Web.Deadlines;

/// <summary>A part of the list, from where its address goes on.</summary>
static class DeadlinePart
{
    /// <summary>At most so many of what is chosen, after the one that the address names; where that is no longer among them, from its place in time on.</summary>
    public static IEnumerable<Deadline> After(DeadlinesList list, int most)
    {
        if (list.Filters.After is not { } after || list.All.FirstOrDefault(d => d.Id == after) is not { } last)
            return list.Chosen.Take(most);
        var order = list.All.Select((d, i) => (d.Id, i)).ToDictionary(d => d.Id, d => d.i, StringComparer.Ordinal);
        return list.Chosen.Where(d => list.When == "past" ? order[d.Id] < order[last.Id] : order[d.Id] > order[last.Id]).Take(most);
    }
}
