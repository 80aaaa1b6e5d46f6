using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Danish law in the LexDania XML of retsinformation.dk: consolidated acts (lovbekendtgørelser), acts and the acts that amend them.</summary>
/// <remarks>
/// Options: an abbreviation for each title, <c>Bekendtgørelse af straffeloven: Strfl.</c>; a law without one is cited by its number. A consolidated act or an act gives its sections,
/// <c>Strfl. § 264e</c>; an amending act (type Æ) is one instrument, in which what it inserts elsewhere stays words of its own. The age is the day of signature.
/// </remarks>
public sealed class DanishLaws : ISourceAdapter
{
    public string Id => "dk-lexdania";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "Dokument" } root || !page.Text.AsSpan().TrimEnd().EndsWith("</Dokument>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole LexDania document");
        var meta = root.Child("Meta") ?? throw page.Unreadable("Expected a Meta block");
        var title = Words(meta, "DocumentTitle") is { Length: > 0 } named ? named : throw page.Unreadable("The document has no title");
        var type = Words(meta, "DocumentType");
        var signed = LegalText.IsoDate(Words(meta, "DiesSigni")) ?? throw page.Unreadable("The document has no day of signature");
        var cited = $"{type.Split(' ')[0]} nr. {Words(meta, "Number")} af {signed[8..]}/{signed[5..7]}/{signed[..4]}";
        var status = $"{Words(meta, "Status")}, {Words(meta, "AnnouncedIn")} {Words(meta, "DiesEdicti")}";
        var content = root.Child("DokumentIndhold") ?? throw page.Unreadable("The document has no content");
        if (type.Contains('Æ', StringComparison.Ordinal))
        {
            var act = new ProvisionList();
            var top = act.Open(-1, LegalText.Label(cited), cited, title);
            DanishText.Read(content, act, top);
            foreach (var annex in root.Elements().Where(e => e.LocalName is "Bilag"))
                DanishText.Read(annex, act, act.Open(top, LegalText.Label(Words(annex, "Explicatus")), Words(annex, "Explicatus")));
            return PageResult.Of(Instrument(cited, "act", root, act) with { Events = [new("enacted", signed, Words(meta, "PlaceOfSignature") is { Length: > 0 } place ? place : "Givet")] });
        }
        var name = page.Options.TryGetValue(title, out var abbreviation) ? abbreviation : cited;
        // Sections that say when amending acts came into force are numbered as in those acts.
        List<ParsedInstrument> found = [.. content.Below().Where(e => e.LocalName is "Paragraf" && e.Ancestors<IElement>().All(a => a.LocalName is not ("Ikraft" or "AendringNyTekst"))).Select(Section)];
        found.AddRange(content.Elements().Where(e => e.LocalName is "Indledning" or "Hymne").Select(e => Piece(e, e.LocalName)));
        found.AddRange(content.Elements().Where(e => e.LocalName is "Ikraft" or "IkraftCentreretParagraf").Select((e, i) => Piece(e, $"Ikraft {i + 1}")));
        found.AddRange(root.Elements().Where(e => e.LocalName is "Bilag").Select(e => Piece(e, Words(e, "Explicatus") is { Length: > 0 } number ? number : "Bilag")));
        return found.Exists(i => i.Provisions[0].Number.StartsWith('§')) ? PageResult.Of(found) : throw page.Unreadable($"{cited} has no sections");

        ParsedInstrument Section(IElement section)
        {
            var printed = Words(section, "Explicatus").TrimEnd('.', ' ');
            var provisions = new ProvisionList();
            var at = provisions.Open(-1, LegalText.Label(Closed(printed)), printed, Words(section, "Rubrica"));
            DanishText.Read(section, provisions, at);
            return Instrument($"{name} {Closed(printed)}", "code", section, provisions);
        }

        ParsedInstrument Piece(IElement piece, string label)
        {
            var provisions = new ProvisionList();
            DanishText.Read(piece, provisions, provisions.Open(-1, LegalText.Label(label), piece.LocalName is "Bilag" ? label : ""));
            return Instrument($"{name}, {label}", "code", piece, provisions);
        }

        ParsedInstrument Instrument(string citation, string kind, IElement part, ProvisionList provisions) => new()
        {
            Citation = citation,
            Title = kind is "code" && Words(part, "Rubrica") is { Length: > 0 } heading ? heading : title,
            Kind = kind,
            Official = page.Url,
            Language = "da",
            AsAt = signed,
            Stub = provisions.OnlyText is "(Ophævet)" or "(Ophævet)." ? "repealed" : provisions.HasText ? null : throw page.Unreadable($"{citation} has no text"),
            Provisions = provisions.ToList(),
            History = [status, .. DanishText.Notes(part)],
        };
    }

    /// <summary><c>§ 264 e</c> is cited as § 264e.</summary>
    static string Closed(string number) => number.Length > 2 && number.LastIndexOf(' ') is > 1 and var gap && number.Length - gap <= 3 ? number.Remove(gap, 1) : number;

    static string Words(IElement parent, string name) => DanishText.Words.Of(parent.Child(name));
}
