using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Austria's RIS, federal law: answers of its open data service lead to norm documents (XML), each one version of one section, article or annex.</summary>
/// <remarks>
/// One instrument a document: <c>StGB § 107c</c>, or by the gazette where the law has no abbreviation. Remarks <c>(Anm.: …)</c> are kept apart. A version says between which days it holds,
/// not how old the page is; whether it began with the law or with an amendment is told only where the gazette line tells.
/// </remarks>
public sealed partial class RisAustria : ISourceAdapter
{
    public string Id => "ris-austria";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
            return RisAnswer.Read(page);
        if (!page.Text.AsSpan().TrimEnd().EndsWith("</risdok>", StringComparison.Ordinal) || page.Xml.DocumentElement is not { LocalName: "risdok", NamespaceUri: "http://www.bka.gv.at" } root)
            throw page.Unreadable("Expected a whole RIS document");
        Superscript.Raise(root);
        var title = "";
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        List<IElement> text = [];
        foreach (var e in root.Below().FindAll(e => e.ParentElement?.LocalName is "abschnitt"))
        {
            if (e.LocalName is "ueberschrift" && e.GetAttribute("typ") is "titel")
                title = HtmlText.Of(e);
            else if (title is "Text")
                text.Add(e);
            else if (title.Length > 0)
                fields[title] = fields.TryGetValue(title, out var before) ? $"{before} {HtmlText.Of(e)}" : HtmlText.Of(e);
        }
        var number = fields.GetValueOrDefault("§/Artikel/Anlage") ?? throw page.Unreadable("The document does not say which section it is");
        var gazette = fields.GetValueOrDefault("Kundmachungsorgan") ?? throw page.Unreadable("The document names no gazette");
        var name = fields.GetValueOrDefault("Abkürzung") ?? (GazettePattern().Match(gazette) is { Success: true } at ? at.Value : gazette);
        return text.Count == 0 ? PageResult.Nothing($"{name} {number} is a document without text") : PageResult.Of(Norm(page, fields, text, name, number, gazette));
    }

    static ParsedInstrument Norm(SourcePage page, Dictionary<string, string> fields, List<IElement> text, string name, string number, string gazette)
    {
        var remarks = text.SelectMany(e => e.Below()).Where(e => e.LocalName is "i" && e.TextContent.TrimStart().StartsWith("(Anm.", StringComparison.Ordinal)).ToList();
        List<string> history = [gazette, .. remarks.Select(HtmlText.Of)];
        remarks.ForEach(remark => remark.Remove());
        var heading = string.Join(' ', text.Where(e => e.LocalName is "ueberschrift" && e.GetAttribute("typ") is "para").Select(HtmlText.Of));
        var provisions = new ProvisionList();
        new RisText(provisions, provisions.Open(-1, LegalText.Label(ArticleNumber.Of(number)), number, heading)).Read(text);
        var citation = $"{name} {(number.StartsWith("Art.", StringComparison.Ordinal) ? "art." + number[4..] : number)}";
        var repealed = RepealedPattern().IsMatch(provisions.FirstText);
        if (!provisions.HasText)
            throw page.Unreadable($"{citation} has a text without words");
        return new()
        {
            Citation = citation,
            Title = heading.Length > 0 ? heading : fields.GetValueOrDefault("Kurztitel", citation),
            Kind = "code",
            Official = fields.TryGetValue("Dokumentnummer", out var id) ? new($"https://www.ris.bka.gv.at/Dokumente/Bundesnormen/{id}/{id}.html") : page.Url,
            Language = "de",
            Stub = repealed ? "repealed" : null,
            Events = [.. Events(fields, gazette)],
            Provisions = provisions.ToList(),
            History = history,
        };
    }

    static IEnumerable<ParsedEvent> Events(Dictionary<string, string> fields, string gazette)
    {
        if (fields.TryGetValue("Inkrafttretensdatum", out var from) && WrittenDate.First(from) is { } start)
            yield return new(gazette.Contains("geändert durch", StringComparison.Ordinal) ? "amended" : "commenced", start, $"Inkrafttretensdatum {from}");
        if (fields.TryGetValue("Außerkrafttretensdatum", out var until) && WrittenDate.First(until) is { } end)
            yield return new(gazette.Contains("aufgehoben durch", StringComparison.Ordinal) ? "repealed" : "action", end, $"Außerkrafttretensdatum {until}");
    }

    [GeneratedRegex(@"^(?:d?RGBl|BGBl|StGBl|JGS|GBlÖ)\.? (?:[IVX]+ )?Nr\.\s+\d+/\d{4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GazettePattern();

    [GeneratedRegex(@"^\(?(?:Anm\.: )?(?:aufgehoben|entfällt|entfallen)\b[^.]{0,120}\.?\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex RepealedPattern();
}
