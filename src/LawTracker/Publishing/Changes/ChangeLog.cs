using LawTracker.Laws;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Publishing.Changes;

/// <summary>Every change this instance knows of, newest first: by when it was known here, then by its own date. Derived from the published records and their revisions, and held per generation.</summary>
public sealed class ChangeLog
{
    readonly Dictionary<string, int> places;
    readonly ILookup<InstrumentId, Change> ofLaw;
    readonly Dictionary<(string Folder, string Key), Known> revised;

    ChangeLog(IEnumerable<Change> changes, Known? baseline, Dictionary<(string Folder, string Key), Known> lastRevised)
    {
        // By id, never by date: the same change is told once, whatever happened to its record.
        All = [.. Updated([.. changes.DistinctBy(c => c.Id, StringComparer.Ordinal)])
            .OrderByDescending(c => c.Known.At).ThenByDescending(c => c.Dated)
            .ThenBy(c => c.Jurisdiction).ThenBy(c => c.Law?.Id ?? default).ThenBy(c => c.Step, StringComparer.Ordinal).ThenBy(c => c.Id == c.Step ? 0 : 1)];
        (Baseline, revised) = (baseline, lastRevised);
        places = All.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        ofLaw = All.Where(c => c.Law is not null).ToLookup(c => c.Law!.Id);
    }

    public static ChangeLog Empty { get; } = new([], null, []);

    public IReadOnlyList<Change> All { get; }

    /// <summary>The first import: what it held was known here from then on, whenever it happened. Null before it.</summary>
    public Known? Baseline { get; }

    /// <summary>When what is known of a law last changed here.</summary>
    public DateTime LastOf(InstrumentId law) => ofLaw[law].Select(c => (DateTime?)c.UpdatedAt).Max() ?? RevisedAt("laws", law.Value);

    /// <summary>The changes of one law, newest first.</summary>
    public IEnumerable<Change> Of(InstrumentId law) => ofLaw[law];

    /// <summary>When a record was last published.</summary>
    public DateTime RevisedAt(string folder, string key) => revised.TryGetValue((folder, key), out var known) ? known.At : Baseline?.At ?? default;

    /// <summary>What a filter leaves.</summary>
    public IReadOnlyList<Change> Where(ChangeFilter filter) => [.. All.Where(filter.Holds)];

    /// <summary>Where a change stands in <see cref="All"/>; null where there is none of this id.</summary>
    public int? PlaceOf(string id) => places.TryGetValue(id, out var place) ? place : null;

    /// <summary>Derives the log; reads few bytes unless many records were revised.</summary>
    public static ChangeLog Read(TrackerDb db, Corpus corpus)
    {
        if (db.Revisions.AsNoTracking().OrderBy(r => r.Number).Select(r => new { r.Number, r.At }).FirstOrDefault() is not { } first)
            return Empty;
        var last = db.Revisions.AsNoTracking().Where(r => r.Kind != "text").GroupBy(r => new { r.Folder, r.Key }).Select(g => new { g.Key.Folder, g.Key.Key, Number = g.Max(r => r.Number), At = g.Max(r => r.At) })
            .AsEnumerable().ToDictionary(r => (r.Folder, r.Key), r => new Known(r.Number, r.At));
        return Of(corpus, RecordTimeline.Read(db, corpus), PublishedText.Read(db), new(first.Number, first.At), last);
    }

    /// <summary>The log of these records, their timelines and texts.</summary>
    public static ChangeLog Of(Corpus corpus, IReadOnlyList<RecordTimeline> timelines, IReadOnlyList<PublishedText> texts, Known baseline, Dictionary<(string Folder, string Key), Known> lastRevised)
    {
        var own = timelines.SelectMany(t => t.States[^1].Record switch
        {
            Instrument law => LawChanges.Of(corpus, law, t),
            CourtCase record => RulingChanges.Of(corpus, record, t),
            _ => [],
        });
        var mended = timelines.SelectMany(t => t.Steps().SelectMany(s => Corrections.Between(corpus, s.Old, s.New)));
        return new(own.Concat(mended).Concat(PublishedText.Changes(corpus, texts)), baseline, lastRevised);
    }

    /// <summary>A change whose date or answer was mended says something new since then.</summary>
    static IEnumerable<Change> Updated(IReadOnlyList<Change> changes)
    {
        var mended = changes.Where(c => c.Mends is not null).GroupBy(c => c.Mends!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var by = change.Origin == ChangeOrigin.Law && mended.TryGetValue(change.Step, out var all) ? all.Where(m => m.Question is null || (m.Question == change.Question && m.Part == change.Part)) : [];
            yield return change with { UpdatedAt = by.Select(m => m.Known.At).Append(change.UpdatedAt).Max() };
        }
    }
}
