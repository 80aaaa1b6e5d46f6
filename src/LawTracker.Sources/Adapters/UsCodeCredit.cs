namespace LawTracker.Sources.Adapters;

/// <summary>The source credit below a section of the United States Code: "(Added Pub. L. 104–199, § 3(a), Sept. 21, 1996, 110 Stat. 2419; amended …)".</summary>
static class UsCodeCredit
{
    /// <summary>The first law made the section, the others amended it. A stub with one law does not say which of both that did; the heading of a repealed section does.</summary>
    public static IReadOnlyList<ParsedEvent> Events(string? credit, string? stub, string heading)
    {
        List<(string Text, string? On)> dated = [.. (credit ?? "").Split(';').Select(text => LegalText.Tidy(text).Trim('(', ')', ' ', '.')).Select(text => (text, LegalText.UsDate(text))).Where(e => e.Item2 is not null)];
        ParsedEvent[] ended = stub is "repealed" && LegalText.UsDate(heading) is { } on ? [new("repealed", on, heading)] : [];
        return [.. dated.Select((e, i) => new ParsedEvent(i > 0 ? "amended" : stub is null || dated.Count > 1 ? "enacted" : "action", e.On!, e.Text)).Concat(ended).OrderBy(e => e.On, StringComparer.Ordinal)];
    }
}
