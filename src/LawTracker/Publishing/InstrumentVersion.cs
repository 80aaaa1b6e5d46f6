using LawTracker.Laws;
using LawTracker.Storage;

namespace LawTracker.Publishing;

/// <summary>An addressable part of an official text.</summary>
/// <param name="Path">Stable: <c>22-3052/a/1</c>.</param>
/// <param name="Number">As printed.</param>
/// <param name="Heading">Catchline, or empty.</param>
/// <param name="Text">Its own words.</param>
/// <param name="Snapshot">The bytes it was read from.</param>
public sealed record Provision(string Path, string Number, string Heading, string Text, SnapshotRow? Snapshot)
{
    public int Depth => Path.Count(c => c == '/');

    /// <summary>The anchor of this provision on its law's page.</summary>
    public string Anchor => "p-" + Path.Replace('/', '-');

    public string Section => Path.Split('/')[0];
}

/// <summary>The official text of a law at a time (FRBR expression): where it came from, how old it is, what it says.</summary>
public sealed record InstrumentVersion(int Id, InstrumentId Law, string SourceId, string Language, PartialDate? AsAt, string Sha256, int Revision, DateTime FetchedAt, IReadOnlyList<Provision> Provisions)
{
    /// <summary>The sections held, as printed, in order.</summary>
    public IReadOnlyList<string> Sections => [.. Provisions.Select(p => p.Section).Distinct(StringComparer.Ordinal)];

    /// <summary>Of a law's texts, the newest first, the one that stood on a day: the newest that had begun by then. Without a day the newest of all.</summary>
    public static InstrumentVersion? StandingOn(IReadOnlyList<InstrumentVersion> newestFirst, DateOnly? at) =>
        newestFirst.FirstOrDefault(v => at is not { } day || Stood(v.AsAt, day));

    /// <summary>Whether a text of this age may have stood on a day; one of unknown age says of no day that it did.</summary>
    internal static bool Stood(PartialDate? asAt, DateOnly day) => asAt?.First <= day;

    internal static PartialDate? AgeOf(VersionRow row) => PartialDate.TryParse(row.AsAt, null, out var asAt) ? asAt : null;

    /// <summary>The newest text first; of two as old, the one published last: it was decided over the other.</summary>
    internal static IEnumerable<VersionRow> NewestFirst(IEnumerable<VersionRow> rows) =>
        rows.OrderByDescending(r => AgeOf(r) ?? default).ThenByDescending(r => r.Revision);

    internal static InstrumentVersion Of(VersionRow row, Dictionary<string, string> texts, Dictionary<int, SnapshotRow> snapshots) => new(
        row.Id, InstrumentId.Parse(row.Law), row.SourceId, row.Language,
        AgeOf(row),
        row.Sha256, row.Revision, row.FetchedAt,
        [.. row.Provisions.OrderBy(p => p.Ordinal).Select(p => new Provision(p.Path, p.Number, p.Heading, texts[p.TextSha256], snapshots.GetValueOrDefault(p.SnapshotId)))]);
}
