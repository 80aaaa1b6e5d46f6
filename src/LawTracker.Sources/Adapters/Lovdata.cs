using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Norwegian acts in force as Lovdata gives them away: HTML in files called .xml. One instrument a §: <c>strl. § 52a</c>, cited by the short title's abbreviation, else by LOV and date.</summary>
/// <remarks>Subsections (ledd) have no number and are counted, as they are cited; footnotes and notes of amendment are kept apart. The day on which the last amendment took effect is the age of the text.</remarks>
public sealed partial class Lovdata : ISourceAdapter
{
    public string Id => "lovdata";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var main = page.One(page.WholeHtml(), "main.documentBody");
        var info = page.One(page.Html, "dl.data-document-key-info");
        var id = HtmlText.Of(page.One(info, "dd.legacyID"));
        var shortTitle = page.Maybe(info, "dd.titleShort") is { } title ? HtmlText.Of(title) : "";
        var name = AbbreviationPattern().Match(shortTitle) is { Success: true } match ? match.Groups["short"].Value : id;
        var asAt = page.Maybe(info, "dd.lastChangeInForce") is { } last ? LegalText.IsoDate(HtmlText.Of(last)) : null;
        var enacted = DatePattern().Match(id) is { Success: true } day ? LegalText.IsoDate(day.Value) : null;
        Superscript.Raise(main);
        return PageResult.Of([.. page.Many(main, "article.legalArticle").Select(section => Section(page, section, name, asAt, enacted))]);
    }

    static ParsedInstrument Section(SourcePage page, IElement section, string name, string? asAt, string? enacted)
    {
        foreach (var sign in section.QuerySelectorAll("sup.footnotereference").ToList())
            sign.Remove();
        var changes = section.QuerySelectorAll("article.changesToParent").Select(HtmlText.Of).ToList();
        var footnotes = section.QuerySelectorAll("article.footnote").Select(HtmlText.Of).ToList();
        var printed = HtmlText.Of(page.One(section, ".legalArticleValue"));
        var number = ArticleNumber.Of(printed);
        var heading = page.Maybe(section, ".legalArticleTitle") is { } h ? HtmlText.Of(h) : "";
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number), printed, heading);
        var count = 0;
        foreach (var part in section.Elements().Where(e => e.ClassList.Contains("legalP")))
            LovdataText.Read(part, provisions, provisions.Open(root, (++count).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var citation = $"{name} § {number}";
        var stub = heading is "(Opphevet)" && !provisions.HasText ? "repealed" : null;
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"{citation} has neither text nor a word for having none");
        return new()
        {
            Citation = citation,
            Title = heading.Length > 0 ? heading : citation,
            Kind = "code",
            Official = section.GetAttribute("data-lovdata-url") is { Length: > 0 } url ? new($"https://lovdata.no/dokument/{url}") : page.Url,
            Language = "nb",
            AsAt = asAt,
            Stub = stub,
            Events = [.. enacted is not null && ArticleNumber.IsPlain(number) && changes.Count == 0 ? [new ParsedEvent("enacted", enacted, name)] : (ParsedEvent[])[], .. changes.SelectMany(Events)],
            Provisions = provisions.ToList(),
            History = [.. changes, .. footnotes],
        };
    }

    /// <summary>"Tilføyd ved lov … (ikr. 1 juli 2014 …), endret ved lover …": each day that an amendment is said to have taken effect.</summary>
    static IEnumerable<ParsedEvent> Events(string note)
    {
        foreach (Match effect in EffectPattern().Matches(note))
            if (WrittenDate.First(note[effect.Index..Math.Min(note.Length, effect.Index + 30)]) is { } day)
                yield return new(Kind(note[..effect.Index]), day, note);
    }

    static string Kind(string before)
    {
        var (added, amended, repealed) = (before.LastIndexOf("ilføyd ved", StringComparison.Ordinal), before.LastIndexOf("ndret ved", StringComparison.Ordinal), before.LastIndexOf("pphevet ved", StringComparison.Ordinal));
        return repealed > Math.Max(added, amended) ? "repealed" : added > amended ? "commenced" : "amended";
    }

    [GeneratedRegex(@"–\s*(?<short>[\p{L}.]{2,20}\.)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AbbreviationPattern();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\b(?:ikr\.|i kraft)\s(?=\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EffectPattern();
}
