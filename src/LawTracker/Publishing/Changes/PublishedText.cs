using LawTracker.Laws;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Publishing.Changes;

/// <summary>An official text as it was published here.</summary>
public sealed record PublishedText(InstrumentId Law, string SourceId, PartialDate? AsAt, string Sha256, Known Known)
{
    public static IReadOnlyList<PublishedText> Read(TrackerDb db)
    {
        var rows = db.Versions.AsNoTracking().Join(db.Revisions, v => v.Revision, r => r.Number, (v, r) => new { v.Law, v.SourceId, v.AsAt, v.Sha256, r.Number, r.At }).OrderBy(v => v.Number).ToList();
        return [.. rows.Select(r => new PublishedText(InstrumentId.Parse(r.Law), r.SourceId, PartialDate.TryParse(r.AsAt, null, out var asAt) ? asAt : null, r.Sha256, new(r.Number, r.At)))];
    }

    /// <summary>Each text as a change; its hash makes the id.</summary>
    public static IEnumerable<Change> Changes(Corpus corpus, IEnumerable<PublishedText> texts) =>
        from text in texts
        let law = corpus.Law(text.Law)
        where law is not null
        let id = $"{text.Law}@{text.Sha256[..12]}"
        let source = corpus.Sources.FirstOrDefault(s => s.Id == text.SourceId)?.Name ?? text.SourceId
        let age = text.AsAt is { } asAt ? "as of " + asAt.InWords() : "of unknown age"
        select new Change
        {
            Id = id,
            Step = id,
            Origin = ChangeOrigin.Text,
            Kind = "text",
            Jurisdiction = law.Id.Jurisdiction,
            Law = law,
            Topics = law.Topics,
            After = age,
            On = text.AsAt,
            Cite = law.Cite,
            Sentence = $"{ChangeWords.Place(corpus, law.Id.Jurisdiction)}: official text of {ChangeWords.Name(law)} published here, {age} ({source})",
            Known = text.Known,
            UpdatedAt = text.Known.At,
        };
}
