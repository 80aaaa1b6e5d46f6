using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Spain, consolidated legislation of the BOE's open data (<c>…/id/BOE-A-…/texto</c>): blocks, each with its versions, the newest last.</summary>
/// <remarks>
/// One instrument a law, cited as the options name its identifier (<c>BOE-A-1982-11196: LO 1/1982</c>), else by the identifier. Where that name ends in <c>art.</c>
/// (<c>BOE-A-1995-25444: CP art.</c>), one an article. The newest version is read, even where it takes effect later: its days are events. Editor's notes are history.
/// </remarks>
public sealed partial class SpainBoe : ISourceAdapter
{
    public string Id => "boe-consolidated";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (!page.Text.AsSpan().TrimEnd().EndsWith("</response>", StringComparison.Ordinal) || page.Xml.DocumentElement is not { LocalName: "response" } answer)
            throw page.Unreadable("Expected a whole answer of the BOE's API");
        if (answer.Child("status")?.Child("code")?.TextContent is not "200")
            throw page.Unreadable("The API did not answer with code 200");
        var id = IdPattern().Match(page.Url.AbsolutePath) is { Success: true } m ? m.Value : throw page.Unreadable("The address holds no identifier of the BOE");
        var blocks = answer.Below().Where(e => e.LocalName is "bloque").Select(e => (Block: e, Versions: e.Elements().Where(v => v.LocalName is "version").ToList())).ToList();
        if (blocks.Count == 0 || blocks.Exists(b => b.Versions.Count == 0))
            throw page.Unreadable("Expected blocks, each with a version");
        var all = blocks.SelectMany(b => b.Versions).ToList();
        var cite = page.Options.TryGetValue(id, out var known) ? known : id;
        var act = new PrintedAct(cite, answer.Below().Find(e => e.LocalName is "titulo")?.TextContent ?? (cite.EndsWith("art.", StringComparison.Ordinal) ? cite[..^4].TrimEnd(' ', ',') : cite))
        {
            Language = "es",
            AsAt = all.Select(v => WrittenDate.Compact(v.GetAttribute("fecha_publicacion"))).Max(StringComparer.Ordinal) ?? throw page.Unreadable("No version has a date of publication"),
            Events = Events(all, id),
        };
        foreach (var (block, versions) in blocks)
            Read(block, versions, id, act);
        return act.ToResult(page);
    }

    static void Read(IElement block, List<IElement> versions, string id, PrintedAct act)
    {
        var title = LegalText.Tidy(block.GetAttribute("titulo"));
        var lines = versions[^1].Elements().Where(e => !IsNote(e)).SelectMany(e => e.LocalName is "table" ? HtmlText.Rows(e) : [LegalText.Tidy(e.TextContent)]).Where(line => line.Length > 0).ToList();
        var isArticle = block.GetAttribute("tipo") is "precepto";
        if (isArticle && lines.Count > 0 && lines[0].StartsWith(title, StringComparison.Ordinal))
        {
            var article = act.Article(ArticlePattern().Replace(title, ""), title, lines[0][title.Length..].Trim(' ', '.'));
            article.Events = Events(versions, id);
            lines.RemoveAt(0);
            article.Stub = lines.Count == 1 && GonePattern().IsMatch(lines[0]) ? "repealed" : null;
            if (article.Stub is not null)
                article.Events = [.. article.Events.SkipLast(1), .. article.Events.TakeLast(1).Select(e => e with { Kind = "repealed" })];
        }
        else if (block.GetAttribute("tipo") is "encabezado" && lines.Count > 0)
        {
            act.Division(lines[0], string.Join(' ', lines.Skip(1)));
            lines.Clear();
        }
        else if (block.GetAttribute("tipo") is not "preambulo")
            act.Division(title, "");
        foreach (var line in lines)
            act.Add(line);
        foreach (var note in versions[^1].Elements().Where(IsNote))
            act.Last.History.Add(LegalText.Tidy(note.TextContent));
    }

    static bool IsNote(IElement e) => e.LocalName is "blockquote" || (e.GetAttribute("class") ?? "").StartsWith("nota", StringComparison.Ordinal);

    /// <summary>The day on which the law's own version took effect, and those of the laws that changed it.</summary>
    static IReadOnlyList<ParsedEvent> Events(IEnumerable<IElement> versions, string id) =>
    [
        .. from version in versions
           let day = WrittenDate.Compact(version.GetAttribute("fecha_vigencia"))
           where day is not null
           let law = version.GetAttribute("id_norma") ?? ""
           group law by (Day: day, Law: law) into step
           orderby step.Key.Day, step.Key.Law
           select new ParsedEvent(step.Key.Law == id ? "commenced" : "amended", step.Key.Day, step.Key.Law.Length > 0 ? step.Key.Law : id),
    ];

    [GeneratedRegex(@"BOE-A-\d{4}-\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^(?:Artículo|Art\.)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^\(?(?:Derogad[oa]|Suprimid[oa]|Sin contenido)\)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GonePattern();
}
