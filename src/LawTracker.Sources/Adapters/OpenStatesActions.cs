using System.Globalization;
using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>A bill's actions as Open States classifies them, in the files of its scrapers and in the answers of its API, as events, oldest first.</summary>
static class OpenStatesActions
{
    /// <param name="page">The page they stand on. Option <c>offset</c>, such as <c>-07:00</c>: times stand in UTC, so that an evening's action bears the next day's date; the offset of the legislature's standard time undoes it.</param>
    /// <param name="actions">As listed.</param>
    /// <param name="chamber">Where the two forms say which chamber acted.</param>
    public static List<ParsedEvent> Read(SourcePage page, IReadOnlyList<JsonElement> actions, Func<JsonElement, string?> chamber)
    {
        var offset = page.Options.TryGetValue("offset", out var given) ? Offset(page, given) : TimeSpan.Zero;
        return [.. actions.SelectMany(action => Events(page, action, offset, chamber(action)))];
    }

    /// <summary>By day, with one enactment: a signature and the chapter number that follows it are the same.</summary>
    public static IReadOnlyList<ParsedEvent> InOrder(IReadOnlyList<ParsedEvent> events)
    {
        var signed = events.FirstOrDefault(e => e.Kind is "enacted");
        return [.. events.Select(e => e.Kind is "enacted" && e != signed ? e with { Kind = "action" } : e).OrderBy(e => e.On, StringComparer.Ordinal)];
    }

    static IEnumerable<ParsedEvent> Events(SourcePage page, JsonElement action, TimeSpan offset, string? chamber)
    {
        var text = page.Required(action, "description");
        var at = page.Required(action, "date");
        var on = at.Length == 10 ? LegalText.IsoDate(at) : DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToOffset(offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
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
