using System.Security.Cryptography;
using System.Text;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Publishing;

/// <summary>The one append-only chain of everything this instance has published: hash = SHA-256(previous + stored bytes). A later change to any link shows.</summary>
public static class RevisionChain
{
    /// <summary>What the first link calls its predecessor.</summary>
    public const string Root = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Appends links in order within the caller's write transaction, and moves the generation on.</summary>
    public static IReadOnlyList<RevisionRow> Append(TrackerDb db, DateTime at, IEnumerable<(string By, string Kind, string Folder, string Key, byte[] Json)> states)
    {
        var last = db.Revisions.AsNoTracking().OrderByDescending(r => r.Number).Select(r => new { r.Number, r.Hash }).FirstOrDefault();
        var (number, previous) = (last?.Number ?? 0, last?.Hash ?? Root);
        List<RevisionRow> added = [];
        foreach (var (by, kind, folder, key, json) in states)
        {
            var row = new RevisionRow { Number = ++number, At = at, By = by, Kind = kind, Folder = folder, Key = key, Json = json, Previous = previous, Hash = Link(previous, json) };
            previous = row.Hash;
            added.Add(row);
        }
        db.Revisions.AddRange(added);
        if (added.Count > 0)
            Settings.Set(db, Settings.Generation, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return added;
    }

    /// <summary>The number of the first link that does not fit, or null where the whole chain holds.</summary>
    public static int? FirstBroken(TrackerDb db)
    {
        var previous = Root;
        foreach (var row in db.Revisions.AsNoTracking().OrderBy(r => r.Number).AsEnumerable())
        {
            if (row.Previous != previous || row.Hash != Link(previous, row.Json))
                return row.Number;
            previous = row.Hash;
        }
        return null;
    }

    static string Link(string previous, byte[] json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(previous));
        hash.AppendData(json);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
