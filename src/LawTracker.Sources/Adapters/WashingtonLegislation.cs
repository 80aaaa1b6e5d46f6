using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Bills as Washington's legislative web services list them (SOAP, GetLegislationIntroducedSince): each with its introduction and its latest step.</summary>
/// <remarks>Steps between the first and the latest are not in the answer. An act is known by a session law's chapter as its status, <c>C 167 L 26</c>.</remarks>
public sealed partial class WashingtonLegislation : ISourceAdapter
{
    public string Id => "washington-legislation";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var root = page.Xml.DocumentElement;
        if (root?.LocalName is not "Envelope" || !EndPattern().IsMatch(page.Text))
            throw page.Unreadable("Expected a whole SOAP envelope");
        var body = page.One(root, "Body").Children.ToList() is [var only] ? only : throw page.Unreadable("Expected one answer in the envelope");
        if (body.LocalName is not "GetLegislationIntroducedSinceResponse")
            throw page.Unreadable($"Expected a list of legislation, found {body.LocalName}: {LegalText.Tidy(body.TextContent)}");
        var list = page.One(body, "GetLegislationIntroducedSinceResult").Children.ToList();
        return list.Count == 0 ? PageResult.Nothing("No legislation was introduced since the day asked for")
            : list.TrueForAll(e => e.LocalName is "Legislation") ? PageResult.Of([.. list.Select(item => Bill(page, item))])
            : throw page.Unreadable("Expected nothing but legislation in the list");
    }

    static ParsedInstrument Bill(SourcePage page, IElement item)
    {
        var (id, biennium, house) = (Required(page, item, "BillId"), Required(page, item, "Biennium"), Required(page, item, "OriginalAgency"));
        var current = item.Children.FirstOrDefault(e => e.LocalName is "CurrentStatus") ?? throw page.Unreadable($"{id} has no CurrentStatus");
        var status = Required(page, current, "Status");
        var events = new List<ParsedEvent>();
        if (LegalText.IsoDate(GovInfoBillStatus.Child(item, "IntroducedDate")) is { } introduced)
            events.Add(new("introduced", introduced, $"Introduced in {house}", house is "House" ? "lower" : house is "Senate" ? "upper" : null));
        if (LegalText.IsoDate(GovInfoBillStatus.Child(current, "ActionDate")) is { } on)
            events.Add(Step(Required(page, current, "HistoryLine"), on, status));
        if (events.Count == 0)
            throw page.Unreadable($"{id} has no dated step");
        var chapter = ChapterPattern().IsMatch(status);
        return new()
        {
            Citation = $"{id} (Wash. {biennium})",
            Title = Required(page, item, "LongDescription"),
            Kind = chapter ? "act" : "bill",
            Official = page.Url,
            Session = biennium,
            Events = [.. events.OrderBy(e => e.On, StringComparer.Ordinal)],
            History = chapter ? [status] : [],
        };
    }

    /// <summary>The chamber is told by the status: <c>H Rules R</c>, <c>S Ways &amp; Means</c>.</summary>
    static ParsedEvent Step(string line, string on, string status) => line switch
    {
        _ when line.Contains("referred to", StringComparison.Ordinal) => new("referred", on, line, Chamber(status)),
        _ when PassedPattern().IsMatch(line) => new("passed-chamber", on, line, Chamber(status)),
        _ when line.StartsWith("Delivered to Governor", StringComparison.Ordinal) => new("presented", on, line),
        _ when line.StartsWith("Governor signed", StringComparison.Ordinal) || line.StartsWith("Governor partially vetoed", StringComparison.Ordinal) => new("enacted", on, line),
        _ when line.StartsWith("Governor vetoed", StringComparison.Ordinal) => new("vetoed", on, line),
        _ when line.StartsWith("Effective date", StringComparison.Ordinal) && LegalText.UsDate(line) is { } effective => new("commenced", effective, line),
        _ => new("action", on, line, Chamber(status)),
    };

    static string? Chamber(string status) => status switch { ['H', ' ', ..] => "lower", ['S', ' ', ..] => "upper", _ => null };

    static string Required(SourcePage page, IElement parent, string name) => GovInfoBillStatus.Child(parent, name) ?? throw page.Unreadable($"Expected '{name}' in {parent.LocalName}, found none");

    [GeneratedRegex(@"</(?:\w+:)?Envelope>\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"^C \d+ L \d\d\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChapterPattern();

    [GeneratedRegex(@"^(?:Third|Final) reading, (?:passed|adopted)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PassedPattern();
}
