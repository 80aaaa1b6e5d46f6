using LawTracker.CuratedData;
using System.Globalization;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Searching;

/// <summary>The full-text index: derived data, written in the transaction that publishes and rebuilt whole when its version differs. One row for a law's record, one for each provision of its newest text.</summary>
public static class SearchIndex
{
    /// <summary>Schema 1 of the index, and the analyser's version.</summary>
    public static readonly string Version = "1." + Analyser.Version.ToString(CultureInfo.InvariantCulture);

    const string Schema = """
        DROP TABLE IF EXISTS search_tokens;
        DROP TABLE IF EXISTS search_units;
        CREATE TABLE search_units (id INTEGER PRIMARY KEY, law TEXT NOT NULL, path TEXT NULL);
        CREATE INDEX search_units_law ON search_units (law);
        CREATE VIRTUAL TABLE search_tokens USING fts5 (title, text, title_exact, text_exact, tokenize = "unicode61 remove_diacritics 0 tokenchars '-./'");
        """;

    /// <summary>Rebuilds where the index is missing or of another version.</summary>
    public static void Ensure(TrackerStore store)
    {
        using (var db = store.Open())
        {
            if (Settings.Get(db, Settings.IndexVersion) == Version)
                return;
        }
        store.Write(db =>
        {
            Rebuild(db);
            return 0;
        });
    }

    /// <summary>Within the caller's transaction.</summary>
    public static void Rebuild(TrackerDb db)
    {
        db.Database.ExecuteSqlRaw(Schema);
        foreach (var row in db.Records.AsNoTracking().Where(r => r.Folder == "laws").AsEnumerable())
            Insert(db, (Instrument)RecordJson.Read(row.Folder, row.Key, row.Json));
        Settings.Set(db, Settings.IndexVersion, Version);
        db.SaveChanges();
    }

    /// <summary>Within the caller's transaction; for a law whose text was just published.</summary>
    public static void RebuildLaw(TrackerDb db, Instrument law)
    {
        if (Settings.Get(db, Settings.IndexVersion) != Version)
        {
            Rebuild(db);
            return;
        }
        Execute(db, "DELETE FROM search_tokens WHERE rowid IN (SELECT id FROM search_units WHERE law = $law)", ("$law", law.Id.Value));
        Execute(db, "DELETE FROM search_units WHERE law = $law", ("$law", law.Id.Value));
        Insert(db, law);
    }

    static void Insert(TrackerDb db, Instrument law)
    {
        string[] titles = [.. law.Titles.Select(t => t.Text), .. law.AlsoKnownAs, .. law.Citations.Select(c => c.Cite), .. law.Parts.Select(p => p.Cite)];
        Unit(db, law.Id, null, string.Join(" . ", titles), law.Summary + " . " + law.Plain + " . " + string.Join(" . ", law.Parts.Select(p => p.Title)), "en");
        var version = InstrumentVersion.NewestFirst(db.Versions.AsNoTracking().Where(v => v.Law == law.Id.Value)).FirstOrDefault();
        if (version is null)
            return;
        var provisions = db.Provisions.AsNoTracking().Where(p => p.VersionId == version.Id).OrderBy(p => p.Ordinal)
            .Join(db.Texts.AsNoTracking(), p => p.TextSha256, t => t.Sha256, (p, t) => new { p.Path, p.Number, p.Heading, t.Text }).ToList();
        foreach (var p in provisions)
            Unit(db, law.Id, p.Path, p.Heading, p.Text, version.Language);
    }

    static void Unit(TrackerDb db, InstrumentId law, string? path, string title, string text, string language)
    {
        Execute(db, "INSERT INTO search_units (law, path) VALUES ($law, $path)", ("$law", law.Value), ("$path", (object?)path ?? DBNull.Value));
        Execute(
            db, "INSERT INTO search_tokens (rowid, title, text, title_exact, text_exact) VALUES (last_insert_rowid(), $a, $b, $c, $d)",
            ("$a", Analyser.Stream(title, true, language)), ("$b", Analyser.Stream(text, true, language)), ("$c", Analyser.Stream(title, false, language)), ("$d", Analyser.Stream(text, false, language)));
    }

    static void Execute(TrackerDb db, string sql, params (string Name, object Value)[] values) =>
        db.Database.ExecuteSqlRaw(sql, values.Select(v => new SqliteParameter(v.Name, v.Value)));
}
