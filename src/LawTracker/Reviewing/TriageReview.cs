using LawTracker.Laws;
using LawTracker.Storage;
using LawTracker.Triaging;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Reviewing;

/// <summary>A person's verdict on bills that our topics' terms speak for. Neither verdict publishes anything: a record is written by hand in the data.</summary>
public static class TriageReview
{
    /// <summary>How people name one, so that it is never taken for a proposed text: <c>T12</c>.</summary>
    public static string Name(TriageRow row) => FormattableString.Invariant($"T{row.Id}");

    /// <summary>The likeliest first.</summary>
    public static IReadOnlyList<TriageRow> List(TrackerStore store, bool decided)
    {
        using var db = store.Open();
        return [.. db.Triage.AsNoTracking().Where(t => decided || t.State == "open").AsEnumerable().OrderByDescending(t => t.Score).ThenBy(t => t.Place, StringComparer.Ordinal).ThenBy(t => t.Citation, StringComparer.Ordinal)];
    }

    public static (TriageRow Row, TriagedBill Bill) Show(TrackerStore store, int number)
    {
        using var db = store.Open();
        var row = Find(db, number);
        return (row, Triage.Open(row));
    }

    /// <summary>It is being curated from now on.</summary>
    /// <returns>What the official page says of it, as the beginning of a record for <c>data/laws</c>.</returns>
    public static string Take(TrackerStore store, Corpus corpus, int number, string name, DateTime now) => store.Write(db =>
    {
        var row = Decide(db, number, name, "taken", null, now);
        return BillSkeleton.Write(row, Triage.Open(row), corpus.Sources.FirstOrDefault(s => s.Id == row.SourceId)?.Publisher ?? row.SourceId, DateOnly.FromDateTime(now));
    });

    /// <summary>It is of none of our topics. It comes again only where its words change so that another group of terms speaks for it.</summary>
    public static void Dismiss(TrackerStore store, int number, string name, string why, DateTime now) => store.Write(db => Decide(db, number, name, "dismissed", why, now));

    static TriageRow Decide(TrackerDb db, int number, string name, string state, string? why, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ReviewException("A decision needs a name: --as NAME.");
        if (state == "dismissed" && string.IsNullOrWhiteSpace(why))
            throw new ReviewException("A rejection needs a reason: --why REASON.");
        var row = Find(db, number);
        if (row.State != "open")
            throw new ReviewException($"{Name(row)} was already {row.State}{(row.DecidedBy is null ? "" : " by " + row.DecidedBy)}. See: lawtracker review list --all");
        (row.State, row.DecidedBy, row.DecidedAt, row.Why) = (state, name.Trim(), now, why);
        return row;
    }

    static TriageRow Find(TrackerDb db, int number) => db.Triage.Find(number) ?? throw new ReviewException($"There is no bill T{number} to look at. See: lawtracker review list");
}
