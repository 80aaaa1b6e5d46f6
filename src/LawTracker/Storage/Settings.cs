using Microsoft.EntityFrameworkCore;

namespace LawTracker.Storage;

/// <summary>Values of this instance.</summary>
public static class Settings
{
    /// <summary>The number of the newest revision: pages and caches of an older generation are stale.</summary>
    public const string Generation = "generation";

    /// <summary>Version of the search index: a differing one is rebuilt whole.</summary>
    public const string IndexVersion = "search-index";

    /// <summary>Changes whenever the search index is written: numbers of its laws and units that somebody holds are then stale.</summary>
    public const string IndexBuild = "search-build";

    /// <summary>The instant of the last spot checks.</summary>
    public const string ChecksRun = "checks-run";

    /// <summary>The instant of the last decision on a mismatch.</summary>
    public const string ChecksDecided = "checks-decided";

    public static string? Get(TrackerDb db, string name) => db.Settings.AsNoTracking().Where(s => s.Name == name).Select(s => s.Value).FirstOrDefault();

    public static void Set(TrackerDb db, string name, string value)
    {
        if (db.Settings.Find(name) is { } row)
            row.Value = value;
        else
            db.Settings.Add(new() { Name = name, Value = value });
    }
}
