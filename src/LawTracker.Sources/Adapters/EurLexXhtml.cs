using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>An act of the European Union as EUR-Lex prints it, in English: as published in the Official Journal, as consolidated to a day, or as old flat HTML.</summary>
/// <remarks>Footnotes and the marks of amending acts (▼M1) stand apart from the text. An act keeps its citation in every rendition; its age tells them apart.</remarks>
public sealed partial class EurLexXhtml : ISourceAdapter
{
    public string Id => "eur-lex-xhtml";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Text.Contains("id=\"TexteOnly\"", StringComparison.Ordinal))
            return PageResult.Of(EurLexFlat.Parse(page));
        if (page.Xml.DocumentElement is not { LocalName: "html" } html || html.Child("body") is not { } body || !page.Text.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole page of EUR-Lex");
        var all = body.Below();
        var plain = all.Exists(e => e.GetAttribute("class") is "eli-container") ? [] : EurLexPlain.Blocks(body);
        var lines = (all.Find(e => e.GetAttribute("class") is "eli-main-title")?.Elements() ?? plain.FindAll(EurLexPlain.IsTitle)).ConvertAll(EurLexWords.Of);
        var title = string.Join(' ', lines.Where(l => l.Length > 0 && !l.StartsWith("(Text with EEA", StringComparison.Ordinal)));
        var (citation, kind) = Cite(title) ?? throw page.Unreadable($"'{title}' does not begin as an act of the Union does in English");
        var consolidated = ReferencePattern().Match(all.Find(e => e.GetAttribute("class") is "reference") is { } reference ? EurLexWords.Of(reference) : "");
        var published = EurLexWords.Date(Said(all, "oj-hd-date") ?? Said(all, "title-doc-oj-reference"));
        var text = new EurLexText(title);
        foreach (var container in all.Where(e => e.GetAttribute("class") is "eli-container"))
            text.Read(container);
        EurLexPlain.Read(plain, text);
        if (!text.Provisions.HasText || text.Articles == 0)
            throw page.Unreadable($"{citation} has no articles");
        return PageResult.Of(new ParsedInstrument
        {
            Citation = citation,
            Title = title,
            Kind = kind,
            Official = page.Url,
            AsAt = consolidated.Success ? EurLexWords.Date(consolidated.Groups["day"].Value) : published ?? EurLexWords.Date(title),
            Events = [.. Dates(title, published).Concat(Amendments(all)).OrderBy(e => e.On, StringComparer.Ordinal)],
            Provisions = text.Provisions.ToList(),
            History = [.. consolidated.Success ? [$"CELEX {consolidated.Groups["celex"].Value}-{EurLexWords.Date(consolidated.Groups["day"].Value)?.Replace("-", "", StringComparison.Ordinal)}"] : Array.Empty<string>(),
                .. all.Where(e => e.LocalName is "p" && e.GetAttribute("class") is "oj-note" or "footnote" && !e.Ancestors<IElement>().Any(a => a.GetAttribute("class") is "eli-container")).Select(EurLexWords.WithNotes)],
        });
    }

    /// <summary><c>REGULATION (EU) 2024/1689 OF THE EUROPEAN PARLIAMENT…</c> is cited <c>Regulation (EU) 2024/1689</c>; its institution is no part of the citation.</summary>
    internal static (string Citation, string Kind)? Cite(string title)
    {
        var match = TitlePattern().Match(title);
        if (!match.Success)
            return null;
        var act = Capital(match.Groups["act"].Value);
        var words = new[] { match.Groups["by"].Value, act }.Where(w => w.Length > 0).Select(Capital);
        return ($"{string.Join(' ', words)} {LegalText.Tidy(match.Groups["number"].Value.Replace("N°", "No", StringComparison.Ordinal))}", act is "Regulation" ? "regulation" : act is "Directive" ? "directive" : "decree");
    }

    internal static IEnumerable<ParsedEvent> Dates(string title, string? published)
    {
        if (EurLexWords.Date(title) is { } adopted)
            yield return new("enacted", adopted, "Date of the document");
        if (published is not null)
            yield return new("published", published, "Official Journal");
    }

    /// <summary>The table "Amended by" above a consolidated text: what, and where it was published.</summary>
    static IEnumerable<ParsedEvent> Amendments(List<IElement> all) =>
        from row in all
        where row.LocalName is "tr" && row.Below().Exists(e => e.GetAttribute("class")?.StartsWith("title-fam-member", StringComparison.Ordinal) is true)
        let said = LegalText.Tidy(string.Join(' ', row.Elements().Select(EurLexWords.Of)))
        let day = EurLexWords.Date(said)
        where day is not null
        select new ParsedEvent(said.Contains("Corrigendum", StringComparison.Ordinal) ? "corrected" : "amended", day, said);

    static string? Said(List<IElement> all, string name) => all.Find(e => e.GetAttribute("class") == name) is { } e ? EurLexWords.Of(e) : null;

    static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();

    [GeneratedRegex(@"^(?:(?:COUNCIL|COMMISSION|EUROPEAN PARLIAMENT AND COUNCIL)\s+)?(?<by>IMPLEMENTING|DELEGATED)?\s*(?<act>REGULATION|DIRECTIVE|DECISION|FRAMEWORK DECISION)\s+(?<number>(?:\((?:EU|EC|EEC|Euratom|CFSP|, )+\)\s+)?(?:N[o°]\s*)?\d+(?:/\d+)?(?:/[A-Z]+)*)(?![\d/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^(?<celex>\d{5}[A-Z]{1,2}\d{4}) — EN — (?<day>\d\d\.\d\d\.\d{4}) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReferencePattern();
}
