using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Adapters;

/// <summary>Normattiva's open data service: one article of an act as HTML within JSON. One instrument an article: <c>L. 241/1990 art. 1</c>.</summary>
/// <remarks>
/// Marks <c>((…))</c> of words last amended are left out, updates and the ministry's notes kept apart. An answer that lists several acts holds no law. An article of a code that stands
/// as an annex of a decree does not say so, and is cited by the decree. The days between which a version holds are told as actions: they are not the age of the text.
/// </remarks>
public sealed partial class NormattivaJson : ISourceAdapter
{
    public string Id => "normattiva-json";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var data = page.Json.Object("data") ?? throw page.Unreadable("Expected 'data', found none");
        if (data.Object("atto") is { } act)
            return PageResult.Of(Article(page, act));
        return data.List("lista") is { Count: > 0 } list
            ? PageResult.Nothing($"The request names {list.Count} acts, and the answer lists them: {string.Join("; ", list.Select(a => a.Text("titolo") ?? a.Text("titoloAtto") ?? "untitled").Take(5))}")
            : throw page.Unreadable("Expected an act or a list of acts");
    }

    static ParsedInstrument Article(SourcePage page, JsonElement act)
    {
        var kind = page.Required(act, "tipoProvvedimentoDescrizione");
        var enacted = Day(act, "Provvedimento") ?? throw page.Unreadable("The act has no date");
        var body = page.One(new HtmlParser().ParseDocument(act.Text("articoloHtml") ?? throw page.Unreadable("Expected 'articoloHtml', found none")), "div.bodyTesto");
        var notes = body.QuerySelectorAll(".art_aggiornamento-akn, .note-akn").Select(note => HtmlText.Of(note).TrimStart('-', ' ')).ToList();
        foreach (var note in body.QuerySelectorAll(".art_aggiornamento-akn, .note-akn").ToList())
            note.Remove();
        foreach (var mark in body.QuerySelectorAll(".ins-akn"))
            AknNotes.Unmark(mark);
        Superscript.Raise(body);
        var printed = HtmlText.Of(page.One(body, "h2.article-num-akn"));
        var number = ArticleNumber.Of(printed);
        var heading = page.Maybe(body, ".article-heading-akn") is { } h ? HtmlText.Of(h) : "";
        var provisions = new ProvisionList();
        Read(body, provisions, provisions.Open(-1, LegalText.Label(number), printed, heading));
        var citation = $"{AknWork.Italian(kind, page.Required(act, "numeroProvvedimento"), enacted)} art. {number}";
        var stub = AknNotes.Stub(provisions, []);
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"{citation} has neither text nor a word for having none");
        return new()
        {
            Citation = citation,
            Title = heading.Length > 0 ? heading : citation,
            Kind = "code",
            Official = page.Url,
            Language = "it",
            Stub = stub,
            Events = [.. Events(act, number, enacted, page.Required(act, "titolo"))],
            Provisions = provisions.ToList(),
            History = notes,
        };
    }

    /// <summary>What follows the article's number; a comma's list has its letters in the words.</summary>
    static void Read(IElement body, ProvisionList to, int root)
    {
        var inLaw = false;
        foreach (var part in body.Children)
        {
            if (inLaw && !part.ClassList.Contains("article-heading-akn"))
                Lines(part, to, root, root);
            inLaw |= part.ClassList.Contains("article-num-akn");
        }
    }

    static int Lines(IElement part, ProvisionList to, int root, int at)
    {
        var (comma, list) = (at, at);
        foreach (var (text, block) in HtmlText.Parts(part, IsBreak))
        {
            if (block is not null)
            {
                comma = list = block.LocalName is "br" ? comma : Lines(block, to, root, block.ClassList.Contains("art-comma-div-akn") ? root : comma);
                continue;
            }
            var label = comma == root ? CommaPattern().Match(text) : LetterPattern().Match(text);
            if (label.Success && comma == root)
                comma = list = to.Open(root, LegalText.Label(label.Value), label.Value.Trim());
            else if (label.Success)
                list = to.Open(comma, LegalText.Label(label.Value), label.Value.Trim());
            to.Add(list, text[label.Length..]);
        }
        return comma;
    }

    /// <summary>A mark of amended words is a block of the page, but not of the text, unless it holds a whole comma.</summary>
    static bool IsBreak(INode node) => node is IElement { LocalName: "br" } || HtmlText.IsBlock(node) && (node is not IElement e || !e.ClassList.Contains("ins-akn") || e.Children.Any(HtmlText.IsBlock));

    static IEnumerable<ParsedEvent> Events(JsonElement act, string number, string enacted, string title)
    {
        if (ArticleNumber.IsPlain(number))
            yield return new("enacted", enacted, title);
        if (ArticleNumber.IsPlain(number) && Day(act, "GU") is { } gazette)
            yield return new("published", gazette, $"Gazzetta Ufficiale n. {act.Text("numeroGU")}");
        foreach (var name in new[] { "articoloDataInizioVigenza", "articoloDataFineVigenza" })
            if (act.Text(name) is { Length: 8 } day && LegalText.IsoDate($"{day[..4]}-{day[4..6]}-{day[6..]}") is { } on)
                yield return new("action", on, $"{name} {day}");
    }

    static string? Day(JsonElement act, string of) =>
        int.TryParse(act.Text("mese" + of), CultureInfo.InvariantCulture, out var month) && int.TryParse(act.Text("giorno" + of), CultureInfo.InvariantCulture, out var day)
            ? LegalText.IsoDate(string.Create(CultureInfo.InvariantCulture, $"{act.Text("anno" + of)}-{month:00}-{day:00}")) : null;

    [GeneratedRegex(@"^\d{1,3}(?:-[a-z]+)?\.\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CommaPattern();

    [GeneratedRegex(@"^(?:[a-z]{1,2}|\d{1,2})(?:-[a-z]+)?\)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LetterPattern();
}
