using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>What Open States' scrapers write: one JSON file for each bill and each vote. Not the shape of their API.</summary>
/// <remarks>
/// The day of effect in <c>extras</c> is a proposal until the bill is law.
/// </remarks>
public sealed class OpenStatesScrape : ISourceAdapter
{
    public string Id => "open-states-scrape";

    public int Version => 2;

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
        var events = OpenStatesActions.Read(page, [.. actions.Reverse()], Chamber);
        var signed = events.Find(e => e.Kind is "enacted");
        if (json.Object("extras")?.Date("effective_date") is { } effective && signed is not null)
            events.Add(new("commenced", effective, "effective_date"));
        return PageResult.Of(new ParsedInstrument
        {
            Citation = $"{identifier} ({place} {session})",
            Title = page.Required(json, "title"),
            Abstract = OpenStatesAbstract.Of(json),
            Kind = signed is null ? "bill" : "act",
            Official = page.Link(sources[0], "url") ?? throw page.Unreadable("The source has no address"),
            Session = session,
            AsAt = json.Date("scraped_at"),
            Events = OpenStatesActions.InOrder(events),
            History = json.Object("extras")?.Text("chapter") is { } chapter ? [chapter] : [],
        });
    }

    static string? Chamber(JsonElement action) => action.Text("organization_id") switch
    {
        { } id when id.Contains("\"lower\"", StringComparison.Ordinal) => "lower",
        { } id when id.Contains("\"upper\"", StringComparison.Ordinal) => "upper",
        _ => null,
    };
}
