using System.Globalization;
using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Checking;

/// <summary>What can not be decided on a mismatch; the message says why and what to do.</summary>
public sealed class MismatchException(string message) : Exception(message);

/// <summary>The mismatches of this instance. They are observations of its own pages and days, and live in its database beside the decisions on them;
/// a reason that should travel with the data is written there (the <c>why</c> of a count, an amendment that was missing) and explains the mismatch wherever it is seen.</summary>
public static class MismatchLog
{
    /// <summary>Notes what all checks of a round saw: new ones open, those not seen any more are resolved, those seen again keep their life and their number.</summary>
    /// <param name="db">A write transaction.</param>
    /// <param name="seen">Everything that every check saw.</param>
    /// <param name="now">The instant of the round.</param>
    public static int Record(TrackerDb db, IReadOnlyList<Contradiction> seen, DateTime now)
    {
        var rows = db.Mismatches.ToList().ToDictionary(r => (r.Kind, r.Subject));
        foreach (var one in seen.DistinctBy(s => (s.Kind, s.Subject)))
        {
            var (json, facts) = (JsonSerializer.SerializeToUtf8Bytes(one, RecordJson.Options), Facts(one));
            if (rows.Remove((one.Kind.Name(), one.Subject), out var row))
                (row.Json, row.FactsSha256, row.LastSeenAt, row.ResolvedAt) = (row.Json.AsSpan().SequenceEqual(json) ? row.Json : json, facts, now, null);
            else
                db.Mismatches.Add(new() { Kind = one.Kind.Name(), Subject = one.Subject, Json = json, FactsSha256 = facts, FirstSeenAt = now, LastSeenAt = now });
        }
        foreach (var gone in rows.Values.Where(r => r.ResolvedAt is null))
            gone.ResolvedAt = now;
        Settings.Set(db, Settings.ChecksRun, now.ToString("O", CultureInfo.InvariantCulture));
        return seen.Count;
    }

    /// <summary>All mismatches, the kinds in their order, in each the newest first.</summary>
    public static IReadOnlyList<Mismatch> List(TrackerStore store, DateOnly today)
    {
        using var db = store.Open();
        return [.. db.Mismatches.AsNoTracking().ToList().Select(r => Open(r, today)).OrderBy(m => m.Seen.Kind).ThenByDescending(m => m.FirstSeenAt).ThenBy(m => m.Seen.Title, StringComparer.Ordinal)];
    }

    /// <summary>When the checks last ran here; null: never.</summary>
    public static DateTime? LastRunAt(TrackerStore store)
    {
        using var db = store.Open();
        return DateTime.TryParse(Settings.Get(db, Settings.ChecksRun), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) ? at : null;
    }

    /// <summary>Lets a mismatch be, as long as its facts stay what they are and at most until a day.</summary>
    /// <exception cref="MismatchException">It is not there or not seen any more, or the name or the reason is empty.</exception>
    public static Mismatch Ignore(TrackerStore store, int number, Ignoring ignoring) => store.Write(db =>
    {
        RequireReason(ignoring.By, ignoring.Why);
        var today = DateOnly.FromDateTime(ignoring.At);
        if (ignoring.Until < today)
            throw new MismatchException($"{ignoring.Until:yyyy-MM-dd} is past. Give a later day, or leave --until out.");
        var row = Find(db, number);
        if (row.ResolvedAt is not null)
            throw new MismatchException($"Mismatch {number} is no longer seen: there is nothing to ignore.");
        (row.IgnoredBy, row.IgnoredWhy, row.IgnoredAt, row.IgnoredUntil, row.IgnoredFacts) = (ignoring.By.Trim(), ignoring.Why.Trim(), ignoring.At, ignoring.Until, row.FactsSha256);
        (row.ReopenedBy, row.ReopenedWhy, row.ReopenedAt) = (null, null, null);
        Settings.Set(db, Settings.ChecksDecided, ignoring.At.ToString("O", CultureInfo.InvariantCulture));
        return Open(row, today);
    });

    /// <summary>Takes a decision to let it be back; both stay on record.</summary>
    /// <exception cref="MismatchException">It is not there, nobody ignores it, or the name or the reason is empty.</exception>
    public static Mismatch Unignore(TrackerStore store, int number, Reopening reopening) => store.Write(db =>
    {
        RequireReason(reopening.By, reopening.Why);
        var row = Find(db, number);
        if (row.IgnoredBy is null || row.ReopenedBy is not null)
            throw new MismatchException($"Mismatch {number} is not ignored. See: lawtracker check list --state ignored");
        (row.ReopenedBy, row.ReopenedWhy, row.ReopenedAt) = (reopening.By.Trim(), reopening.Why.Trim(), reopening.At);
        Settings.Set(db, Settings.ChecksDecided, reopening.At.ToString("O", CultureInfo.InvariantCulture));
        return Open(row, DateOnly.FromDateTime(reopening.At));
    });

    static void RequireReason(string by, string why)
    {
        if (by.Trim().Length is 0 or > 100 || why.Trim().Length is 0 or > 1000)
            throw new MismatchException("A decision needs a name and a reason, of at most 100 and 1,000 letters: --as NAME --why TEXT.");
    }

    static MismatchRow Find(TrackerDb db, int number) => db.Mismatches.Find(number) ?? throw new MismatchException($"There is no mismatch {number}. See: lawtracker check list --state any");

    static Mismatch Open(MismatchRow row, DateOnly today)
    {
        var seen = JsonSerializer.Deserialize<Contradiction>(row.Json, RecordJson.Options)!;
        var ignoring = row.IgnoredBy is null ? null : new Ignoring(row.IgnoredBy, row.IgnoredWhy!, row.IgnoredAt!.Value, row.IgnoredUntil)
        {
            Reopened = row.ReopenedBy is null ? null : new(row.ReopenedBy, row.ReopenedWhy!, row.ReopenedAt!.Value),
        };
        var holds = ignoring is { Reopened: null } && row.IgnoredFacts == row.FactsSha256 && !(ignoring.Until < today);
        var state = row.ResolvedAt is not null ? MismatchState.Resolved : holds ? MismatchState.Ignored : seen.Explanation is null ? MismatchState.Open : MismatchState.Explained;
        return new(row.Id, seen, state, row.FirstSeenAt, row.LastSeenAt, row.ResolvedAt, ignoring);
    }

    /// <summary>What both sides say; not how it is titled, who cites it or where in the words the first difference stands.</summary>
    static string Facts(Contradiction one) => Sha.Of(string.Join('\x1f', one.Ours, one.Theirs, one.Explanation, one.Fingerprint));
}
