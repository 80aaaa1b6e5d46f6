using LawTracker.Laws;
using LawTracker.Sources;
using LawTracker.Storage;
using LawTracker.Triaging;

namespace LawTracker.Proposing;

/// <summary>Finds the tracked laws that a parsed section belongs to, or that a parsed act is, by citation.</summary>
public sealed class LawMatcher
{
    readonly List<(InstrumentId Law, CodeCitation Cite)> cites = [];
    readonly List<(InstrumentId Law, string Cite)> wholes = [];

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
            wholes.AddRange(WholeCites(law).Select(cite => (law.Id, Plain(cite))));
        }
        Feed = BillFeed.Of(corpus, source);
        Sha256 = Sha.Of(string.Join('\n', cites.Select(c => c.Law + " " + c.Cite).Concat(wholes.Select(w => w.Law + " = " + w.Cite))) + Feed?.Sha256);
    }

    /// <summary>Where the source tells of all bills of a legislature: how those of our topics are known.</summary>
    public BillFeed? Feed { get; }

    /// <summary>What is being looked for: where it changes, pages already read are read again.</summary>
    public string Sha256 { get; }

    /// <summary>The laws whose text, or a part of whose text, this is. A bill's text, a stub and metadata without provisions are nobody's.</summary>
    public IEnumerable<InstrumentId> LawsOf(ParsedInstrument parsed)
    {
        if (parsed.Provisions.Count == 0 || parsed.Stub is not null)
            return [];
        var parts = cites.Count > 0 && CodeCitation.TryParse(parsed.Citation, out var cite) ? cites.Where(c => c.Cite.Contains(cite)).Select(c => c.Law) : [];
        var whole = parsed.Kind is "code" or "bill" ? [] : wholes.Where(w => w.Cite == Plain(parsed.Citation) || w.Cite == Plain(parsed.Official.AbsoluteUri)).Select(w => w.Law);
        return parts.Concat(whole).Distinct();
    }

    /// <summary>
    /// The citations by which a whole law is known. Of those to session laws only the first is the law itself: others may be of the acts that amended it.
    /// A law whose text stands in a code is read there, section by section; its act says what was enacted, not what holds.
    /// </summary>
    static IEnumerable<string> WholeCites(Instrument law)
    {
        if (law.Kind is InstrumentKind.Code or InstrumentKind.Bill or InstrumentKind.ProposedRule or InstrumentKind.Doctrine)
            return [];
        List<CitationEntry> current = [.. law.Citations.Where(c => c.Until is null)];
        return current.Exists(c => c.Role == CitationRole.Code) ? []
            : current.Where(c => c.Role is CitationRole.Popular or CitationRole.Register or CitationRole.Celex or CitationRole.Eli).Concat(current.Where(c => c.Role == CitationRole.Session).Take(1)).Select(c => c.Cite);
    }

    /// <summary>White space and the scheme of an address say nothing about which law is meant.</summary>
    static string Plain(string cite) => LegalText.Tidy(cite.StartsWith("https://", StringComparison.Ordinal) ? "http" + cite[5..] : cite).TrimEnd('/');
}
