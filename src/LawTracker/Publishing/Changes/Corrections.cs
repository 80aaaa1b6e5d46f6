using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>What one revision mended in a record without any change of the law. Pure; the parts of a record each have a class of their own.</summary>
public static class Corrections
{
    /// <summary>The corrections between two states of a record, in the order of the record.</summary>
    public static IEnumerable<Change> Between(Corpus corpus, RecordState old, RecordState now) => (old.Record, now.Record) switch
    {
        (Instrument a, Instrument b) => LawCorrections.Between(corpus, a, b, now),
        (CourtCase a, CourtCase b) => CaseCorrections.Between(corpus, a, b, now),
        (Jurisdiction a, Jurisdiction b) => PlaceCorrections.Between(corpus, a, b, now),
        (Instrument gone, null) => [Whole(corpus, gone, now, "Correction: {0}: the record of {1} is withdrawn")],
        (null, Instrument back) => [Whole(corpus, back, now, "Now recorded: {0}: the record of {1} is back")],
        _ => [],
    };

    /// <summary>A correction of a law's record.</summary>
    /// <param name="law">The law.</param>
    /// <param name="now">The revision that mended it; its hash makes the id.</param>
    /// <param name="path">What it mended, within the record.</param>
    /// <param name="kind">What kind of thing that is.</param>
    /// <param name="sentence">What is told.</param>
    internal static Change Make(Instrument law, RecordState now, string path, string kind, string sentence) => Make(law.Id.Jurisdiction, law.Topics, now, path, kind, sentence) with { Law = law, Cite = law.Cite };

    internal static Change Make(JurisdictionId place, IReadOnlyList<TopicId> topics, RecordState now, string path, string kind, string sentence) => new()
    {
        Id = $"{now.Hash[..12]}/{path}",
        Step = now.Hash[..12],
        Origin = ChangeOrigin.Correction,
        Kind = kind,
        Jurisdiction = place,
        Topics = topics,
        Sentence = sentence,
        Known = now.Known,
        UpdatedAt = now.Known.At,
    };

    static Change Whole(Corpus corpus, Instrument law, RecordState now, string sentence) =>
        Make(law, now, "record", "record", string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, ChangeWords.Place(corpus, law.Id.Jurisdiction), ChangeWords.Name(law)));
}
