using LawTracker.Publishing;
using LawTracker.Searching.Citing;

namespace LawTracker.Web.Laws;

/// <summary>Finds what the citations in a law's official text lead to on this site.</summary>
public sealed class TextLinks(Tracker tracker, Corpus corpus, Instrument law, InstrumentVersion? text)
{
    readonly Dictionary<InstrumentId, IReadOnlyList<string>> paths = text is null ? [] : new() { [law.Id] = [.. text.Provisions.Select(p => p.Path)] };
    CitationLinks? links;

    /// <summary>The links of one provision with their addresses; those within the law stay on the page.</summary>
    public IReadOnlyList<(CitationLink Link, string Href)> In(string words) =>
        [.. (links ??= new(CitationLookup.Of(corpus), law)).In(words, Paths).Select(l => (l, Address(l)))];

    static string Fragment(string path) => "#p-" + path.Replace('/', '-');

    string Address(CitationLink link) => link.Path is null ? Parts.Paths.Of(link.Law) : link.Law == law.Id ? Fragment(link.Path) : Parts.Paths.Of(link.Law, link.Path);

    IReadOnlyList<string> Paths(InstrumentId id)
    {
        if (!paths.TryGetValue(id, out var held))
            paths[id] = held = tracker.Published.PathsOf(id);
        return held;
    }
}
