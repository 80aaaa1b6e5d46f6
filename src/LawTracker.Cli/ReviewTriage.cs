using LawTracker.Laws;
using LawTracker.Reviewing;
using LawTracker.Storage;
using LawTracker.Triaging;

namespace LawTracker.Cli;

/// <summary>What <c>review</c> prints of bills that wait for a person: <c>T12</c>, apart from the numbers of proposed texts.</summary>
static class ReviewTriage
{
    /// <summary><c>T12</c> as 12; null where it is no such name.</summary>
    public static int? Number(string text) => text is ['T' or 't', .. var digits] && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    public static object Json(TriageRow row) => new
    {
        id = TriageReview.Name(row),
        kind = "bill",
        place = row.Place,
        citation = row.Citation,
        title = row.Title,
        url = row.Official,
        session = row.Session,
        source = row.SourceId,
        score = row.Score,
        topics = Triage.Open(row).Likely,
        state = row.State,
        firstSeenAt = row.FirstSeenAt,
        lastSeenAt = row.LastSeenAt,
        decidedAt = row.DecidedAt,
        decidedBy = row.DecidedBy,
        why = row.Why,
    };

    public static void Line(TriageRow row, Corpus corpus)
    {
        Console.WriteLine($"{TriageReview.Name(row),4}  {row.State,-10} {row.Citation}: {row.Title}{(row.DecidedBy is null ? "" : $" ({row.DecidedBy})")}");
        Console.WriteLine($"      {FormattableString.Invariant($"{row.Score:0.0}")}  {Triage.Open(row).Because(id => Name(corpus, id))}");
    }

    public static void Show(TriageRow row, TriagedBill bill, Corpus corpus)
    {
        Line(row, corpus);
        Console.WriteLine($"      {row.Official} (from {row.SourceId}; first seen {row.FirstSeenAt:yyyy-MM-dd}, last {row.LastSeenAt:yyyy-MM-dd})");
        foreach (var topic in bill.Topics)
        {
            Console.WriteLine(FormattableString.Invariant($"{topic.Score,6:0.0}  {Name(corpus, topic.Topic)}{(topic.Score < RelevanceScore.Threshold ? $" (below {RelevanceScore.Threshold})" : "")}"));
            foreach (var reason in topic.Reasons)
                Console.WriteLine(FormattableString.Invariant($"{reason.Points,10:0.0}  {reason.Group}: {reason}"));
        }
        foreach (var step in bill.Bill.Events)
            Console.WriteLine($"        {step.On}  {step.Text}");
        Console.WriteLine(row.State == "open" ? $"Take it into the data: lawtracker review accept {TriageReview.Name(row)} --as NAME. Not ours: lawtracker review reject {TriageReview.Name(row)} --as NAME --why REASON" : $"{row.State} {row.Why}".TrimEnd());
    }

    static string Name(Corpus corpus, TopicId id) => corpus.Topics.FirstOrDefault(t => t.Id == id)?.Short ?? id.Value;
}
