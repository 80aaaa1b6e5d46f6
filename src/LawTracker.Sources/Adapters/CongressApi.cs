using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>The API of congress.gov, v3: lists of bills, a bill, and its actions. A bill's parts are addresses to follow.</summary>
/// <remarks>An answer with actions names the bill in <c>request</c> and not its title. What other parts of a bill say (sponsors, subjects, summaries) is no law and is not read.</remarks>
public sealed class CongressApi : ISourceAdapter
{
    static readonly string[] Unread = ["amendments", "committees", "cosponsors", "relatedBills", "subjects", "summaries", "textVersions", "titles"];

    public string Id => "congress-api";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var json = page.Json;
        if (json.Object("bill") is { } bill)
            return Bill(page, bill, json.List("actions"));
        if (json.Object("request") is { } request && json.List("actions") is { } actions)
            return PageResult.Of([Actions(page, request, actions)], Next(page, json));
        if (json.List("bills") is { } bills)
            return bills.Count > 0 ? PageResult.Index([.. bills.Select(b => page.Link(b, "url") ?? throw page.Unreadable("A bill in the list has no address")), .. Next(page, json)]) : PageResult.Nothing("The list holds no bill");
        return json.Object("pagination") is not null && Unread.FirstOrDefault(name => json.List(name) is not null || json.Object(name) is not null) is { } part
            ? PageResult.Nothing($"The {part} of a bill, which are not read")
            : throw page.Unreadable("Expected a bill, its actions or a list of bills");
    }

    static PageResult Bill(SourcePage page, JsonElement bill, IReadOnlyList<JsonElement>? actions)
    {
        var number = $"{GovInfoBillStatus.Form(page, page.Required(bill, "type"))} {page.Required(bill, "number")}";
        var congress = page.Required(bill, "congress");
        var latest = bill.Object("latestAction") is { } last ? Action(last) : null;
        var events = BillActions.Read(actions is null ? latest is null ? [] : [latest] : actions.Select(Action).OfType<BillAction>(), bill.Date("introducedDate"), bill.Text("originChamber"));
        if (events.Count == 0)
            throw page.Unreadable("Expected a day of introduction or a latest action");
        List<string> laws = [.. (bill.List("laws") ?? []).Select(law => $"{law.Text("type")} {law.Text("number")}")];
        var instrument = new ParsedInstrument
        {
            Citation = $"{number} ({GovInfoBillStatus.Ordinal(page, congress)} Cong.)",
            Title = page.Required(bill, "title"),
            Kind = laws.Count > 0 ? "act" : "bill",
            Official = page.Link(bill, "legislationUrl") ?? page.Url,
            Session = congress,
            AsAt = bill.Date("updateDate"),
            Events = events,
            History = laws,
        };
        return PageResult.Of([instrument], actions is null && bill.Object("actions") is { } parts && page.Link(parts, "url") is { } address ? [address] : []);
    }

    static ParsedInstrument Actions(SourcePage page, JsonElement request, IReadOnlyList<JsonElement> actions)
    {
        var number = $"{GovInfoBillStatus.Form(page, page.Required(request, "billType").ToUpperInvariant())} {page.Required(request, "billNumber")}";
        var congress = page.Required(request, "congress");
        var events = BillActions.Read(actions.Select(Action).OfType<BillAction>(), null, null);
        return new()
        {
            Citation = $"{number} ({GovInfoBillStatus.Ordinal(page, congress)} Cong.)",
            Title = number,
            Kind = events.Any(e => e.Kind is "enacted") ? "act" : "bill",
            Official = page.Link(request, "billUrl") ?? page.Url,
            Session = congress,
            AsAt = events.Count > 0 ? events[^1].On : throw page.Unreadable("Expected at least one dated action"),
            Events = events,
        };
    }

    /// <summary>A latest action does not say which chamber took it; neither do old Senate actions say their code.</summary>
    static BillAction? Action(JsonElement action) =>
        action.Text("text") is { } text && action.Date("actionDate") is { } on ? new(text, on, action.Text("actionCode") ?? "", action.Object("sourceSystem")?.Text("name")) : null;

    static IReadOnlyList<Uri> Next(SourcePage page, JsonElement json) => json.Object("pagination") is { } pages && page.Link(pages, "next") is { } next ? [next] : [];
}
