using System.IO.Compression;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Fetching;

/// <summary>Keeps the bytes of pages by SHA-256, and logs what was got when. Bytes are stored before they are read, and never edited.</summary>
public static class SnapshotStore
{
    public static void Keep(TrackerDb db, string sha256, byte[] bytes)
    {
        if (db.Blobs.Any(b => b.Sha256 == sha256))
            return;
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            brotli.Write(bytes);
        db.Blobs.Add(new() { Sha256 = sha256, Compressed = packed.ToArray() });
    }

    /// <summary>The bytes with this hash, or null where they were dropped.</summary>
    public static byte[]? Read(TrackerDb db, string sha256)
    {
        if (db.Blobs.AsNoTracking().Where(b => b.Sha256 == sha256).Select(b => b.Compressed).FirstOrDefault() is not { } packed)
            return null;
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The newest snapshot of an address that could be read, if any.</summary>
    public static SnapshotRow? LastGood(TrackerDb db, string url) => db.Snapshots
        .Where(s => s.Url == url && (s.Outcome == "parsed" || s.Outcome == "index" || s.Outcome == "nothing"))
        .OrderByDescending(s => s.Id).FirstOrDefault();
}
