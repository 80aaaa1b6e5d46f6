using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Publishing.Changes;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Publishing;

/// <summary>What this instance has published, as pages and commands read it. Records are held in memory per generation; texts are read when asked for.</summary>
public sealed class PublishedLaw(TrackerStore store)
{
    readonly Lock loading = new(), deriving = new();
    (string Generation, Corpus Corpus) held = ("", new([]));
    KnownLaw? past;
    (Corpus? Corpus, string Generation, ChangeLog Log) changes = (null, "", ChangeLog.Empty);

    public TrackerStore Store { get; } = store;

    /// <summary>The number of the newest revision; empty before the first import.</summary>
    public string Generation()
    {
        try
        {
            return Ask();
        }
        catch (Exception error) when (StoreTrouble.IsPassing(error))
        {
            // Every request begins here: where the server was started anew, this throws away the connections of before.
            return Ask();
        }

        string Ask()
        {
            using var db = Store.Open();
            return Settings.Get(db, Settings.Generation) ?? "";
        }
    }

    /// <summary>All published records of the present generation.</summary>
    public Corpus Corpus() => Of(Generation());

    /// <summary>The same, asked over a connection that is open already.</summary>
    public Corpus Corpus(TrackerDb db) => Of(Settings.Get(db, Settings.Generation) ?? "");

    Corpus Of(string generation)
    {
        if (held.Generation == generation)
            return held.Corpus;
        lock (loading)
        {
            if (held.Generation != generation)
                held = (generation, Load());
            return held.Corpus;
        }
    }

    /// <summary>Every change known of the present generation; derived once for each.</summary>
    public ChangeLog Changes()
    {
        var (generation, corpus) = (Generation(), Corpus());
        lock (deriving)
        {
            if (changes.Generation != generation || changes.Corpus != corpus)
            {
                using var db = Store.Open();
                changes = (corpus, generation, ChangeLog.Read(db, corpus));
            }
            return changes.Log;
        }
    }

    /// <summary>What this instance had published by the end of a UTC day; null where that is before its first import.</summary>
    public KnownLaw? AsKnownOn(DateOnly day)
    {
        var end = day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        using var db = Store.Open();
        if (db.Revisions.Where(r => r.At < end).Max(r => (int?)r.Number) is not { } revision)
            return null;
        var known = past;
        if (known?.Revision == revision)
            return known;
        if (!db.Revisions.Any(r => r.Number > revision))
            return new(revision, Corpus());
        var newest = db.Revisions.Where(r => r.Number <= revision && r.Kind != "text").GroupBy(r => new { r.Folder, r.Key }).Select(g => g.Max(r => r.Number));
        return past = new(revision, new([.. db.Revisions.AsNoTracking().Where(r => newest.Contains(r.Number) && r.Kind == "record").AsEnumerable().Select(r => RecordJson.Read(r.Folder, r.Key, r.Json))]));
    }

    /// <summary>The day of this instance's first revision, or of the first of one law: it knows nothing earlier. Null where there is none.</summary>
    public DateOnly? KnowsSince(InstrumentId? law = null)
    {
        using var db = Store.Open();
        var revisions = law is { } id ? db.Revisions.Where(r => r.Folder == "laws" && r.Key == id.Value) : db.Revisions;
        return revisions.OrderBy(r => r.Number).Select(r => (DateTime?)r.At).FirstOrDefault() is { } first ? DateOnly.FromDateTime(first) : null;
    }

    /// <summary>The official texts published of a law, the newest text first.</summary>
    /// <param name="law">The law.</param>
    /// <param name="revision">Only those published by this revision; null: all.</param>
    public IReadOnlyList<InstrumentVersion> VersionsOf(InstrumentId law, int? revision = null)
    {
        using var db = Store.Open();
        var rows = Known(db, law, revision).Include(v => v.Provisions).ToList();
        var hashes = rows.SelectMany(r => r.Provisions).Select(p => p.TextSha256).Distinct(StringComparer.Ordinal).ToList();
        var texts = db.Texts.AsNoTracking().Where(t => hashes.Contains(t.Sha256)).ToDictionary(t => t.Sha256, t => t.Text, StringComparer.Ordinal);
        var snapshotIds = rows.SelectMany(r => r.Provisions).Select(p => p.SnapshotId).Distinct().ToList();
        var snapshots = db.Snapshots.AsNoTracking().Where(s => snapshotIds.Contains(s.Id)).ToDictionary(s => s.Id);
        return [.. InstrumentVersion.NewestFirst(rows).Select(r => InstrumentVersion.Of(r, texts, snapshots))];
    }

