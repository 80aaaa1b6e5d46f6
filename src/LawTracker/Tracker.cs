using LawTracker.CuratedData;
using LawTracker.Publishing;
using LawTracker.Searching;
using LawTracker.Searching.Indexing;
using LawTracker.Storage;

namespace LawTracker;

/// <summary>One instance of the tracker, opened: its home, its store, what it has published. The command line and the web both begin here.</summary>
public sealed class Tracker : IDisposable
{
    readonly IDisposable use;

    Tracker(TrackerHome home, TimeProvider time)
    {
        Home = home;
        Time = time;
        Store = TrackerStore.Of(home);
        use = Store.Use();
        Published = new(Store);
        Search = new(Published);
    }

    public TrackerHome Home { get; }

    public TimeProvider Time { get; }

    public TrackerStore Store { get; }

    public PublishedLaw Published { get; }

    public LawSearch Search { get; }

    /// <summary>"Today" everywhere: the UTC date.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

    /// <summary>Opens the instance. A database of its own it creates or migrates, and rebuilds a search index of another version; one that others share it changes only where told to, and else refuses.</summary>
    /// <param name="home">Where it is.</param>
    /// <param name="time">The clock.</param>
    /// <param name="migrate">Whether a shared database may be changed too.</param>
    /// <exception cref="InvalidOperationException">A shared database is not of this version; the message says what to do.</exception>
    public static Tracker Open(TrackerHome home, TimeProvider time, bool migrate = false)
    {
        var tracker = new Tracker(home, time);
        if (migrate || !tracker.Store.IsShared)
        {
            tracker.Store.Migrate();
            SearchIndex.Ensure(tracker.Store);
        }
        else
        {
            tracker.Store.RequireMigrated();
            SearchIndex.Require(tracker.Store);
        }
        return tracker;
    }

    public DataSet LoadData() => DataFolder.Load(Home.Data, Today);

    /// <summary>Whether the data folder is, file for file, what was last imported.</summary>
    public bool IsDataUnchanged => DataImport.IsUnchanged(Store, Home.Data);

    /// <summary>Imports the data folder. Data with errors is refused whole and what was published stays.</summary>
    public ImportReport Import(DataSet data) => DataImport.Run(Store, data, Time.GetUtcNow().UtcDateTime);

    public void Dispose() => use.Dispose();
}
