using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>"All Information" on a bill as THOMAS of the Library of Congress showed it, until it was switched off in 2016: its title and its actions, no text.</summary>
/// <remarks>An action does not say which chamber took it, but where its words do. Sponsors, summaries and related bills are not read.</remarks>
public sealed partial class ThomasBill : ISourceAdapter
{
    public string Id => "thomas-bill";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        var name = NamePattern().Match(LegalText.Tidy(page.Html.Title ?? ""));
        if (!name.Success)
            throw page.Unreadable("Expected 'Bill Summary & Status' of a Congress and the number of a bill as the page's title");
        var congress = name.Groups["congress"].Value;
        var number = $"{GovInfoBillStatus.Form(page, name.Groups["type"].Value.Replace(".", "", StringComparison.Ordinal))} {name.Groups["number"].Value}";
        var title = page.Html.QuerySelector("meta[name='dc.title']")?.GetAttribute("content") ?? "";
        var status = page.One(body, "a[name=status]").NextElementSibling is { LocalName: "dl" } list ? list : throw page.Unreadable("Expected the actions below 'ALL ACTIONS'");
        var actions = status.QuerySelectorAll("dt").Select(day => Action(page, day)).ToList();
        var events = BillActions.Read(actions.AsEnumerable().Reverse(), LegalText.UsDate(IntroducedPattern().Match(HtmlText.Of(body)).Groups["day"].Value), number[0] is 'H' ? "House" : "Senate");
        return PageResult.Of(new ParsedInstrument
        {
            Citation = $"{number} ({GovInfoBillStatus.Ordinal(page, congress)} Cong.)",
            Title = title.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var end ? LegalText.Tidy(title[(end + 3)..]) : throw page.Unreadable("The bill has no title"),
            Kind = events.Any(e => e.Kind is "enacted") ? "act" : "bill",
            Official = page.Url,
            Session = congress,
            AsAt = events.Count > 0 ? events[^1].On : throw page.Unreadable("Expected at least one action"),
            Events = events,
        });
    }

    /// <summary>A step in committee stands in a list of its own within the action before it.</summary>
    static BillAction Action(SourcePage page, IElement day)
    {
        var on = LegalText.UsDate(HtmlText.Of(day)) ?? throw page.Unreadable($"'{HtmlText.Of(day)}' is no date");
        var text = day.NextElementSibling is { LocalName: "dd" } told ? HtmlText.Parts(told).First().Text : "";
        var (senate, house) = (text.Contains("Senate", StringComparison.Ordinal), text.Contains("House", StringComparison.Ordinal));
        return text.Length > 0 ? new(text, on, "", senate == house ? null : senate ? "Senate" : "House") : throw page.Unreadable($"Nothing is told of {on}");
    }

    [GeneratedRegex(@"^Bill Summary & Status - (?<congress>\d{2,3})(?:st|nd|rd|th) Congress \([^)]*\) - (?<type>[HSJCONRE.]+\.)(?<number>\d+) - All Information - THOMAS\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\(introduced (?<day>\d{1,2}/\d{1,2}/\d{4})\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IntroducedPattern();
}
