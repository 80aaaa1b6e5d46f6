using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Searching.Language;

/// <summary>A condition on what is known of a law, as a field of the query sets it.</summary>
/// <param name="Name">The field's name as typed: <c>jur</c>, <c>topic</c>, <c>kind</c>, <c>status</c>, <c>cite</c>, <c>sponsor</c>, <c>eff</c>, <c>enacted</c>, <c>verified</c>, <c>elem</c>.</param>
/// <param name="Value">Its value as typed, without quotation marks.</param>
public sealed record LawField(string Name, string Value)
{
    /// <summary>The days from and to of a date field, both open where null.</summary>
    public (DateOnly? From, DateOnly? To)? Days { get; init; }

    /// <summary>The question and the answer of <c>elem:</c>; any answer but no, unclear and not-applicable where none is named.</summary>
    public (string Question, string? Answer)? Element { get; init; }
}

/// <summary>Reads the value of a field.</summary>
static partial class LawFields
{
    /// <summary>All field names, with the spellings that mean them.</summary>
    static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jur"] = "jur",
        ["jurisdiction"] = "jur",
        ["state"] = "jur",
        ["country"] = "jur",
        ["topic"] = "topic",
        ["kind"] = "kind",
        ["type"] = "kind",
        ["status"] = "status",
        ["cite"] = "cite",
        ["citation"] = "cite",
        ["sponsor"] = "sponsor",
        ["eff"] = "eff",
        ["effective"] = "eff",
        ["enacted"] = "enacted",
        ["verified"] = "verified",
        ["elem"] = "elem",
        ["element"] = "elem",
        ["title"] = "title",
        ["ti"] = "title",
        ["text"] = "text",
    };

    public static string? Known(string name) => Names.GetValueOrDefault(name);

    /// <summary>The condition, or null with a remark on what would be read.</summary>
    public static (LawField? Field, string? Remark) Read(string name, string value)
    {
        var field = new LawField(name, value);
        switch (name)
        {
            case "eff" or "enacted":
            case "verified" when value.Any(char.IsAsciiDigit):
                return Days(value) is { } days ? (field with { Days = days }, null)
                    : (null, $"“{value}” is no date; write {name}:2025, {name}:2025-01-31 or {name}:[2025-01-01 TO *]. It was left out.");
            case "verified":
                return Enum.TryParse<VerificationLevel>(value, true, out _) ? (field, null) : (null, $"verified: takes official, secondary, unverified, or the days it was checked: verified:[2026-01-01 TO *]. “{value}” was left out.");
            case "elem":
                var parts = value.Split('=', 2, StringSplitOptions.TrimEntries);
                return parts[0].Length > 0 ? (field with { Element = (parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null) }, null)
                    : (null, "elem: takes a question and its answer: elem:rop.voice=yes. It was left out.");
            default:
                return (field, null);
        }
    }

    static (DateOnly? From, DateOnly? To)? Days(string value)
    {
        if (Range().Match(value) is { Success: true } range)
        {
            var (from, to) = (range.Groups["from"].Value, range.Groups["to"].Value);
            return (from == "*" || Span(from) is not null) && (to == "*" || Span(to) is not null) ? (Span(from)?.From, Span(to)?.To) : null;
        }
        if (Span(value.TrimStart('<', '>', '=')) is not { } span)
            return null;
        return value switch
        {
            ['>', '=', ..] => (span.From, null),
            ['>', ..] => (span.To.AddDays(1), null),
            ['<', '=', ..] => (null, span.To),
            ['<', ..] => (null, span.From.AddDays(-1)),
            _ => (span.From, span.To),
        };
    }

    static (DateOnly From, DateOnly To)? Span(string text) =>
        PartialDate.TryParse(text, null, out var date) && date.First.Year is > 1 and < 9999 ? (date.First, date.Last) : null;

    [GeneratedRegex(@"^\[\s*(?<from>\S+)\s+to\s+(?<to>\S+?)\s*\]$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Range();
}
