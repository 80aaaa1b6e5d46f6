using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Ukraine, the Verkhovna Rada's base of laws: the plain page of an act (HTML, whatever its name says), and its card (JSON), which holds facts and no text.</summary>
/// <remarks>
/// One instrument an act, cited as the page does (<c>Закон від 31.05.2007 № 1103-V</c>). Notes in braces on what was changed are history. An article is a line "Стаття 5."
/// whose number follows the one before it; what an act quotes for another begins with a quotation mark, or does not follow, and stays words.
/// </remarks>
public sealed partial class UkraineRada : ISourceAdapter
{
    public string Id => "rada-ua";

    public int Version => 1;

    public PageResult Parse(SourcePage page) =>
        PageResult.Of(page.Text.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase) ? Act(page, page.WholeHtml()).ToResult(page).Instruments[0] : Card(page));

    static ParsedInstrument Card(SourcePage page)
    {
        var card = page.Json;
        if (page.Required(card, "result_code") is not "200" || page.Required(card, "typ") is not "1")
            throw page.Unreadable("Expected the card of a law (typ 1) that was found");
        var enacted = WrittenDate.Compact(card.Text("orgdat")) ?? throw page.Unreadable("The law has no date");
        return new()
        {
            Citation = $"Закон від {enacted[8..]}.{enacted[5..7]}.{enacted[..4]} № {page.Required(card, "orgnum")}",
            Title = page.Required(card, "nazva"),
            Kind = "act",
            Official = page.Url,
            Language = "uk",
            AsAt = WrittenDate.Compact(card.Text("datred")),
            Events = [.. from step in card.List("hist") ?? []
                         let day = WrittenDate.Compact(step.Text("poddat"))
                         where day is not null
                         select new ParsedEvent(Kind(step.Text("podid")), day, step.Text("pidstava") ?? "podid " + step.Text("podid"))],
        };
    }

    /// <summary>Codes of the base as its cards show them; the rest are steps that the model does not name.</summary>
    static string Kind(string? code) => code switch { "4" => "enacted", "1" => "commenced", "0" => "amended", "3" => "repealed", _ => "action" };

    static PrintedAct Act(SourcePage page, IElement body)
    {
        string Meta(string name) => page.One(page.Html, $"meta[name='{name}']").GetAttribute("content") is { Length: > 0 } value ? LegalText.Tidy(value) : throw page.Unreadable($"The page does not say '{name}'");
        var head = HeadPattern().Match(HtmlText.Of(page.One(body, "h2")));
        var enacted = WrittenDate.First(Meta("Dates"));
        if (!head.Success || enacted is null)
            throw page.Unreadable("Expected \"Верховна Рада України; Закон від 31.05.2007 № 1103-V\" and its date");
        var isLaw = head.Groups["type"].Value is "Закон" or "Кодекс";
        var act = new PrintedAct(head.Groups["cite"].Value, HtmlText.Of(page.One(body, "h1")))
        {
            Kind = isLaw ? "act" : head.Groups["type"].Value is "Конституція" ? "constitution" : "decree",
            Language = "uk",
            AsAt = WrittenDate.First(HtmlText.Of(page.One(body, "h3"))) ?? throw page.Unreadable("Expected \"Текст документа від 02.03.2026:\""),
            Stub = Meta("Stan").StartsWith("Втратив чинність", StringComparison.OrdinalIgnoreCase) || Meta("Stan").StartsWith("Нечинний", StringComparison.OrdinalIgnoreCase) ? "repealed" : null,
            Events = [new(isLaw ? "enacted" : "issued", enacted, head.Groups["cite"].Value)],
        };
        act.History.Add("Стан: " + Meta("Stan"));
        var (last, paragraphs) = (0, page.Many(page.One(body, "#article"), "p, tr").Where(e => e.LocalName is "tr" || e.Closest("tr") is null));
        foreach (var paragraph in paragraphs)
        {
            var lines = HtmlLines.Of(paragraph).ConvertAll(line => line.Text);
            if (lines.Count == 0)
                continue;
            var article = ArticlePattern().Match(lines[0]);
            var count = article.Success ? int.Parse(article.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) : 0;
            if (paragraph.LocalName is "tr")
            {
                if (act.Last.IsArticle)
                    act.Division("", "");
                act.Add(string.Join('\t', paragraph.Elements().Select(HtmlText.Of)).Trim('\t'));
            }
            else if (lines[0].StartsWith('{') && lines[^1].EndsWith('}'))
                act.Last.History.Add(string.Join(' ', lines));
            else if (article.Success && (count > last && count <= last + 9 || count == last && article.Groups["more"].Success))
            {
                last = count;
                act.Article(article.Groups["label"].Value.Replace(" ", "", StringComparison.Ordinal), article.Groups["number"].Value, lines[0][article.Length..]);
                lines.Skip(1).ToList().ForEach(act.Add);
            }
            else if (DivisionPattern().IsMatch(lines[0]))
                act.Division(lines[0], string.Join(' ', lines.Skip(1)));
            else
                lines.ForEach(act.Add);
        }
        return act;
    }

    [GeneratedRegex(@"^.*; (?<cite>(?<type>\p{L}+)\b.* від \d{2}\.\d{2}\.\d{4} № \S+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^(?<number>Стаття (?<label>(?<count>\d+)(?<more>\s?-\s?\d+)*)\s?\.)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^(?:Розділ|РОЗДІЛ|Глава|ГЛАВА|Книга|КНИГА) [IVXLCІХ\d]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DivisionPattern();
}
