using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Colombia, SUIN-Juriscol's page of a norm: facts in hidden spans, each article in a block of its own, notes and former texts folded away.</summary>
/// <remarks>
/// One instrument a norm (<c>Decreto 453 de 1981</c>); where the options' name for it ends in <c>art.</c> (<c>Ley 599 de 2000 (Código Penal), art.</c>), one an article.
/// What a norm quotes stands within the block of the article that quotes it. A norm that the page calls "No vigente", without saying why, is a stub called omitted.
/// </remarks>
public sealed partial class ColombiaSuin : ISourceAdapter
{
    public string Id => "suin-juriscol";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        var type = Field(page, body, "tipo");
        var name = $"{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(type.ToLowerInvariant())} {Field(page, body, "numero")} de {Field(page, body, "anio")}";
        var state = Field(page, body, "estado_documento");
        var act = new PrintedAct(page.Options.TryGetValue(name, out var known) ? known : name, Field(page, body, "epigrafe"))
        {
            Kind = type switch { "LEY" or "ACTO LEGISLATIVO" => "act", "CONSTITUCION POLITICA" => "constitution", _ when type.StartsWith("DECRETO", StringComparison.Ordinal) => "decree", _ => throw page.Unreadable($"Unknown type of norm '{type}'") },
            Language = "es",
            Stub = state.StartsWith("Derogad", StringComparison.OrdinalIgnoreCase) ? "repealed" : state.StartsWith("No vigente", StringComparison.OrdinalIgnoreCase) ? "omitted" : null,
            Events = [.. Events(body).OrderBy(e => e.On, StringComparer.Ordinal)],
        };
        act.History.Add("Estado de vigencia: " + state);
        var text = page.Many(body, "a[name^='ver_']")[0].ParentElement!;
        var any = false;
        foreach (var block in text.Elements().Where(e => e.LocalName is "div"))
        {
            var lines = HtmlLines.Of(block, IsApart).ConvertAll(line => line.Text);
            if ((block.Id ?? "").StartsWith("toggle_", StringComparison.Ordinal))
            {
                var head = ArticlePattern().Match(lines.FirstOrDefault() ?? "");
                act.Article(head.Groups["label"].Value, head.Groups["number"].Value);
                if (head.Success)
                    lines[0] = lines[0][head.Length..];
                act.Last.History.AddRange(block.QuerySelectorAll("ul.resumenvigencias > li").Select(HtmlText.Of).Where(note => note.Length > 0));
                any = true;
            }
            else if (any && lines.Count > 0)
            {
                act.Division(DivisionPattern().IsMatch(lines[0]) ? lines[0] : "", "");
                lines.RemoveRange(0, act.Last.Number.Length > 0 ? 1 : 0);
            }
            lines.ForEach(act.Add);
        }
        return any ? act.ToResult(page) : throw page.Unreadable("Expected articles in blocks of their own (div#toggle_…)");
    }

    /// <summary>Folded notes, and the bold words above them.</summary>
    static bool IsApart(IElement e) => (e.GetAttribute("style") ?? "").Contains("display: none", StringComparison.Ordinal) || e.LocalName is "p" && e.QuerySelector(".toctoggle") is not null;

    static IEnumerable<ParsedEvent> Events(IElement body)
    {
        foreach (var (field, kind, words) in new[] { ("fecha_expedicion", "issued", "Fecha de expedición"), ("fecha_diario_oficial", "published", "Fecha de publicación"), ("fecha_vigencia", "commenced", "Fecha de entrada en vigencia"), ("fecha_fin_vigencia", "expires", "Fecha de fin de vigencia") })
            if (body.QuerySelector($"span[field='{field}']") is { } span && WrittenDate.First(HtmlText.Of(span)) is { } day)
                yield return new(kind, day, words);
    }

    static string Field(SourcePage page, IElement body, string name) => HtmlText.Of(page.One(body, $"span[field='{name}']")) is { Length: > 0 } words ? words : throw page.Unreadable($"Expected the field '{name}', found it empty");

    [GeneratedRegex(@"^(?<number>Art[íi]culo\s+(?<label>\d+(?:\s?[º°])?(?:[- ]?[A-Z]\b|\s+(?:bis|ter))?|único))\s*[.:–-]*\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^(?:LIBRO|PARTE|T[IÍ]TULO|CAP[IÍ]TULO|SECCI[OÓ]N)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DivisionPattern();
}
