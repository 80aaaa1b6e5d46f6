using LawTracker.CuratedData;
using LawTracker.Laws;

namespace LawTracker.Checking;

/// <summary>Bills that the data has as pending although the legislature they were brought into is over.</summary>
public static class PastSessions
{
    public static IEnumerable<Contradiction> Of(Corpus corpus, DateOnly today) =>
        from law in corpus.Laws
        where SessionEnd.IsPast(law, today)
        let last = law.Events.MaxBy(e => e.On)!
        select new Contradiction(
            MismatchKind.SessionOver, law.Key, $"{law.NameOn(today)} ({law.Cite})",
            $"Pending; its last event is {last.Kind.Words()} on {last.On.InWords()}, on evidence as of {law.Verification.AsOf.InWords()}.",
            $"Its session was over by {PartialDate.Of(SessionEnd.Of(law)).InWords()} at the latest.")
        {
            Law = law.Key,
            Url = law.Source(last.Source)?.Url.AbsoluteUri,
            Places = [law.Key],
        };
}
