using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>What an Akoma Ntoso file says of the whole act: how it is cited, its language, its age and days. The country named in it decides where that stands.</summary>
/// <param name="Name">As the place cites it: <c>StGB</c> (its short form, else <c>SR 444.21</c>), <c>Laki 224/2024</c>, <c>D.Lgs. 82/2005</c>.</param>
sealed partial record AknWork(string Name, string Language, string? AsAt, string Address, IReadOnlyList<ParsedEvent> Events, IReadOnlyList<FinlexAmendment> Amendments)
{
    /// <summary>Italian kinds of act by their usual abbreviations; any other is named in full.</summary>
    static readonly Dictionary<string, string> ItalianKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["LEGGE"] = "L.",
        ["DECRETO LEGISLATIVO"] = "D.Lgs.",
        ["DECRETO-LEGGE"] = "D.L.",
        ["DECRETO LEGGE"] = "D.L.",
        ["DECRETO DEL PRESIDENTE DELLA REPUBBLICA"] = "D.P.R.",
        ["REGIO DECRETO"] = "R.D.",
        ["LEGGE COSTITUZIONALE"] = "L. cost.",
    };

    public static AknWork Read(SourcePage page, IElement act)
    {
        var meta = act.Child("meta")?.Below() ?? throw page.Unreadable("The act has no meta");
        var preface = act.Child("preface")?.Below() ?? [];
        var work = Of("FRBRWork");
        var expression = Of("FRBRExpression");
        var language = Language2(Value(expression, "FRBRlanguage", "language") ?? throw page.Unreadable("Expected a language of the text"));
        var country = Value(work, "FRBRcountry", "value")?.ToLowerInvariant();
        var number = Words(preface, "docNumber");
        var (name, address) = country switch
        {
            "ch" => (work.Below().Where(e => e.LocalName is "FRBRname" && e.GetAttribute("xml:lang") == language).Select(e => e.GetAttribute("shortForm")).FirstOrDefault(s => !string.IsNullOrEmpty(s)) ?? $"SR {number}",
                Value(expression, "FRBRuri", "value")),
            "fi" => ($"{meta.Find(e => e.LocalName is "TLCConcept" && e.GetAttribute("href")?.Contains("/statute/type-statute", StringComparison.Ordinal) is true)?.GetAttribute("showAs")} {number}",
                expression.Below().Find(e => e.LocalName is "FRBRalias" && e.GetAttribute("name") is "eli")?.GetAttribute("value")),
            "it" => (Italian(Words(preface, "docType"), number, preface.Find(e => e.LocalName is "docDate")?.GetAttribute("date")),
                work.Below().Find(e => e.LocalName is "FRBRalias" && e.GetAttribute("name") is "urn:nir")?.GetAttribute("value")),
            _ => throw page.Unreadable($"Expected an act of Switzerland, Finland or Italy, found country '{country}'"),
        };
        if (number.Length == 0 || address is null)
            throw page.Unreadable("The act has no number or no address");
        return new(name.Trim(), language, Day(expression, "jolux:dateApplicability", "dateConsolidated", ""), address, [.. Days().OrderBy(e => e.On, StringComparer.Ordinal)], FinlexAmendment.Read(meta));

        IElement Of(string part) => meta.Find(e => string.Equals(e.LocalName, part, StringComparison.Ordinal)) ?? throw page.Unreadable($"Expected {part}");

        IEnumerable<ParsedEvent> Days()
        {
            if (Day(work, "jolux:dateDocument", "dateIssued", "") is { } enacted)
                yield return new("enacted", enacted, preface.Find(e => e.LocalName is "docDate") is { } date ? HtmlText.Of(date) : country is "ch" ? "jolux:dateDocument" : "dateIssued");
            if (Day(work, "datePublished") is { } published)
                yield return new("published", published, "datePublished");
            if (meta.Find(e => e.LocalName is "publication")?.GetAttribute("date") is { } gazette && LegalText.IsoDate(gazette) is { } inGazette)
                yield return new("published", inGazette, $"Gazzetta Ufficiale n. {meta.Find(e => e.LocalName is "publication")!.GetAttribute("number")}");
            if (Day(work, "jolux:dateEntryInForce") is { } inForce)
                yield return new("commenced", inForce, "jolux:dateEntryInForce");
            if (meta.Find(e => e.LocalName is "dateEntryIntoForce" && e.ParentElement?.ParentElement?.LocalName is "proprietary")?.GetAttribute("date") is { } start && LegalText.IsoDate(start) is { } from)
                yield return new("commenced", from, "dateEntryIntoForce");
            foreach (var note in preface.Where(AknNotes.IsNote).Select(HtmlText.Of))
                if (ForcePattern().IsMatch(note) && WrittenDate.First(note) is { } day)
                    yield return new("commenced", day, note);
        }
    }

    /// <summary>The public address of an article: Normattiva's permanent links name it, Fedlex has an anchor. Sections (Finlex) and annexes have the act's.</summary>
    public Uri? AddressOf(IElement part, string number)
    {
        var isItalian = Address.StartsWith("urn:nir:", StringComparison.Ordinal);
        var act = isItalian ? $"https://www.normattiva.it/uri-res/N2Ls?{Address}" : Address;
        var here = part.LocalName is not "article" ? "" : isItalian ? $"~art{number.Replace("-", "", StringComparison.Ordinal)}" : part.GetAttribute("eId") is { Length: > 0 } id ? $"#{id}" : "";
        return Uri.TryCreate(act + here, UriKind.Absolute, out var to) ? to : null;
    }

    /// <summary>What the act's list of amendments tells of one section.</summary>
    public (IEnumerable<string> History, IEnumerable<ParsedEvent> Events) HistoryOf(string number)
    {
        var mine = Amendments.Where(a => a.Section == number).ToList();
        return (mine.Select(a => a.Note).Distinct(), mine.Where(a => a.On is not null).Select(a => new ParsedEvent(a.Kind, a.On!, a.Note)));
    }

    public static string Italian(string kind, string number, string? date) => $"{ItalianKinds.GetValueOrDefault(kind, kind)} {number}/{date?[..4]}";

    static string Language2(string code) => code switch { "fin" => "fi", "swe" => "sv", "ita" => "it", "deu" or "ger" => "de", "fra" or "fre" => "fr", "eng" => "en", _ => code };

    static string Words(List<IElement> elements, string name) => elements.Find(e => string.Equals(e.LocalName, name, StringComparison.Ordinal)) is { } e ? HtmlText.Of(e) : "";

    static string? Value(IElement parent, string name, string attribute) => parent.Child(name)?.GetAttribute(attribute);

    static string? Day(IElement parent, params string[] names) =>
        names.Select(name => parent.Elements().Find(e => e.LocalName is "FRBRdate" && e.GetAttribute("name") == name)).FirstOrDefault(e => e is not null) is { } date ? LegalText.IsoDate(date.GetAttribute("date")) : null;

    [GeneratedRegex(@"^Entrata in vigore del provvedimento: \d{1,2}/\d{1,2}/\d{4}\.?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ForcePattern();
}
