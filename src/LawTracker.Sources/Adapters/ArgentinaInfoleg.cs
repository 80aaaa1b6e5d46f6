using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Argentina, InfoLEG's page of a law (<c>norma.htm</c>): windows-1252 paragraphs without any structure.</summary>
/// <remarks>
/// One instrument a law (<c>Ley 26.485 (Argentina)</c>), as it was published. Its own articles are those that are printed like the first ("ARTICULO" or "Artículo") and
/// go on counting: others are texts that it adopts or quotes, and stay words of the article that does.
/// </remarks>
public sealed partial class ArgentinaInfoleg : ISourceAdapter
{
    public string Id => "infoleg";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var lines = HtmlLines.Of(page.WholeHtml(), e => e.LocalName is "header").ConvertAll(line => line.Text);
        var at = lines.FindIndex(line => LawPattern().IsMatch(line));
        if (at < 0)
            throw page.Unreadable("Expected a line \"Ley Nº 24.430\"");
        var number = LawPattern().Match(lines[at]).Groups["number"].Value;
        var first = lines.FindIndex(at, line => ArticlePattern().IsMatch(line));
        if (first < 0)
            throw page.Unreadable($"Expected an article below \"{lines[at]}\"");
        var sanction = lines.FindIndex(at, first - at, line => DatePattern().IsMatch(line));
        var cite = $"Ley {number} (Argentina)";
        var act = new PrintedAct(cite, sanction > at + 1 ? string.Join(' ', lines[(at + 1)..sanction]) : at > 0 ? lines[0] : cite)
        {
            Language = "es",
            Events = [.. lines[at..first].Select(line => DatePattern().Match(line)).Where(m => m.Success).Select(m => (m.Value, Kind: m.Groups["step"].Value.StartsWith('S') ? "enacted" : "action", On: WrittenDate.First(m.Groups["date"].Value))).Where(e => e.On is not null).Select(e => new ParsedEvent(e.Kind, e.On!, e.Value))],
        };
        foreach (var line in lines.Take(first))
            act.Add(line);
        var (last, form) = (0, ArticlePattern().Match(lines[first]).Groups["form"].Value);
        foreach (var line in lines.Skip(first))
        {
            var head = ArticlePattern().Match(line);
            var count = head.Success ? int.Parse(head.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) : 0;
            if (head.Success && head.Groups["form"].Value == form && (count == last + 1 || count == last && head.Groups["more"].Success || last == 0))
            {
                last = count;
                act.Article(head.Groups["label"].Value, head.Groups["number"].Value);
                act.Add(line[head.Length..]);
            }
            else if (NotePattern().IsMatch(line))
                act.Last.History.Add(line);
            else
                act.Add(line);
        }
        return act.ToResult(page);
    }

    [GeneratedRegex(@"^(?:LEY|Ley)\s+(?:N(?:[º°]|ro\.?)\s*)?(?<number>\d{1,2}\.?\d{3})\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LawPattern();

    [GeneratedRegex(@"^(?<number>(?<form>ART[IÍ]CULO|Art[íi]culo)\s+(?<label>(?<count>\d+)\s?[º°]?(?<more>\s?(?:bis|ter|qu[aá]ter|quinquies))?))\s*[.:—–-]+\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^(?<step>Sancionada|Promulgada)[^:]*:\s*(?<date>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();

    /// <summary>InfoLEG's own notes, in brackets: "(Artículo sustituido por art. 1° de la Ley …)".</summary>
    [GeneratedRegex(@"^\((?:Nota Infoleg|(?:Art[íi]culo|Inciso|P[áa]rrafo|Cap[íi]tulo|T[íi]tulo|Expresi[óo]n)\b.{0,60}\b(?:sustituid|incorporad|modificad|derogad|agregad|observad|vetad)).*\)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotePattern();
}
