using System.Globalization;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Searching.Indexing;

/// <summary>The full-text index: derived data, written in the transaction that publishes and rebuilt whole when its version differs. One row for a law with all its words, one for its record, one for each provision of its newest text.</summary>
public static class SearchIndex
{
    /// <summary>Schema 3 of the index, and the analyser's version.</summary>
    public static readonly string Version = "3." + Analyser.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Rebuilds where the index is missing or of another version.</summary>
    public static void Ensure(TrackerStore store)
    {
        if (!IsOurs(store))
        {
            store.Write(db =>
            {
                Rebuild(db);
                return 0;
            });
        }
    }

    /// <summary>Changes nothing, and refuses an index that is missing or of another version.</summary>
    /// <exception cref="InvalidOperationException">The message says what to do.</exception>
    public static void Require(TrackerStore store)
    {
        if (!IsOurs(store))
            throw new InvalidOperationException($"The search index in {store.Name} is not of this version. Run: lawtracker db migrate");
    }

    static bool IsOurs(TrackerStore store)
    {
        using var db = store.Open();
        return Settings.Get(db, Settings.IndexVersion) == Version;
    }

    /// <summary>Within the caller's transaction.</summary>
    public static void Rebuild(TrackerDb db)
    {
        var laws = db.Records.AsNoTracking().Where(r => r.Folder == "laws").OrderBy(r => r.Key).ToList().Select(row => (Instrument)RecordJson.Read(row.Folder, row.Key, row.Json));
        Fill(db, laws.Select(law => (law, LawText.UnitsOf(db, law))));
        Settings.Set(db, Settings.IndexVersion, Version);
        db.SaveChanges();
    }

    /// <summary>Makes the index anew from these laws and units, in this order.</summary>
    internal static void Fill(TrackerDb db, IEnumerable<(Instrument Law, IReadOnlyList<TextUnit> Units)> laws)
    {
        var engine = SearchEngine.Of(db);
        engine.Recreate();
        var writer = new IndexWriter(engine, isEmpty: true);
        foreach (var (law, units) in laws)
            writer.Add(law, units);
        writer.Finish();
        Settings.Set(db, Settings.IndexBuild, Guid.NewGuid().ToString("N"));
    }

    /// <summary>How many bytes it takes.</summary>
    public static long Bytes(TrackerDb db)
    {
        var engine = SearchEngine.Of(db);
        return engine.Query(engine.SizeSql, r => Convert.ToInt64(r.GetValue(0), CultureInfo.InvariantCulture)).First();
    }

    /// <summary>Within the caller's transaction; for a law whose text was just published.</summary>
    /// <exception cref="InvalidOperationException">The index is of another version.</exception>
    public static void RebuildLaw(TrackerDb db, Instrument law)
    {
        if (Settings.Get(db, Settings.IndexVersion) != Version)
            throw new InvalidOperationException("Another version of LawTracker has rebuilt the search index. Stop the older one; then run: lawtracker db migrate");
        var writer = new IndexWriter(SearchEngine.Of(db), isEmpty: false);
        writer.Remove(law);
        writer.Add(law, LawText.UnitsOf(db, law));
        writer.Finish();
        Settings.Set(db, Settings.IndexBuild, Guid.NewGuid().ToString("N"));
    }
}