    /// <summary>The paths of the provisions of a law's text, without the text: of that which stood on a day as known at a revision, else of the newest.</summary>
    public IReadOnlyList<string> PathsOf(InstrumentId law, DateOnly? at = null, int? revision = null)
    {
        using var db = Store.Open();
        return InstrumentVersion.NewestFirst(Known(db, law, revision).ToList()).FirstOrDefault(r => at is not { } day || InstrumentVersion.Stood(InstrumentVersion.AgeOf(r), day)) is { } standing
            ? [.. db.Versions.AsNoTracking().Where(v => v.Id == standing.Id).SelectMany(v => v.Provisions).Select(p => p.Path)] : [];
    }

    /// <summary>The laws of which an official text is held.</summary>
    public IReadOnlySet<InstrumentId> LawsWithText()
    {
        using var db = Store.Open();
        return db.Versions.Select(v => v.Law).Distinct().AsEnumerable().Select(law => InstrumentId.Parse(law)).ToHashSet();
    }

    static IQueryable<VersionRow> Known(TrackerDb db, InstrumentId law, int? revision) =>
        db.Versions.AsNoTracking().Where(v => v.Law == law.Value && (revision == null || v.Revision <= revision));

    /// <summary>The newest revisions, for "what changed here".</summary>
    public IReadOnlyList<RevisionRow> LatestRevisions(int count)
    {
        using var db = Store.Open();
        return [.. db.Revisions.AsNoTracking().OrderByDescending(r => r.Number).Take(count)];
    }

    /// <summary>The last run and the last good read of each source.</summary>
    public IReadOnlyDictionary<string, SourceHealth> Health()
    {
        using var db = Store.Open();
        var runs = LastRun.OfAll(Store);
        var triaged = db.Triage.AsNoTracking().Where(t => t.State == "open").GroupBy(t => t.SourceId).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(t => t.Key, t => t.Count, StringComparer.Ordinal);
        var health = db.Snapshots.AsNoTracking().GroupBy(s => s.SourceId).Select(g => new
        {
            g.Key,
            LastGood = g.Where(s => s.Outcome == "parsed" || s.Outcome == "index" || s.Outcome == "nothing").Max(s => (DateTime?)s.LastSeenAt),
            LastChange = g.Where(s => s.Outcome == "parsed" || s.Outcome == "index" || s.Outcome == "nothing").Max(s => (DateTime?)s.FetchedAt),
            Pages = g.Select(s => s.Url).Distinct().Count(),
            Released = g.Max(s => s.ReleasedAt),
            Bad = g.Count(s => s.Outcome == "quarantined" || s.Outcome == "failed"),
            Unrelated = g.Where(s => s.Unrelated > 0 && !db.Snapshots.Any(n => n.Url == s.Url && n.Id > s.Id && n.ResultSha256 != null)).Sum(s => s.Unrelated),
        }).ToList().ToDictionary(s => s.Key, s => new SourceHealth(runs.GetValueOrDefault(s.Key)?.StartedAt, s.LastGood, s.LastChange, s.Pages, s.Bad)
        {
            LastRun = runs.GetValueOrDefault(s.Key),
            Unrelated = s.Unrelated,
            Triaged = triaged.GetValueOrDefault(s.Key),
            ReleasedAt = s.Released,
            ReleasedBy = s.Released is { } at ? db.Snapshots.AsNoTracking().Where(r => r.SourceId == s.Key && r.ReleasedAt == at).Select(r => r.ReleasedBy).First() : null,
        }, StringComparer.Ordinal);
        // Of what could never be reached there is no page, and yet we looked.
        foreach (var (source, run) in runs.Where(r => !health.ContainsKey(r.Key)))
            health.Add(source, new(run.StartedAt, null, null, 0, 0) { LastRun = run });
        return health;
    }

    Corpus Load()
    {
        using var db = Store.Open();
        return new([.. db.Records.AsNoTracking().AsEnumerable().Select(r => RecordJson.Read(r.Folder, r.Key, r.Json))]);
    }
}

/// <summary>All records as an instance had published them at a revision: what it knew then.</summary>
/// <param name="Revision">The newest revision it includes; texts of later ones were not known.</param>
/// <param name="Corpus">The records.</param>
public sealed record KnownLaw(int Revision, Corpus Corpus);
