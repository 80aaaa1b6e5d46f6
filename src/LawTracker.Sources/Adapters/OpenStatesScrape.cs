using System.Globalization;
using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>What Open States' scrapers write: one JSON file for each bill and each vote. Not the shape of their API.</summary>
/// <remarks>
/// Option: <c>offset</c>, such as <c>-07:00</c>: times stand in UTC, so that an evening's action bears the next day's date; the offset of the legislature's standard time undoes it.
/// The day of effect in <c>extras</c> is a proposal until the bill is law.
/// </remarks>
public sealed class OpenStatesScrape : ISourceAdapter
{
    public string Id => "open-states-scrape";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var json = page.Json;
        var session = page.Required(json, "legislative_session");
        if (json.Text("motion_text") is { } motion && json.List("votes") is not null)
            return PageResult.Nothing($"A vote on {page.Required(json, "bill_identifier")}: {motion}");
        var actions = json.List("actions") is { Count: > 0 } list ? list : throw page.Unreadable("Expected at least one action");
        var sources = json.List("sources") is { Count: > 0 } from ? from : throw page.Unreadable("Expected at least one source");
        var identifier = page.Required(json, "identifier");
        var place = json.Object("jurisdiction")?.Text("name") ?? throw page.Unreadable("The bill names no jurisdiction");
        var offset = page.Options.TryGetValue("offset", out var given) ? Offset(page, given) : TimeSpan.Zero;
        List<ParsedEvent> events = [.. actions.Reverse().SelectMany(action => Events(page, action, offset))];
        var signed = events.Find(e => e.Kind is "enacted");
        if (json.Object("extras")?.Date("effective_date") is { } effective && signed is not null)
            events.Add(new("commenced", effective, "effective_date"));
        return PageResult.Of(new ParsedInstrument
        {
            Citation = $"{identifier} ({place} {session})",
            Title = page.Required(json, "title"),
            Kind = signed is null ? "bill" : "act",
            Official = page.Link(sources[0], "url") ?? throw page.Unreadable("The source has no address"),
            Session = session,
            AsAt = json.Date("scraped_at"),
            // A signature and the chapter number that follows it are one enactment.
            Events = [.. events.Select(e => e.Kind is "enacted" && e != signed ? e with { Kind = "action" } : e).OrderBy(e => e.On, StringComparer.Ordinal)],
            History = json.Object("extras")?.Text("chapter") is { } chapter ? [chapter] : [],
        });
    }

    static IEnumerable<ParsedEvent> Events(SourcePage page, JsonElement action, TimeSpan offset)
    {
        var text = page.Required(action, "description");
        var at = page.Required(action, "date");
        var on = at.Length == 10 ? LegalText.IsoDate(at) : DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToOffset(offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var organization = action.Text("organization_id") ?? "";
        var chamber = organization.Contains("\"lower\"", StringComparison.Ordinal) ? "lower" : organization.Contains("\"upper\"", StringComparison.Ordinal) ? "upper" : null;
        var kinds = action.TryGetProperty("classification", out var classes) && classes.ValueKind is JsonValueKind.Array ? classes.EnumerateArray().Select(Kind).OfType<string>().Distinct().ToList() : [];
        return (kinds.Count > 0 ? kinds : ["action"]).Select(kind => new ParsedEvent(kind, on ?? throw page.Unreadable($"'{at}' is no date"), text, chamber));
    }

    static string? Kind(JsonElement classification) => classification.ValueKind is not JsonValueKind.String ? null : classification.GetString() switch
    {
        "introduction" => "introduced",
        "referral-committee" or "referral" => "referred",
        "committee-passage" or "committee-passage-favorable" or "committee-passage-unfavorable" => "reported",
        "passage" => "passed-chamber",
        "receipt" => "received",
        "failure" => "failed",
        "withdrawal" => "withdrawn",
        "carried-over" => "carried-over",
        "executive-receipt" => "presented",
        "executive-veto" => "vetoed",
        "executive-signature" or "became-law" => "enacted",
        _ => null,
    };

    static TimeSpan Offset(SourcePage page, string given) =>
        TimeSpan.TryParseExact(given.TrimStart('-', '+'), @"hh\:mm", CultureInfo.InvariantCulture, out var span) ? given.StartsWith('-') ? -span : span : throw page.Unreadable($"The option 'offset' is no offset: {given}");
}
