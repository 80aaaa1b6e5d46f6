using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>An annex as an instrument. Normattiva prints each article of an old code (Codice penale) as an annex of the decree that approved it.</summary>
static partial class AknAnnex
{
    public static ParsedInstrument Read(SourcePage page, AknWork work, IElement annex)
    {
        var notes = AknNotes.TakeOut(annex);
        var name = annex.Below().Find(e => e.LocalName is "doc")?.GetAttribute("name") ?? "";
        if (ArticlePattern().Match(name) is { Success: true } article)
            return Article(page, work, annex, notes, article);
        var heading = annex.Below().Find(e => e.LocalName is "heading" or "num" or "docTitle") is { } h ? HtmlText.Of(h) : name;
        if (heading.Length == 0)
            throw page.Unreadable("An annex has neither heading nor name");
        var provisions = new ProvisionList();
        AknText.Read(annex, provisions, provisions.Open(-1, LegalText.Label(heading), "", heading));
        return Instrument(page, work, $"{work.Name}, {heading}", heading, work.AddressOf(annex, ""), provisions, notes);
    }

    /// <summary>"Art. 612-quater. (Heading) Words …", all of it running text. The option with the code's name gives its abbreviation.</summary>
    static ParsedInstrument Article(SourcePage page, AknWork work, IElement annex, IReadOnlyList<AknNote> notes, Match article)
    {
        var code = article.Groups["code"].Value.Trim();
        var number = ArticleNumber.Of(article.Groups["number"].Value);
        var lines = annex.Below().FindAll(e => e.LocalName is "p").Select(HtmlText.Of).Where(line => line.Length > 0).ToList();
        var head = HeadPattern().Match(string.Join('\n', lines));
        if (!head.Success || ArticleNumber.Of(head.Groups["number"].Value) != number)
            throw page.Unreadable($"Expected the annex '{code}, art. {number}' to begin with its number");
        var heading = head.Groups["heading"].Value.Replace('\n', ' ').Trim(' ', '.');
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number), $"Art. {number}", heading);
        foreach (var line in head.Groups["text"].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            provisions.Add(root, line);
        return Instrument(page, work, $"{page.Options.GetValueOrDefault(code.ToLowerInvariant(), code)} art. {number}", heading, work.AddressOf(annex, ""), provisions, notes);
    }

    static ParsedInstrument Instrument(SourcePage page, AknWork work, string citation, string heading, Uri? address, ProvisionList provisions, IReadOnlyList<AknNote> notes)
    {
        var stub = AknNotes.Stub(provisions, notes);
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"{citation} has neither text nor a word for having none");
        return new()
        {
            Citation = citation,
            Title = heading.Length > 0 ? heading : citation,
            Kind = "code",
            Official = address ?? page.Url,
            Language = work.Language,
            AsAt = work.AsAt,
            Stub = stub,
            Events = [.. AknNotes.Events(notes, stub)],
            Provisions = provisions.ToList(),
            History = [.. notes.Select(note => note.Text)],
        };
    }

    [GeneratedRegex(@"^(?<code>.+?)\s*-\s*art\. (?<number>\S+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^Art\.\s*(?<number>\d[\w.-]*?)\.?\s+(?:\((?<heading>[^()]{3,300}(?:\([^()]*\)[^()]*)*)\)\.?\s*)?(?<text>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex HeadPattern();
}
