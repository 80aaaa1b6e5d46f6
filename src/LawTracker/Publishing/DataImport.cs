using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Searching.Indexing;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Publishing;

/// <summary>What an import did.</summary>
/// <param name="Added">Records new here.</param>
/// <param name="Changed">Records whose state changed.</param>
/// <param name="Removed">Records whose file is gone.</param>
/// <param name="Unchanged">Files that were no work.</param>
/// <param name="Conflicts">Records changed both in the file and here since the last import; if there are any, nothing was imported.</param>
public sealed record ImportReport(int Added, int Changed, int Removed, int Unchanged, IReadOnlyList<string> Conflicts);

/// <summary>Brings checked data into the database: in one transaction, as revisions by <c>data</c>. An unchanged folder is no work.</summary>
public static class DataImport
{
    /// <exception cref="InvalidOperationException">The data has errors; run <c>data check</c>.</exception>
    public static ImportReport Run(TrackerStore store, DataSet data, DateTime now)
    {
        if (data.HasErrors)
            throw new InvalidOperationException($"The data has {data.Problems.Count(p => p.Severity == Severity.Error)} errors and was not imported. Run: lawtracker data check");
        return store.Write(db => Import(db, data, now));
    }

    /// <summary>Whether the folder holds exactly the files that were last imported: told by their bytes alone, before anything is parsed. Most starts end here.</summary>
    public static bool IsUnchanged(TrackerStore store, string folder)
    {
        using var db = store.Open();
        var known = db.Records.AsNoTracking().Select(r => new { r.Folder, r.Key, r.FileSha256 }).ToDictionary(r => DataFolder.PathOf(r.Folder, r.Key), r => r.FileSha256, StringComparer.Ordinal);
        if (known.Count == 0 || !Directory.Exists(folder))
            return false;
        var files = DataFolder.Files(folder).ToList();
        return files.Count == known.Count && files.All(f => known.GetValueOrDefault(f.Path) == Sha.Of(File.ReadAllBytes(f.Full)));
    }

    static ImportReport Import(TrackerDb db, DataSet data, DateTime now)
    {
        var rows = db.Records.ToDictionary(r => DataFolder.PathOf(r.Folder, r.Key), StringComparer.Ordinal);
        List<(string By, string Kind, string Folder, string Key, byte[] Json)> states = [];
        List<string> conflicts = [];
        var (added, changed) = (0, 0);
        foreach (var file in data.Files)
        {
            var sha = Sha.Of(file.Text);
            var row = rows.GetValueOrDefault(file.Path);
            rows.Remove(file.Path);
            if (row?.FileSha256 == sha)
                continue;
            if (row is not null && Sha.Of(row.Json) != row.BaseSha256)
            {
                conflicts.Add(file.Path);
                continue;
            }
            var json = RecordJson.Canonical(file.Record);
            var jsonSha = Sha.Of(json);
            if (row is null)
            {
                added++;
                row = new() { Folder = file.Record.Folder, Key = file.Record.Key, Json = json, FileSha256 = sha, BaseSha256 = jsonSha };
                db.Records.Add(row);
            }
            else if (row.BaseSha256 != jsonSha)
            {
                changed++;
            }
            if (db.Entry(row).State == EntityState.Added || row.BaseSha256 != jsonSha)
                states.Add(("data", "record", row.Folder, row.Key, json));
            (row.Json, row.FileSha256, row.BaseSha256, row.FileHeader) = (json, sha, jsonSha, file.Header);
        }
        conflicts.AddRange(rows.Where(r => Sha.Of(r.Value.Json) != r.Value.BaseSha256).Select(r => r.Key));
        if (conflicts.Count > 0)
        {
            // Nothing of a refused import may stay: the caller saves what is tracked.
            db.ChangeTracker.Clear();
            return new(0, 0, 0, 0, conflicts);
        }
        db.Records.RemoveRange(rows.Values);
        states.AddRange(rows.Values.Select(r => ("data", "removed", r.Folder, r.Key, Array.Empty<byte>())));
        RevisionChain.Append(db, now, states);
        db.SaveChanges();
        SearchIndex.Rebuild(db);
        return new(added, changed, rows.Count, data.Files.Count - added - changed, []);
    }
}
