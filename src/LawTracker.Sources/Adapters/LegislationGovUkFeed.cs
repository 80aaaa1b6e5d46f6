using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The Atom feeds of legislation.gov.uk: the acts of a year, and the changes made to an act.</summary>
/// <remarks>
/// Acts of a year come by citation, title and long title, with the addresses of their texts. Changes come as the events of the act they change, whatever made them:
/// whoever looks at an act asks what has happened to it. A change without a date in force is told in the history.
/// </remarks>
public sealed partial class LegislationGovUkFeed : ISourceAdapter
{
    public string Id => "legislation-gov-uk-feed";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "feed" } feed || !page.Text.AsSpan().TrimEnd().EndsWith("</feed>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole Atom feed");
        var entries = feed.Elements().FindAll(e => e.LocalName is "entry");
        var total = feed.Child("totalResults")?.TextContent.Trim() ?? throw page.Unreadable("The feed does not say how many results there are");
        if (entries.Count == 0)
            return total is "0" ? PageResult.Nothing("The feed has no entries") : throw page.Unreadable($"The feed counts {total} results and shows none");
        List<Uri> next = [.. feed.Elements().Where(e => e.LocalName is "link" && e.GetAttribute("rel") is "next").Select(e => Secure(page, e.GetAttribute("href")))];
        var effects = entries.ConvertAll(e => e.Child("content")?.Child("Effect"));
        if (effects.TrueForAll(e => e is not null))
            return PageResult.Of([.. effects.GroupBy(e => e!.GetAttribute("AffectedURI")).Select(g => Changes(page, g.Key, [.. g.OfType<IElement>()]))], next);
        if (effects.Exists(e => e is not null))
            throw page.Unreadable("Some entries are changes and some are not");
        List<ParsedInstrument> acts = entries.ConvertAll(e => Act(page, e));
        return PageResult.Of(acts, [.. acts.Select(a => new Uri(a.Official.AbsoluteUri + "/data.xml")), .. next]);
    }

    static ParsedInstrument Act(SourcePage page, IElement entry)
    {
        var title = Words(entry, "title") ?? throw page.Unreadable("An entry has no title");
        var (citation, official) = Cite(page, Words(entry, "id"), title);
        return new() { Citation = citation, Title = title, Kind = Kind(entry.Child("DocumentMainType")?.GetAttribute("Value")), Official = official, History = Words(entry, "summary") is { } about ? [about] : [] };
    }

    static ParsedInstrument Changes(SourcePage page, string? affected, List<IElement> effects)
    {
        var title = Words(effects[0], "AffectedTitle") ?? throw page.Unreadable("A change does not name the act it changes");
        var (citation, official) = Cite(page, affected, title);
        var told = effects.ConvertAll(e => (Text: Told(e), IsWhole: e.GetAttribute("AffectedProvisions") is "Act" or "Regulations" or "Order", Type: e.GetAttribute("Type") ?? "", Starts: (e.Child("InForceDates")?.Elements() ?? []).FindAll(i => LegalText.IsoDate(i.GetAttribute("Date")) is not null)));
        return new()
        {
            Citation = citation,
            Title = title,
            Kind = Kind(effects[0].GetAttribute("AffectedClass")),
            Official = official,
            Events = [.. told.SelectMany(e => e.Starts.Select(start => new ParsedEvent(EventKind(e.Type, e.IsWhole), start.GetAttribute("Date")!, e.Text + Under(start)))).Distinct().OrderBy(e => e.On, StringComparer.Ordinal)],
            History = [.. told.Where(e => e.Starts.Count == 0).Select(e => e.Text + " (no date in force)")],
        };
    }

    static string EventKind(string type, bool isWhole) => type.StartsWith("coming into force", StringComparison.OrdinalIgnoreCase) ? "commenced"
        : isWhole && type.StartsWith("repealed", StringComparison.OrdinalIgnoreCase) ? "repealed"
        : isWhole && type.StartsWith("revoked", StringComparison.OrdinalIgnoreCase) ? "revoked" : "amended";

    /// <summary>"s. 124A inserted by Data (Use and Access) Act 2025, s. 92(2)"; applied elsewhere is no amendment, but is told in its own words.</summary>
    static string Told(IElement effect) =>
        LegalText.Tidy($"{effect.GetAttribute("AffectedProvisions")} {effect.GetAttribute("Type")} by {Words(effect, "AffectingTitle")}, {effect.GetAttribute("AffectingProvisions")}");

    static string Under(IElement start)
    {
        List<string> how = [];
        if (start.GetAttribute("Qualification") is { Length: > 0 } qualification)
            how.Add(qualification);
        if (start.GetAttribute("CommencingURI") is { } by && AddressPattern().Match(by) is { Success: true } address)
            how.Add("by " + Clml.Citation(address.Groups["type"].Value, address.Groups["type"].Value, address.Groups["year"].Value, address.Groups["number"].Value) + (start.Child("CommencingProvisions") is { } where ? ", " + LegalText.Tidy(where.TextContent) : ""));
        return how.Count == 0 ? "" : $" ({string.Join(", ", how)})";
    }

    static (string Citation, Uri Official) Cite(SourcePage page, string? uri, string title) => AddressPattern().Match(uri ?? "") is { Success: true } address
        ? (Clml.Citation(address.Groups["type"].Value, title, address.Groups["year"].Value, address.Groups["number"].Value), new($"https://www.legislation.gov.uk/{address.Groups["type"].Value}/{address.Groups["year"].Value}/{address.Groups["number"].Value}"))
        : throw page.Unreadable($"'{uri}' is not the address of an act");

    static string Kind(string? mainType) => mainType?.EndsWith("Instrument", StringComparison.Ordinal) is true || mainType?.Contains("Rule", StringComparison.Ordinal) is true ? "regulation" : "act";

    /// <summary>The feeds still write http; the site is asked by https.</summary>
    static Uri Secure(SourcePage page, string? href) => Uri.TryCreate(page.Url, href, out var to) && to.Scheme is "http" or "https"
        ? new UriBuilder(to) { Scheme = "https", Port = -1 }.Uri
        : throw page.Unreadable($"Unreadable link '{href}'");

    static string? Words(IElement parent, string name) => parent.Child(name) is { } e && LegalText.Tidy(e.TextContent) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^https?://www\.legislation\.gov\.uk/(?:id/)?(?<type>[a-z]+)/(?<year>\d{4}|[A-Za-z0-9]+/[0-9-]+)/(?<number>\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressPattern();
}
