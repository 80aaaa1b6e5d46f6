using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Publishing;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Reviewing;

/// <summary>A proposal with its text opened.</summary>
public sealed record OpenedProposal(ProposalRow Row, ProposedVersion Version);

/// <summary>A decision cannot be taken; the message says why and what to do.</summary>
public sealed class ReviewException(string message) : Exception(message);

/// <summary>A person's verdict on proposals. Every decision records who, when and, for a rejection, why.</summary>
public static class Review
{
    public static IReadOnlyList<ProposalRow> List(TrackerStore store, bool decided)
    {
        using var db = store.Open();
        return [.. db.Proposals.AsNoTracking().Where(p => decided || p.State == "open").OrderBy(p => p.Id)];
    }

    public static OpenedProposal Show(TrackerStore store, int number)
    {
        using var db = store.Open();
        return Open(Find(db, number));
    }

    /// <param name="store">Where the proposal is.</param>
    /// <param name="corpus">The published laws.</param>
    /// <param name="number">The proposal's.</param>
    /// <param name="name">Who decides.</param>
    /// <param name="now">When.</param>
    /// <param name="marksRead">How many marked passages the person says to have read; it must be all that the proposal has.</param>
    public static RevisionRow Accept(TrackerStore store, Corpus corpus, int number, string name, DateTime now, int? marksRead = null) => store.Write(db =>
    {
        RequireRead(Open(Find(db, number)), marksRead);
        var (row, version) = Open(Decide(db, number, name, "accepted", marksRead is > 0 ? $"{marksRead} marked passages read" : null, now));
        var law = corpus.Law(version.Law) ?? throw new ReviewException($"Proposal {number} is for {version.Law}, which is no longer published. Reject it.");
        return Publisher.PublishText(db, law, version, name.Trim(), now);
    });

    public static void Reject(TrackerStore store, int number, string name, string why, DateTime now) =>
        store.Write(db => Decide(db, number, name, "rejected", why, now));

    /// <summary>A word struck through would state repealed law as law: it is published by nobody who has not seen that it is struck.</summary>
    static void RequireRead(OpenedProposal proposal, int? read)
    {
        var (row, version) = proposal;
        // Both are asked: neither a row nor a text that lost its count may slip through.
        var marks = Math.Max(row.Marks, version.MarkCount);
        if (row.State == "open" && marks > 0 && read != marks)
            throw new ReviewException($"In proposal {row.Id} {marks} {(marks == 1 ? "passage is" : "passages are")} struck through or underlined on the page{(read is null ? "" : $", not {read}")}. Accepting publishes all its words as law. Read them (lawtracker review show {row.Id}); then accept with --read {marks}, or reject it where struck words are no law.");
    }

    static ProposalRow Decide(TrackerDb db, int number, string name, string state, string? why, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ReviewException("A decision needs a name: --as NAME.");
        if (state == "rejected" && string.IsNullOrWhiteSpace(why))
            throw new ReviewException("A rejection needs a reason: --why REASON.");
        var row = Find(db, number);
        if (row.State != "open")
            throw new ReviewException($"Proposal {number} was already {row.State}{(row.DecidedBy is null ? "" : " by " + row.DecidedBy)}. See: lawtracker review list --all");
        (row.State, row.DecidedBy, row.DecidedAt, row.Why) = (state, name.Trim(), now, why);
        return row;
    }

    static ProposalRow Find(TrackerDb db, int number) =>
        db.Proposals.Find(number) ?? throw new ReviewException($"There is no proposal {number}. See: lawtracker review list");

    static OpenedProposal Open(ProposalRow row) => new(row, JsonSerializer.Deserialize<ProposedVersion>(row.Json, RecordJson.Options)!);
}
