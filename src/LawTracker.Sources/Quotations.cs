namespace LawTracker.Sources;

/// <summary>What an act orders to be put into another law stays words of the paragraph that quotes it, whatever labels it begins with.</summary>
static class Quotations
{
    /// <summary>Lines of which each closes what it opens: those within a quotation are joined, by line ends, to the line that opens it.</summary>
    /// <remarks>A quotation that never closes takes the rest: no word is lost, only depth.</remarks>
    public static IEnumerable<string> Join(IEnumerable<string> lines, char opens = '“', char closes = '”')
    {
        string? open = null;
        var depth = 0;
        foreach (var line in lines)
        {
            open = open is null ? line : $"{open}\n{line}";
            depth = line.Aggregate(depth, (d, c) => c == opens ? d + 1 : c == closes ? Math.Max(d - 1, 0) : d);
            if (depth > 0)
                continue;
            yield return open;
            open = null;
        }
        if (open is not null)
            yield return open;
    }
}
