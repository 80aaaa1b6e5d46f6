using LawTracker.Web.Hosting;

namespace LawTracker.Web.Laws;

/// <summary>What came of asking for a law: exactly one of these.</summary>
public abstract record LawReply
{
    public sealed record Found(LawView View) : LawReply;

    /// <summary>A parameter that cannot be read.</summary>
    public sealed record BadDay(string Name, string Value, string Wanted) : LawReply;

    /// <summary>On the day asked for this site did not know the law yet, or had known nothing at all.</summary>
    /// <param name="On">The day asked for.</param>
    /// <param name="Since">The day it first published this law; null where it has none yet.</param>
    /// <param name="Anything">The day it first published anything.</param>
    /// <param name="Law">The law as it is known today.</param>
    public sealed record NotKnown(DateOnly On, DateOnly? Since, DateOnly? Anything, Instrument Law) : LawReply;

    /// <summary>There is no such law, today or on the day asked for.</summary>
    public sealed record Missing : LawReply;
}

/// <summary>Reads the address of a law, for its page and for its twin alike.</summary>
public static class LawRequest
{
    /// <param name="tracker">This instance.</param>
    /// <param name="corpus">What is published now.</param>
    /// <param name="jurisdiction">The first half of the law's id.</param>
    /// <param name="slug">The second half.</param>
    /// <param name="at">The day for which the law is shown, as typed.</param>
    /// <param name="known">The day whose knowledge is shown, as typed.</param>
    public static LawReply Read(Tracker tracker, Corpus corpus, string jurisdiction, string slug, string? at, string? known)
    {
        if (!DayParameter.TryRead(at, tracker.Today, out var day))
            return new LawReply.BadDay("at", at ?? "", DayParameter.Wanted);
        if (!DayParameter.TryRead(known, tracker.Today, out var knownOn) || knownOn > tracker.Today)
            return new LawReply.BadDay("known", known ?? "", DayParameter.WantedPast);
        DateOnly? asked = string.IsNullOrEmpty(at) ? null : day;
        if (string.IsNullOrEmpty(known))
            return LawView.Of(tracker, corpus, jurisdiction, slug, asked) is { } now ? new LawReply.Found(now) : new LawReply.Missing();
        if (tracker.Published.AsKnownOn(knownOn) is { } then && LawView.Of(tracker, then.Corpus, jurisdiction, slug, asked, (knownOn, then.Revision)) is { } view)
            return new LawReply.Found(view);
        return InstrumentId.TryParse($"{jurisdiction}/{slug}", null, out var id) && corpus.Law(id) is { } law
            ? new LawReply.NotKnown(knownOn, tracker.Published.KnowsSince(id), tracker.Published.KnowsSince(), law)
            : new LawReply.Missing();
    }
}
