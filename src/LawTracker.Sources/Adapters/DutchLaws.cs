using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A state ("toestand") of a Dutch law in the XML of the Basiswettenbestand, or the manifest that leads to a law's latest state.</summary>
/// <remarks>
/// Options: an abbreviation for each BWB number, <c>BWBR0001854: Sr</c>; a law without one is cited by its own title. One instrument per article, <c>Sr art. 139h</c>;
/// preamble, closing words, annexes and the divisions of a circular are instruments too. The age is the day from which this state holds.
/// </remarks>
public sealed class DutchLaws : ISourceAdapter
{
    public string Id => "nl-bwb-toestand";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { } root || !page.Text.AsSpan().TrimEnd().EndsWith($"</{root.LocalName}>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole XML document");
        if (root.GetAttribute("_latestItem") is { Length: > 0 } latest)
            return PageResult.Index([Uri.TryCreate(page.Url, latest, out var state) ? state : throw page.Unreadable($"The manifest leads to no address: '{latest}'")]);
        if (root.LocalName is not "toestand" || root.Child("wetgeving") is not { } law)
            throw page.Unreadable($"Expected a toestand or a manifest, found '{root.LocalName}'");
        var title = DutchText.Words.Of(law.Child("citeertitel")) is { Length: > 0 } cited ? cited : DutchText.Words.Of(law.Child("intitule"));
        var id = root.GetAttribute("bwb-id") ?? "";
        var name = page.Options.TryGetValue(id, out var abbreviation) ? abbreviation : title;
        var asAt = LegalText.IsoDate(root.GetAttribute("inwerkingtreding")) ?? throw page.Unreadable("The state does not say from which day it holds");
        if (name.Length == 0)
            throw page.Unreadable("The law has no title");
        List<ParsedInstrument> found = [.. Pieces(law).Select(piece => Read(page, piece, name, title, asAt))];
        return found.Count > 0 ? PageResult.Of(found) : throw page.Unreadable($"{name} has neither articles nor other text");
    }

    /// <summary>The parts that stand alone, none within another: an article that an annex or an article quotes is theirs.</summary>
    static IEnumerable<IElement> Pieces(INode parent)
    {
        foreach (var e in parent.Elements())
        {
            if (e.LocalName is "artikel" or "enig-artikel" or "aanhef" or "wetsluiting" or "regeling-sluiting" or "bijlage" or "circulaire.aanhef" or "circulaire.divisie" or "circulaire-sluiting" or "divisie" or "nota-toelichting")
                yield return e;
            else
                foreach (var below in Pieces(e))
                    yield return below;
        }
    }

    static ParsedInstrument Read(SourcePage page, IElement piece, string name, string title, string asAt)
    {
        var head = piece.Child("kop");
        var number = DutchText.Words.Of(head?.Child("nr")).TrimEnd('.');
        var label = DutchText.Words.Of(head?.Child("label"));
        var isArticle = piece.LocalName is "artikel" && number.Length > 0;
        var printed = $"{label} {number}".Trim() is { Length: > 0 } told ? told : piece.LocalName.Replace('-', ' ');
        var heading = DutchText.Words.Of(head?.Child("titel"));
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(isArticle ? number : printed), printed, heading);
        new DutchText(provisions).Read(piece, root);
        var isRepealed = piece.GetAttribute("status") is "vervallen";
        if (!provisions.HasText && !isRepealed && heading.Length == 0)
            throw page.Unreadable($"{name} {printed} has no text");
        return new()
        {
            Citation = isArticle ? $"{name} art. {number}" : $"{name} {printed}",
            Title = heading.Length > 0 ? heading : title,
            Kind = "code",
            Official = page.Url,
            Language = "nl",
            AsAt = asAt,
            Stub = isRepealed ? "repealed" : provisions.HasText ? null : "omitted",
            Provisions = provisions.ToList(),
            History = DutchText.Notes(piece),
        };
    }
}
