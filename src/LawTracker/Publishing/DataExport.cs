using System.Text;
using LawTracker.CuratedData;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Publishing;

/// <summary>Writes the published records as data files: after an import, byte for byte the files that were imported.</summary>
public static class DataExport
{
    /// <summary>Gives the number of files written. Existing files are replaced one by one, each whole.</summary>
    public static int Run(TrackerStore store, string folder)
    {
        using var db = store.Open();
        var count = 0;
        foreach (var row in db.Records.AsNoTracking().OrderBy(r => r.Folder).ThenBy(r => r.Key).AsEnumerable())
        {
            var path = Path.Combine(folder, DataFolder.PathOf(row.Folder, row.Key));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".new", row.FileHeader + RecordWriter.Write(RecordJson.Read(row.Folder, row.Key, row.Json)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(path + ".new", path, overwrite: true);
            count++;
        }
        return count;
    }
}
