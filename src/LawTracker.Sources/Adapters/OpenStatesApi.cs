using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>The API of Open States, v3: a page of found bills with the number of the last page, or one bill.</summary>
/// <remarks>
/// The shape was read in the service's own code, which is public: github.com/openstates/api-v3, <c>api/schemas.py</c> (Bill, BillAction), <c>api/pagination.py</c> and <c>api/auth.py</c>
/// (errors come as <c>detail</c>). Actions, sources and abstracts stand in an answer only where the address asks for them (<c>include=actions</c>); without, the first and the latest step are told.
/// Sponsors, subjects, versions and votes are not read: what we hold of a bill has no place for them.
/// </remarks>
public sealed class OpenStatesApi : ISourceAdapter
{
    public string Id => "open-states-api";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var json = page.Json;
        if (json.ValueKind is JsonValueKind.Object && json.TryGetProperty("detail", out var detail))
            throw SourceRefusedException.Of("Open States", detail.ValueKind is JsonValueKind.String ? json.Text("detail") ?? "no reason given" : LegalText.Tidy(detail.GetRawText()));
        if (json.List("results") is not { } results)
            return PageResult.Of(Bill(page, json));
        var pages = json.Object("pagination") ?? throw page.Unreadable("The list has no pagination");
        var total = page.Required(pages, "total_items");
        if (results.Count > 0)
            return PageResult.Of([.. results.Select(bill => Bill(page, bill))], page.Next(page.Required(pages, "page"), page.Required(pages, "max_page")));
        return total is "0" ? PageResult.Nothing("The search finds no bill") : throw page.Unreadable($"The answer counts {total} bills and lists none");
    }

    static ParsedInstrument Bill(SourcePage page, JsonElement bill)
    {
        var (number, session) = (page.Required(bill, "identifier"), page.Required(bill, "session"));
        var place = bill.Object("jurisdiction") is { } jurisdiction ? page.Required(jurisdiction, "name") : throw page.Unreadable($"{number} names no jurisdiction");
        var events = bill.List("actions") is { Count: > 0 } actions ? OpenStatesActions.Read(page, actions, Chamber) : Told(bill);
        if (events.Count == 0)
            throw page.Unreadable($"{number} ({place} {session}) has no dated step");
        return new()
        {
            Citation = $"{number} ({place} {session})",
            Title = page.Required(bill, "title"),
            Kind = events.Exists(e => e.Kind is "enacted") ? "act" : "bill",
            Official = (bill.List("sources") is [var first, ..] ? page.Link(first, "url") : null) ?? page.Link(bill, "openstates_url") ?? page.Url,
            Abstract = OpenStatesAbstract.Of(bill),
            Jurisdiction = bill.Object("jurisdiction")?.Text("id") is { } id ? Jurisdiction(id) : null,
            Session = session,
            AsAt = bill.Date("updated_at"),
            Events = OpenStatesActions.InOrder(events),
        };
    }

    /// <summary>An Open Civic Data id, <c>ocd-jurisdiction/country:us/state:ca/government</c>, as ours; null where it is of another form.</summary>
    static string? Jurisdiction(string id) => id.Split('/') is [_, "country:us", .. var below, "government"]
        ? below is [] ? "us" : below is [var part] && part.Split(':') is ["state" or "district" or "territory", { Length: 2 } code] ? "us-" + code : null
        : null;

    /// <summary>What a bill says of its steps where they are not listed. The words of the first are not told.</summary>
    static List<ParsedEvent> Told(JsonElement bill)
    {
        List<ParsedEvent> told = [];
        var (first, latest) = (bill.Date("first_action_date"), bill.Date("latest_action_date"));
        if (first is not null && first != latest)
            told.Add(new("action", first, "First action"));
        if (latest is not null)
            told.Add(new("action", latest, bill.Text("latest_action_description") ?? "Latest action"));
        return told;
    }

    static string? Chamber(JsonElement action) => action.Object("organization")?.Text("classification") is ("lower" or "upper") and var chamber ? chamber : null;
}
