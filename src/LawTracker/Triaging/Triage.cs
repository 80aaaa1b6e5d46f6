using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Sources;
using LawTracker.Storage;

namespace LawTracker.Triaging;

/// <summary>Writes down which bills a person should look at. It never makes law of them.</summary>
public static class Triage
{
    /// <summary>Puts a page's bills among the proposals: new ones open; one that was dismissed opens again only where its words are others and a group of terms speaks for it that did not.</summary>
    /// <returns>How many were opened.</returns>
    public static int Keep(TrackerDb db, FeedReading reading, SourceRecord source, Func<ParsedInstrument, JurisdictionId> placeOf, DateTime now)
    {
        string[] cites = [.. reading.Likely.Select(l => l.Bill.Citation), .. reading.Tracked.Concat(reading.Rest).Select(b => b.Citation)];
        var held = db.Triage.Where(t => cites.Contains(t.Citation)).ToDictionary(t => (t.Place, t.Citation));
        var opened = 0;
        foreach (var (bill, score) in reading.Likely)
        {
            var key = (Place: placeOf(bill).Value, bill.Citation);
            if (!held.TryGetValue(key, out var row))
            {
                row = new() { Place = key.Place, Citation = bill.Citation, SourceId = source.Id, Title = bill.Title, Official = bill.Official.AbsoluteUri, Topics = "", Json = [], WordsSha256 = "", State = "open", FirstSeenAt = now, LastSeenAt = now };
                db.Triage.Add(held[key] = row);
                opened++;
            }
            row.LastSeenAt = now > row.LastSeenAt ? now : row.LastSeenAt;
            // A status page knows the title alone: it does not take the place of what the text told.
            if (row.SourceId != source.Id && row.Score > score.Score)
                continue;
            if (row.State == "withdrawn" || row.State == "dismissed" && IsAnother(row, score))
            {
                (row.State, row.DecidedAt, row.DecidedBy, row.Why) = ("open", null, null, null);
                opened++;
            }
            Fill(row, bill, score, source);
        }
        foreach (var bill in reading.Rest)
        {
            if (held.TryGetValue((placeOf(bill).Value, bill.Citation), out var row) && row.SourceId == source.Id && row.State == "open")
                (row.State, row.DecidedAt, row.Why) = ("withdrawn", now, "Its words, or the terms, no longer speak for our topics");
        }
        foreach (var bill in reading.Tracked)
        {
            if (held.TryGetValue((placeOf(bill).Value, bill.Citation), out var row) && row.State is "open" or "taken" && row.DecidedBy != "data")
                (row.State, row.DecidedAt, row.DecidedBy, row.Why) = ("taken", now, row.DecidedBy ?? "data", "The data has a record of it");
        }
        return opened;
    }

    /// <summary>What was stored of a bill.</summary>
    public static TriagedBill Open(TriageRow row) => JsonSerializer.Deserialize<TriagedBill>(row.Json, RecordJson.Options)!;

    static bool IsAnother(TriageRow row, RelevanceScore score) => row.WordsSha256 != score.WordsSha256 && score.Signs.Except(new RelevanceScore(Open(row).Topics, row.WordsSha256).Signs, StringComparer.Ordinal).Any();

    static void Fill(TriageRow row, ParsedInstrument bill, RelevanceScore score, SourceRecord source)
    {
        (row.SourceId, row.Session, row.Title, row.Official, row.AsAt) = (source.Id, bill.Session, bill.Title, bill.Official.AbsoluteUri, bill.AsAt);
        (row.Score, row.Topics, row.WordsSha256) = (score.Score, string.Join(' ', score.Likely.Select(t => t.Topic)), score.WordsSha256);
        row.Json = JsonSerializer.SerializeToUtf8Bytes(new TriagedBill(bill with { Provisions = [] }, score.Topics), RecordJson.Options);
    }
}

/// <summary>A bill without its text, and what speaks for it.</summary>
public sealed record TriagedBill(ParsedInstrument Bill, IReadOnlyList<TopicScore> Topics)
{
    /// <summary>The likely topics with their reasons.</summary>
    public IReadOnlyList<TopicScore> Likely => new RelevanceScore(Topics, "").Likely;

    /// <summary>Why somebody should look, in a line.</summary>
    public string Because(Func<TopicId, string> name) => $"Probably law of our topics ({string.Join(", ", Likely.Select(t => name(t.Topic)))}), because of {string.Join(", ", Likely.SelectMany(t => t.Reasons.Take(2)).Select(r => r.ToString()).Distinct(StringComparer.Ordinal).Take(3))}";
}
