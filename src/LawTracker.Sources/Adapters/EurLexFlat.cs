using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Acts of the years before marked-up texts: paragraphs without any structure but the words "Article 1".</summary>
static partial class EurLexFlat
{
    public static ParsedInstrument Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        var lines = (body.QuerySelector("#TexteOnly") ?? throw page.Unreadable("The page has no text")).QuerySelectorAll("p").Where(p => p.QuerySelector("p") is null).Select(HtmlText.Of).Where(l => l.Length > 0).ToList();
        var title = lines.Count > 2 ? lines[0] : throw page.Unreadable("The text has no paragraphs");
        var (citation, kind) = EurLexXhtml.Cite(title) ?? throw page.Unreadable($"'{title}' does not begin as an act of the Union does in English");
        var provisions = new ProvisionList();
        var at = provisions.Open(-1, "preamble", "", title);
        var articles = 0;
        foreach (var line in lines.Skip(1))
        {
            if (ArticlePattern().Match(line) is { Success: true } article)
            {
                at = provisions.Open(-1, article.Groups["number"].Value, line);
                articles++;
                continue;
            }
            if (articles > 0 && EurLexPlain.FinalPattern().IsMatch(line))
                at = provisions.Open(-1, "final");
            provisions.Add(at, line);
        }
        if (articles == 0)
            throw page.Unreadable($"{citation} has no articles");
        var published = EurLexWords.Date(page.Html.QuerySelector("meta[name='DC.source']")?.GetAttribute("content"));
        var done = EurLexWords.Date(lines.Find(l => l.StartsWith("Done at", StringComparison.Ordinal)));
        return new()
        {
            Citation = citation,
            Title = title,
            Kind = kind,
            Official = page.Url,
            AsAt = published ?? done,
            Events = [.. EurLexXhtml.Dates(done is null ? title : lines.Find(l => l.StartsWith("Done at", StringComparison.Ordinal))!, published)],
            Provisions = provisions.ToList(),
        };
    }

    [GeneratedRegex(@"^Article (?<number>\d{1,3}[a-z]?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArticlePattern();
}
