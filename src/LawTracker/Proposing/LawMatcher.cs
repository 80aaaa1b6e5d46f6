using LawTracker.Laws;
using LawTracker.Sources;
using LawTracker.Storage;

namespace LawTracker.Proposing;

/// <summary>Finds the tracked laws that a parsed section belongs to, by citation.</summary>
public sealed class LawMatcher
{
    readonly List<(InstrumentId Law, CodeCitation Cite)> cites = [];

    public LawMatcher(Corpus corpus, SourceRecord source)
    {
        foreach (var law in corpus.Laws.Where(l => source.Jurisdictions.Contains(l.Id.Jurisdiction)))
        {
            // A section of an act is cited by the act's name where a country has no code: Criminal Code, R.S.C. 1985, c. C-46, s. 162.1.
            foreach (var entry in law.Citations.Where(c => c.Role is CitationRole.Code or CitationRole.Popular && c.Until is null))
            {
                if (CodeCitation.TryParse(entry.Cite, out var cite))
                    cites.Add((law.Id, cite));
            }
        }
        Sha256 = Sha.Of(string.Join('\n', cites.Select(c => c.Law + " " + c.Cite)));
    }

    /// <summary>What is being looked for: where it changes, pages already read are read again.</summary>
    public string Sha256 { get; }

    public IEnumerable<InstrumentId> LawsOf(ParsedInstrument section) =>
        cites.Count > 0 && section.Provisions.Count > 0 && section.Stub is null && CodeCitation.TryParse(section.Citation, out var cite)
            ? cites.Where(c => c.Cite.Contains(cite)).Select(c => c.Law).Distinct()
            : [];
}
