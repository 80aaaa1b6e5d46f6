using LawTracker.Publishing;
using LawTracker.Publishing.Defining;
using LawTracker.Searching.Citing;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Laws;

/// <summary>Finds what the citations and the defined terms in a law's official text lead to on this site.</summary>
public sealed class TextLinks(Tracker tracker, Corpus corpus, Instrument law, InstrumentVersion? text)
{
    readonly Dictionary<InstrumentId, IReadOnlyList<string>> paths = text is null ? [] : new() { [law.Id] = [.. text.Provisions.Select(p => p.Path)] };
    CitationLinks? links;
    DefinedTerms? terms;

    /// <summary>The days asked for, which links to other laws keep.</summary>
    public Moment Moment { get; init; } = Moment.Now;

    /// <summary>The newest revision known, where an earlier one was asked for.</summary>
    public int? Revision { get; init; }

    /// <summary>The links of one provision in order; those within the law stay on the page. Where a citation and a term meet, the citation is the link.</summary>
    public IReadOnlyList<TextLink> In(Provision provision)
    {
        var cited = (links ??= new(CitationLookup.Of(corpus), law)).In(provision.Text, Paths).Select(l => new TextLink(l.Start, l.Length, Address(l)));
        var used = (terms ??= new(text?.Provisions ?? [], text?.Language ?? "")).In(provision).Select(u => new TextLink(u.Start, u.Length, Parts.Paths.Fragment(u.Term.Provision), u.Term.Definition));
        return Together([.. cited], used);
    }

    /// <summary>Citations and the terms that lie over none of them, in order.</summary>
    public static IReadOnlyList<TextLink> Together(IReadOnlyList<TextLink> cited, IEnumerable<TextLink> used) =>
        [.. cited.Concat(used.Where(u => !cited.Any(c => c.Start < u.End && u.Start < c.End))).OrderBy(l => l.Start)];

    string Address(CitationLink link) =>
        link.Path is null ? Parts.Paths.Of(link.Law, Moment) : link.Law == law.Id ? "#p-" + link.Path.Replace('/', '-') : Parts.Paths.Of(link.Law, link.Path, Moment);

    IReadOnlyList<string> Paths(InstrumentId id)
    {
        if (!paths.TryGetValue(id, out var held))
            paths[id] = held = tracker.Published.PathsOf(id, Moment.At, Revision);
        return held;
    }
}
