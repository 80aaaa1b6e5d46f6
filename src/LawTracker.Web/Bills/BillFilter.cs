using LawTracker.Web.Graphics;

namespace LawTracker.Web.Bills;

/// <summary>Which bills a list shows, as its address says.</summary>
public sealed record BillFilter(TopicId? Topic, JurisdictionId? Place, BillOutcome? Status, string? Session)
{
    /// <summary>Reads <c>topic</c>, <c>place</c>, <c>status</c> and <c>session</c>; what is left out narrows nothing.</summary>
    public static (BillFilter? Filter, BadQuery? Bad) Read(IQueryCollection query, Corpus corpus, IReadOnlyList<Bill> bills)
    {
        string? Given(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
        TopicId? topic = null;
        JurisdictionId? place = null;
        BillOutcome? status = null;
        if (Given("topic") is { } t)
        {
            if (!TopicId.TryParse(t, null, out var id) || corpus.Topic(id) is null)
                return (null, new("topic", t, null));
            topic = id;
        }
        if (Given("place") is { } p)
        {
            if (!JurisdictionId.TryParse(p, null, out var id) || corpus.Jurisdiction(id) is null)
                return (null, new("place", p, null));
            place = id;
        }
        if (Given("status") is { } s && (status = ListName.Find<BillOutcome>(s)) is null)
            return (null, new("status", s, "one of " + string.Join(", ", ListName.All(typeof(BillOutcome)))));
        if (Given("session") is { } session && bills.All(b => b.Session != session))
            return (null, new("session", session, "a session of a bill held here, such as " + (bills.Select(b => b.Session).FirstOrDefault(x => x is not null) ?? "us/119")));
        return (new(topic, place, status, Given("session")), null);
    }

    public bool Holds(Bill bill) =>
        (Topic is not { } topic || bill.Law.Topics.Contains(topic))
        && (Place is null || bill.Law.Id.Jurisdiction == Place)
        && (Status is null || bill.Outcome == Status)
        && (Session is null || bill.Session == Session);

    /// <summary>The address of the list; of another form of it with an ending.</summary>
    public string Address(string ending = "") => "/bills" + ending + this;

    /// <summary>The same as a query, with its question mark; empty where it narrows nothing.</summary>
    public override string ToString()
    {
        string[] parts = [.. new[] { ("topic", Topic?.Value), ("place", Place?.Value), ("status", Status?.Name()), ("session", Session) }.Where(p => p.Item2 is not null).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}")];
        return parts.Length == 0 ? "" : "?" + string.Join('&', parts);
    }
}
