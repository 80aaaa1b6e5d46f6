using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Latvia, likumi.lv: sitemaps (an index of them, and lists of acts), and an act with its passport (<c>Tiesību akta pase</c>).</summary>
/// <remarks>
/// One instrument an act, cited by issuer, kind, number and day (<c>Valsts ieņēmumu dienests, rīkojums Nr. 949, 29.12.2000.</c>). A repealed act is a stub, whatever
/// text the page still holds. New pages mark each point (<c>data-num</c>); old ones are paragraphs, of which those that count on are points.
/// </remarks>
public sealed partial class LatviaLikumi : ISourceAdapter
{
    public string Id => "likumi-lv";

    public int Version => 1;

    public PageResult Parse(SourcePage page) =>
        page.Text.AsSpan().TrimEnd().EndsWith("index>", StringComparison.Ordinal) || page.Text.AsSpan().TrimEnd().EndsWith("</urlset>", StringComparison.Ordinal) ? Sitemap(page) : Act(page, page.WholeHtml()).ToResult(page);

    static PageResult Sitemap(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "sitemapindex" or "urlset" } map)
            throw page.Unreadable("Expected a sitemap");
        var found = map.Below().Where(e => e.LocalName is "loc").Select(e => LegalText.Tidy(e.TextContent)).Where(address => map.LocalName is "sitemapindex" || address.Contains("/ta/id/", StringComparison.Ordinal)).ToList();
        return found.Count > 0 ? PageResult.Index([.. found.Select(address => page.Link(address, "loc")).Distinct()]) : throw page.Unreadable("The sitemap lists no act");
    }

    static PrintedAct Act(SourcePage page, IElement body)
    {
        var facts = page.Many(body, ".pase-container .body > span").Select(span => (Name: HtmlText.Of(page.Many(span, "font")[0]).TrimEnd(':', ' '), Span: span))
            .GroupBy(fact => fact.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Value(g.First().Span), StringComparer.Ordinal);
        string Fact(string name) => facts.GetValueOrDefault(name) is { Length: > 0 } value ? value : throw page.Unreadable($"Expected '{name}' in the act's passport");
        var kind = Fact("Veids");
        var act = new PrintedAct($"{Fact("Izdevējs")}, {kind}{(facts.TryGetValue("Numurs", out var number) ? $" Nr. {number}" : "")}, {Fact("Pieņemts")}",
            LegalText.Tidy(page.One(body, ".pase-container .body > span:first-child > a").GetAttribute("rel-text")))
        {
            Kind = kind switch
            {
                "likums" or "likumi" => "act",
                "saistošie noteikumi" => "ordinance",
                "noteikumi" or "Ministru kabineta noteikumi" => "regulation",
                "rīkojums" or "lēmums" or "paziņojums" => "decree",
                _ => throw page.Unreadable($"Unknown kind of act '{kind}'"),
            },
            Language = "lv",
            AsAt = WrittenDate.First(HtmlText.Of(page.One(body, "#version_date"))),
            Stub = Fact("Statuss").Contains("zaudējis spēku", StringComparison.Ordinal) ? "repealed" : null,
            Events =
            [
                .. from step in new[] { ("Pieņemts", kind.StartsWith("likum", StringComparison.Ordinal) ? "enacted" : "issued"), ("Publicēts", "published"), ("Stājas spēkā", "commenced"), ("Zaudē spēku", "repealed") }
                   let day = WrittenDate.First(facts.GetValueOrDefault(step.Item1))
                   where day is not null
                   orderby day
                   select new ParsedEvent(step.Item2, day, $"{step.Item1}: {facts[step.Item1]}"),
            ],
        };
        var text = page.One(body, ".doc-body");
        if (page.Maybe(text, ".neko-body") is { } old)
            Old(old, act);
        else
            Points(page.Many(text, "div[class^='TV']"), act);
        return act;
    }

    static void Points(IEnumerable<IElement> blocks, PrintedAct act)
    {
        foreach (var block in blocks.Where(b => b.ParentElement!.Closest("div[class^='TV']") is null))
        {
            var lines = HtmlLines.Of(block, e => e.ClassList.Contains("panta-doc-npk") || e.ClassList.Contains("info-icon-wrapper")).ConvertAll(line => line.Text);
            if (lines.Count == 0)
                continue;
            if (block.GetAttribute("data-num") is { Length: > 0 } point)
            {
                var number = PointPattern().Match(lines[0]);
                act.Article(point, number.Value.Trim());
                lines[0] = lines[0][number.Length..];
            }
            else if (block.ClassList.Contains("TV212") || act.Last.IsArticle && !block.ClassList.Contains("TV444"))
            {
                act.Division(block.ClassList.Contains("TV212") ? lines[0] : "", "");
                lines.RemoveRange(0, block.ClassList.Contains("TV212") ? 1 : 0);
            }
            lines.ForEach(act.Add);
        }
    }

    static void Old(IElement text, PrintedAct act)
    {
        var last = 0;
        foreach (var line in HtmlLines.Of(text))
        {
            var number = PointPattern().Match(line.Text);
            if (number.Success && number.Groups["number"].Value == (last + 1).ToString(CultureInfo.InvariantCulture))
                act.Article((++last).ToString(CultureInfo.InvariantCulture), number.Value.Trim());
            act.Add(number.Success && act.Last.Number == number.Value.Trim() && act.Last.Lines.Count == 0 ? line.Text[number.Length..] : line.Text);
        }
    }

    /// <summary>What stands after the name of a fact.</summary>
    static string Value(IElement span) => HtmlText.Of(span) is var all && all.IndexOf(':', StringComparison.Ordinal) is var at and >= 0 ? StatusPattern().Replace(all[(at + 1)..].Trim(), "") : "";

    [GeneratedRegex(@"^(?<number>\d+)(?:\.\d+)*\.(?:\s?pants\.?)?\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PointPattern();

    /// <summary>The tip over the sign of a status says it once more, with a capital.</summary>
    [GeneratedRegex(@"^(?:Zaudējis spēku|Spēkā esošs|Vēl nav spēkā) (?=\p{Ll})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StatusPattern();
}
