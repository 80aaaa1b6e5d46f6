using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Poland, the Sejm's ELI API: facts of an act (JSON), its outline (JSON, which leads to the text only), its text (HTML) as the journal printed it.</summary>
/// <remarks>
/// One instrument an act, cited by the journal (<c>Dz.U. 2024 poz. 1976</c>) or as the options name its number (<c>DU/1994/83</c>); where that name ends in
/// <c>art.</c> (<c>DU/1997/553: k.k. art.</c>), one an article. Articles within an article are what it puts into another act, and stay its words.
/// </remarks>
public sealed partial class PolandEli : ISourceAdapter
{
    public string Id => "sejm-eli";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var eli = EliPattern().Match(page.Url.AbsolutePath) is { Success: true } m ? m : throw page.Unreadable("The address holds no number of an act (/eli/acts/DU/2024/1976)");
        if (page.Text.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase))
            return Text(page, eli);
        var text = new Uri(page.Url, eli.Value + "/text.html");
        if (page.Json.ValueKind is JsonValueKind.Array)
            return page.Json.GetArrayLength() > 0 && page.Json[0].Text("symbol") is not null ? PageResult.Index([text]) : throw page.Unreadable("Expected the parts of an act, each with a symbol");
        return PageResult.Of([About(page)], page.Json.TryGetProperty("textHTML", out var has) && has.ValueKind is JsonValueKind.True ? [text] : []);
    }

    static ParsedInstrument About(SourcePage page)
    {
        var act = page.Json;
        var type = page.Required(act, "type");
        (string Field, string Kind, string Words)[] steps = [("announcementDate", "enacted", "data wydania"), ("promulgation", "published", "data ogłoszenia"), ("entryIntoForce", "commenced", "data wejścia w życie"), ("repealDate", "repealed", "data uchylenia"), ("expirationDate", "expires", "data wygaśnięcia")];
        return new()
        {
            Citation = page.Required(act, "displayAddress"),
            Title = page.Required(act, "title"),
            Kind = Kind(type) ?? throw page.Unreadable($"Unknown type of act '{type}'"),
            Official = page.Url,
            Language = "pl",
            AsAt = act.Date("changeDate"),
            Stub = act.Date("repealDate") is not null ? "repealed" : act.Date("expirationDate") is not null ? "expired" : null,
            Events = [.. from step in steps
                         let day = act.Date(step.Field)
                         where day is not null
                         orderby day
                         select new ParsedEvent(step.Kind is "enacted" && type is not "Ustawa" ? "issued" : step.Kind, day, step.Words)],
            History = act.Text("status") is { } status ? [status] : [],
        };
    }

    static PageResult Text(SourcePage page, Match eli)
    {
        var head = page.One(page.WholeHtml(), "body > h1");
        var type = HtmlText.Of(page.One(head, ".head-type"));
        var title = string.Join(' ', head.Elements().Select(HtmlText.Of));
        var number = $"{eli.Groups["journal"].Value}/{eli.Groups["year"].Value}/{eli.Groups["item"].Value}";
        var cite = page.Options.TryGetValue(number, out var known) ? known : $"{(eli.Groups["journal"].Value is "DU" ? "Dz.U." : eli.Groups["journal"].Value)} {eli.Groups["year"].Value} poz. {eli.Groups["item"].Value}";
        var date = WrittenDate.First(HtmlText.Of(page.One(head, ".head-date")));
        var act = new PrintedAct(cite, title)
        {
            Kind = Kind(type) ?? throw page.Unreadable($"Unknown type of act '{type}'"),
            Language = "pl",
            AsAt = date,
            Events = date is null ? [] : [new(type is "Ustawa" ? "enacted" : "issued", date, HtmlText.Of(page.One(head, ".head-date")))],
        };
        foreach (var unit in page.Many(page.Html, ".parts .unit").Where(unit => unit.ParentElement!.Closest(".unit_arti") is null))
        {
            var printed = unit.Child("h3") is { } h ? HtmlText.Of(h) : "";
            if (!unit.ClassList.Contains("unit_arti"))
                act.Division(printed, "");
            else
            {
                act.Article(printed.Replace("Art.", "", StringComparison.Ordinal).Trim(' ', '.'), printed);
                Lines(unit, "", act);
            }
        }
        return act.ToResult(page);
    }

    /// <summary>Each part of an article as a line that begins with its number.</summary>
    static string Lines(IElement unit, string number, PrintedAct act)
    {
        foreach (var e in unit.Elements())
        {
            if (e.LocalName is "h3" or "h4" or "h5" or "h6")
                number = unit.ClassList.Contains("unit_arti") && unit.ParentElement!.Closest(".unit_arti") is null ? "" : HtmlText.Of(e);
            else if (e.ClassList.Contains("unit") || e.ClassList.Contains("unit-inner") || e.QuerySelector(".unit") is not null)
                number = Lines(e, number, act);
            else if (e.LocalName is "table")
                foreach (var row in HtmlText.Rows(e))
                    act.Add(row);
            else
            {
                act.Add($"{number} {HtmlText.Of(e)}".Trim());
                number = "";
            }
        }
        return number;
    }

    static string? Kind(string type) => type switch
    {
        "Ustawa" or "Obwieszczenie" => "act",
        "Rozporządzenie" => "regulation",
        "Konstytucja" => "constitution",
        "Umowa międzynarodowa" => "treaty",
        _ => null,
    };

    [GeneratedRegex(@"/eli/acts/(?<journal>DU|MP)/(?<year>\d{4})/(?<item>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EliPattern();
}
