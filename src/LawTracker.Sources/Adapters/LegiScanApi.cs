using System.Globalization;
using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>The API of LegiScan: a search or a session's master list leads to the bills it names; a bill gives its progress and its history.</summary>
/// <remarks>
/// The shape was read in public clients that follow LegiScan's API User Manual 1.91: github.com/sh-patterson/legiscan-mcp, <c>src/types/legiscan.ts</c>, and github.com/RyanGarber/legiscan-ts,
/// <c>src/enums.ts</c> (numbers of progress events), and in sample bills of github.com/fanghuiz/legiscanrr. Lists are objects with numbered keys beside <c>summary</c> or <c>session</c>; the raw search has <c>results</c>.
/// The service's progress says which step was taken on which day, its history in which words: both are told, the words as actions. The description is kept as an abstract. Sponsors, subjects, votes and texts are not read.
/// </remarks>
public sealed class LegiScanApi : ISourceAdapter
{
    static readonly string[] Unread = ["sessions", "text", "amendment", "supplement", "roll_call", "person", "sessionpeople", "sponsoredbills", "datasetlist", "dataset", "monitorlist"];

    public string Id => "legi-scan-api";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var json = page.Json;
        var status = page.Required(json, "status");
        if (status is not "OK")
            throw status is "ERROR" ? SourceRefusedException.Of("LegiScan", json.Object("alert")?.Text("message") ?? "no reason given") : page.Unreadable($"Unknown status '{status}'");
        if (json.Object("bill") is { } bill)
            return PageResult.Of(Bill(page, bill));
        if (json.Object("searchresult") is { } found)
            return Found(page, found);
        if (json.Object("masterlist") is { } master)
            return Bills(page, Numbered(master)) is { Count: > 0 } bills ? PageResult.Index(bills) : PageResult.Nothing("The session has no bill yet");
        return Unread.FirstOrDefault(name => json.List(name) is not null || json.Object(name) is not null) is { } part
            ? PageResult.Nothing($"An answer with {part}, which is not read")
            : throw page.Unreadable("Expected a bill, a search or a master list");
    }

    static PageResult Found(SourcePage page, JsonElement found)
    {
        var summary = found.Object("summary") ?? throw page.Unreadable("The search has no summary");
        var bills = Bills(page, found.List("results") ?? Numbered(found));
        if (bills.Count > 0)
            return PageResult.Index([.. bills, .. page.Next(page.Required(summary, "page_current"), page.Required(summary, "page_total"))]);
        var count = page.Required(summary, "count");
        return count is "0" ? PageResult.Nothing("The search finds no bill") : throw page.Unreadable($"The search counts {count} bills and lists none");
    }

    static IReadOnlyList<JsonElement> Numbered(JsonElement list) =>
        [.. list.EnumerateObject().Where(p => int.TryParse(p.Name, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(p => p.Value)];

    static IReadOnlyList<Uri> Bills(SourcePage page, IReadOnlyList<JsonElement> items) =>
        [.. items.Select(item => new Uri(page.Url, "?op=getBill&id=" + page.Required(item, "bill_id"))).Distinct()];

    static ParsedInstrument Bill(SourcePage page, JsonElement bill)
    {
        var (number, state) = (page.Required(bill, "bill_number"), page.Required(bill, "state"));
        var session = bill.Object("session") is { } of ? of.Text("session_name") ?? page.Required(of, "session_title") : throw page.Unreadable($"{number} ({state}) names no session");
        var isBill = bill.Text("bill_type") is "B";
        IEnumerable<ParsedEvent> progress = (bill.List("progress") ?? []).Select(step => Step(page, step, isBill, Chamber(bill.Text("body"))));
        IEnumerable<ParsedEvent> history = (bill.List("history") ?? []).Select(step => new ParsedEvent("action", Day(page, step), page.Required(step, "action"), Chamber(step.Text("chamber"))));
        List<ParsedEvent> events = [.. progress, .. history];
        if (events.Count == 0 && bill.Date("status_date") is { } on)
            events.Add(new("action", on, "Status"));
        if (events.Count == 0)
            throw page.Unreadable($"{number} ({state}) has no dated step");
        var ordered = OpenStatesActions.InOrder(events);
        return new()
        {
            Citation = $"{number} ({state} {session})",
            Title = page.Required(bill, "title"),
            Kind = ordered.Any(e => e.Kind is "enacted") ? "act" : "bill",
            Official = page.Link(bill, "state_link") ?? page.Link(bill, "url") ?? page.Url,
            Abstract = bill.Text("description") is { } about && about != bill.Text("title") ? about : null,
            Jurisdiction = state is "US" ? "us" : "us-" + state.ToLowerInvariant(),
            Session = session,
            AsAt = ordered[^1].On,
            Events = ordered,
        };
    }

    /// <summary>The manual's progress events. "Passed" and "Chaptered" make an act of a bill; of a resolution they only say that it was adopted.</summary>
    static ParsedEvent Step(SourcePage page, JsonElement step, bool isBill, string? body)
    {
        var (kind, words) = page.Required(step, "event") switch
        {
            "0" => ("action", "Prefiled"),
            "1" => ("introduced", "Introduced"),
            "2" => ("passed-chamber", "Engrossed"),
            "3" => ("action", "Enrolled"),
            "4" => (isBill ? "enacted" : "action", "Passed"),
            "5" => ("vetoed", "Vetoed"),
            "6" => ("failed", "Failed"),
            "7" => ("action", "Veto overridden"),
            "8" => (isBill ? "enacted" : "action", "Chaptered"),
            "9" => ("referred", "Referred"),
            "10" => ("reported", "Reported, do pass"),
            "11" => ("reported", "Reported, do not pass"),
            "12" => ("action", "Draft"),
            var other => throw page.Unreadable($"Unknown progress event '{other}'"),
        };
        return new(kind, Day(page, step), words, kind is "introduced" or "passed-chamber" ? body : null);
    }

    static string Day(SourcePage page, JsonElement step) => step.Date("date") ?? throw page.Unreadable($"'{step.Text("date")}' is no date");

    /// <summary>A lower house is a House or an Assembly; Nebraska's one chamber is neither.</summary>
    static string? Chamber(string? letter) => letter switch { "H" or "A" => "lower", "S" => "upper", "J" => "joint", _ => null };
}
