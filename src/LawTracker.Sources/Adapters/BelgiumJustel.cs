using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Belgium, the French pages of Justel: a year's list of one kind of act, and an act with its articles behind anchors.</summary>
/// <remarks>
/// One instrument an act, cited by its date, gazette and number (<c>Loi du 7 janvier 2024, M.B. 17 janvier 2024 (2024000164)</c>). Only what has an anchor is an article:
/// what an article puts into another act stays its words. What stands below a row of dashes after an article is history, as are the parliamentary papers.
/// </remarks>
public sealed partial class BelgiumJustel : ISourceAdapter
{
    public string Id => "belgium-justel";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        return body.QuerySelector("#text") is null ? List(page, body) : Act(page, body).ToResult(page);
    }

    /// <summary>The list closes its page twice, and counts its acts.</summary>
    static PageResult List(SourcePage page, IElement body)
    {
        var acts = page.Many(body, "a[href$='/justel'], a[href$='/justel ']");
        if (page.Text.Split("</HTML>").Length != 3 || body.QuerySelectorAll("a[name]").Count(a => int.TryParse(a.GetAttribute("name"), out _)) != acts.Count)
            throw page.Unreadable("Expected a list of acts, counted, each with its page in Justel");
        return PageResult.Index([.. acts.Select(a => new UriBuilder(new Uri(page.Url, a.GetAttribute("href")!.Trim())) { Scheme = "https", Port = -1 }.Uri).Distinct()]);
    }

    static PrintedAct Act(SourcePage page, IElement body)
    {
        var head = TitlePattern().Match(HtmlText.Of(page.One(body, "#list-title-1 p.list-item--title")));
        var link = LinkPattern().Match(page.One(body, "#link-text").GetAttribute("href") ?? "");
        var facts = HtmlText.Of(page.One(body, "#list-title-1 .plain-text"));
        var published = FactPattern("Publication").Match(facts).Groups["day"].Value;
        if (!head.Success || !link.Success || published.Length == 0)
            throw page.Unreadable("Expected \"7 JANVIER 2024. - Loi …\", the day of publication and the address /eli/loi/2024/01/07/…");
        var (type, kind) = link.Groups["type"].Value switch
        {
            "loi" => ("Loi", "act"),
            "decret" => ("Décret", "act"),
            "ordonnance" => ("Ordonnance", "ordinance"),
            "arrete" => ("Arrêté", "decree"),
            "constitution" => ("Constitution", "constitution"),
            var other => throw page.Unreadable($"Unknown type of act '{other}'"),
        };
        var made = link.Groups["date"].Value.Replace('/', '-');
        var act = new PrintedAct($"{type} du {head.Groups["date"].Value.ToLowerInvariant()}, M.B. {published} ({link.Groups["numac"].Value})", head.Groups["title"].Value)
        {
            Kind = kind,
            Language = "fr",
            AsAt = UpdatePattern().Match(HtmlText.Of(page.One(body, "#list-title-1"))) is { Success: true } update ? WrittenDate.First(update.Value) : null,
            Events = [.. Days(facts).Prepend(new(kind is "act" or "ordinance" ? "enacted" : "issued", made, head.Groups["date"].Value)).OrderBy(e => e.On, StringComparer.Ordinal)],
        };
        foreach (var line in Box(body, "sw_prev"))
            act.Add(line.Text);
        foreach (var line in Box(body, "sw_t"))
            act.History.Add(line.Text);
        Read(Box(body, "text"), act);
        if (Box(body, "sw_sign") is { Count: > 0 } signed)
        {
            act.Division("Signatures", "");
            signed.ForEach(line => act.Add(line.Text));
        }
        return act;
    }

    static IEnumerable<ParsedEvent> Days(string facts) =>
        from fact in new[] { (Name: "Publication", Kind: "published"), (Name: "Entrée en vigueur", Kind: "commenced") }
        let found = FactPattern(fact.Name).Match(facts)
        let day = found.Success ? WrittenDate.First(found.Groups["day"].Value) : null
        where day is not null
        select new ParsedEvent(fact.Kind, day, found.Value);

    static void Read(List<PageLine> lines, PrintedAct act)
    {
        var inNotes = false;
        foreach (var line in lines)
        {
            if (line.Anchors.FirstOrDefault(a => a.StartsWith("Art.", StringComparison.Ordinal)) is { } anchor && ArticlePattern().Match(line.Text) is { Success: true } article)
            {
                act.Article(anchor["Art.".Length..], article.Groups["number"].Value.Replace(" .", ".", StringComparison.Ordinal));
                act.Add(line.Text[article.Length..]);
                inNotes = false;
            }
            else if (line.Anchors.Any(a => a.StartsWith("LNK", StringComparison.Ordinal)))
            {
                var parts = line.Text.Split(" - ", 2);
                act.Division(parts[0], parts.Length > 1 ? parts[1] : "");
                inNotes = false;
            }
            else if (line.Text.Trim('-', ' ').Length == 0)
                inNotes = true;
            else if (inNotes)
                act.Last.History.Add(line.Text);
            else
                act.Add(line.Text);
        }
    }

    /// <summary>The lines of a part of the page, below its heading.</summary>
    static List<PageLine> Box(IElement body, string id) => body.QuerySelector($"h2#{id}") is { } heading ? HtmlLines.Of(heading.ParentElement!, e => e == heading) : [];

    static Regex FactPattern(string name) => new($@"{name}\s?:\s*(?<day>\d{{1,2}}(?:er)? \p{{L}}+ \d{{4}})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^(?<date>\d{1,2}(?:er)? \p{L}+ \d{4})\. ?[-–] ?(?<title>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"/eli/(?<type>[a-z]+)/(?<date>\d{4}/\d{2}/\d{2})/(?<numac>\d{10})/justel$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"mise à jour au \d{2}-\d{2}-\d{4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UpdatePattern();

    [GeneratedRegex(@"^(?<number>(?:Art\.|Article)\s*[^\s.]+\s?\.)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArticlePattern();
}
