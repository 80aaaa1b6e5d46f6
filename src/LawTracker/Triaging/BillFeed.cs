using LawTracker.Laws;
using LawTracker.Sources;

namespace LawTracker.Triaging;

/// <summary>A source that tells of every bill of a legislature: tells those of our topics from the rest.</summary>
/// <remarks>The source says so (<c>feed: bills</c>), not its adapter: one format carries bills and codes alike, and what is kept of a page follows from it.</remarks>
public sealed class BillFeed
{
    readonly Scorer scorer;
    readonly TrackedBills tracked;

    readonly JurisdictionId home;

    BillFeed(Corpus corpus, SourceRecord source) => (scorer, tracked, home) = (new(corpus.Topics), new(corpus, source), source.Jurisdictions[0]);

    /// <summary>The legislature's place: the one the bill names, where the source tells of several, else the source's own.</summary>
    public JurisdictionId PlaceOf(ParsedInstrument bill) => JurisdictionId.TryParse(bill.Jurisdiction, null, out var named) ? named : home;

    /// <summary>The terms it is read with.</summary>
    public string Sha256 => scorer.Sha256;

    /// <summary>Null where the source is no feed of bills.</summary>
    public static BillFeed? Of(Corpus corpus, SourceRecord source) => source.Feed == SourceFeed.Bills && source.Jurisdictions.Count > 0 ? new(corpus, source) : null;

    public FeedReading Read(IReadOnlyList<ParsedInstrument> bills)
    {
        List<ParsedInstrument> known = [];
        List<(ParsedInstrument Bill, RelevanceScore Score)> likely = [], rest = [];
        foreach (var bill in bills)
        {
            if (tracked.Of(bill, PlaceOf(bill)) is not null)
            {
                known.Add(bill);
                continue;
            }
            var score = scorer.Score(bill);
            (score.Likely.Count > 0 ? likely : rest).Add((bill, score));
        }
        return new(likely, known, [.. rest.Select(r => r.Bill)]);
    }
}

/// <summary>The bills of one page.</summary>
/// <param name="Likely">Of our topics, it seems.</param>
/// <param name="Tracked">The data has records of them.</param>
/// <param name="Rest">All others: only counted.</param>
public sealed record FeedReading(IReadOnlyList<(ParsedInstrument Bill, RelevanceScore Score)> Likely, IReadOnlyList<ParsedInstrument> Tracked, IReadOnlyList<ParsedInstrument> Rest)
{
    /// <summary>Nothing on the page concerns us: its bytes are not kept.</summary>
    public bool IsUnrelated => Likely.Count + Tracked.Count == 0 && Rest.Count > 0;
}
