using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Publishing.Changes;

/// <summary>A record as one revision left it; null where that removed it.</summary>
public sealed record RecordState(Known Known, string Hash, IRecord? Record);

/// <summary>All states of one record, oldest first.</summary>
public sealed record RecordTimeline(string Folder, string Key, IReadOnlyList<RecordState> States)
{
    /// <summary>The timelines of all laws, cases and places. The bytes of a revision are read only where a record has several: most have one, which is the published record itself.</summary>
    public static IReadOnlyList<RecordTimeline> Read(TrackerDb db, Corpus corpus)
    {
        var present = corpus.Laws.Concat<IRecord>(corpus.Cases).Concat(corpus.Jurisdictions).ToDictionary(r => (r.Folder, r.Key));
        string[] folders = ["laws", "cases", "jurisdictions"];
        var timelines = db.Revisions.AsNoTracking()
            .Where(r => r.Kind != "text" && folders.Contains(r.Folder))
            .OrderBy(r => r.Number)
            .Select(r => new { r.Number, r.At, r.Kind, r.Folder, r.Key, r.Hash })
            .AsEnumerable()
            .GroupBy(r => (r.Folder, r.Key))
            .Select(g => (g.Key, Rows: g.ToList()))
            .ToList();
        List<int> several = [.. timelines.Where(t => t.Rows.Count > 1).SelectMany(t => t.Rows).Where(r => r.Kind == "record").Select(r => r.Number)];
        var read = several.Chunk(500)
            .SelectMany(some => db.Revisions.AsNoTracking().Where(r => some.Contains(r.Number)).AsEnumerable().Select(r => (r.Number, Record: RecordJson.Read(r.Folder, r.Key, r.Json))))
            .ToDictionary(r => r.Number, r => r.Record);
        return [.. timelines.Select(t => new RecordTimeline(t.Key.Folder, t.Key.Key,
            [.. t.Rows.Select(r => new RecordState(new(r.Number, r.At), r.Hash, r.Kind == "removed" ? null : read.GetValueOrDefault(r.Number) ?? present.GetValueOrDefault(t.Key)))]))];
    }

    /// <summary>The state before each but the first, removals left out: what a correction compares.</summary>
    public IEnumerable<(RecordState Old, RecordState New)> Steps() => States.Zip(States.Skip(1));
}
