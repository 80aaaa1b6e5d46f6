using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A whole act or instrument of the United Kingdom in Crown Legislation Markup, as enacted or as revised to a day.</summary>
/// <remarks>
/// Cited as lawyers do: <c>Online Safety Act 2023, c. 50</c>, <c>2021 asp 11</c>, <c>S.I. 2018/625</c>. The text as it was made is another text than the one in force:
/// its citation ends with <c>(as enacted)</c>, <c>(as made)</c>. Annotations are history; what they say of commencement is dated events as well.
/// </remarks>
public sealed partial class Clml : ISourceAdapter
{
    public string Id => "clml";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "Legislation" } law || !page.Text.AsSpan().TrimEnd().EndsWith("</Legislation>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole document in Crown Legislation Markup");
        var address = AddressPattern().Match(law.GetAttribute("DocumentURI") ?? "");
        if (!address.Success)
            throw page.Unreadable($"'{law.GetAttribute("DocumentURI")}' is no whole act: take the address of its data.xml without section or schedule");
        var meta = (law.Child("Metadata") ?? throw page.Unreadable("The document has no Metadata")).Below();
        var main = law.Child("Primary") ?? law.Child("Secondary") ?? throw page.Unreadable("The document has no Primary or Secondary text");
        var name = Words(meta, "title") ?? throw page.Unreadable("The document has no title");
        var enacted = LegalText.IsoDate(Value(meta, "EnactmentDate", "Date") ?? Value(meta, "Made", "Date"));
        var version = address.Groups["version"].Value;
        var isRevised = version.Length == 0 || char.IsAsciiDigit(version[0]);
        var provisions = new ProvisionList();
        var prospective = new ClmlText(provisions).ReadAll(main, name);
        if (!provisions.HasText)
            throw page.Unreadable($"{name} has no text");
        var text = provisions.ToList();
        var notes = (law.Child("Commentaries")?.Elements() ?? []).ConvertAll(note => (IsCommencement: note.GetAttribute("Type") is "I", Text: ClmlLines.Words(note)));
        return PageResult.Of(new ParsedInstrument
        {
            Citation = Citation(page, meta, address.Groups["type"].Value, name) + (isRevised ? "" : $" (as {version})"),
            Title = name,
            Kind = Value(meta, "DocumentCategory", "Value") is "secondary" ? "regulation" : "act",
            Official = new($"https://www.legislation.gov.uk/{address.Groups["type"].Value}/{address.Groups["number"].Value}{(version.Length == 0 ? "" : "/" + version)}"),
            Language = Words(meta, "language") ?? "en",
            AsAt = isRevised ? LegalText.IsoDate(Words(meta, "valid")) ?? LegalText.IsoDate(law.GetAttribute("RestrictStartDate")) : enacted,
            Stub = IsEmptied(text) ? "repealed" : null,
            Events = [.. Made(meta, enacted, main.Child("PrimaryPrelims") ?? main.Child("SecondaryPrelims")).Concat(notes.Where(n => n.IsCommencement).SelectMany(n => Commencements(n.Text, enacted))).Distinct().OrderBy(e => e.On, StringComparer.Ordinal)],
            Provisions = text,
            History = [.. notes.Select(n => n.Text), .. prospective.Select(path => $"Not in force yet (prospective): {path}"), .. isRevised ? Unapplied(meta) : []],
        });
    }

    /// <summary>Acts of Westminster go by title and chapter, others by year and number. A series not named here goes by its short name.</summary>
    internal static string Citation(string type, string title, string year, string number, string? series = null) => type switch
    {
        "ukpga" or "ukla" or "apgb" or "aep" or "aosp" or "aip" or "apni" or "gbla" => $"{title}, c. {number}",
        "nia" => $"{year} c. {number} (N.I.)",
        "asp" or "asc" or "anaw" => $"{year} {type} {number}",
        "mwa" => $"{year} nawm {number}",
        "uksi" or "ukdsi" or "wsi" or "nisi" => $"S.I. {year}/{number}{series}",
        "ssi" or "sdsi" => $"S.S.I. {year}/{number}",
        "nisr" => $"S.R. {year}/{number}",
        _ => $"{title} ({type} {year}/{number})",
    };

    static string Citation(SourcePage page, List<IElement> meta, string type, string title) => Citation(type, title,
        Value(meta, "Year", "Value") ?? throw page.Unreadable("The document has no year"), Value(meta, "Number", "Value") ?? throw page.Unreadable("The document has no number"),
        meta.Find(e => e.LocalName is "AlternativeNumber") is { } own ? $" ({own.GetAttribute("Category")?.TrimEnd('.')}. {own.GetAttribute("Value")})" : null);

    /// <summary>Where all of an act is repealed, points stand in place of its words.</summary>
    static bool IsEmptied(IReadOnlyList<ParsedProvision> text) => text.Count > 1 && text.Skip(1).All(p => p.Text.AsSpan().IndexOfAnyExcept('.', ' ', '\n') < 0);

    static IEnumerable<ParsedEvent> Made(List<IElement> meta, string? enacted, IElement? introduction)
    {
        var said = introduction?.Below().Find(e => e.LocalName is "DateOfEnactment" or "MadeDate") is { } date ? ClmlLines.Words(date).Trim('[', ']') : "";
        if (enacted is not null)
            yield return meta.Exists(e => e.LocalName is "EnactmentDate") ? new("enacted", enacted, said.Length > 0 ? said : "Enacted") : new("issued", enacted, said.Length > 0 ? said : "Made");
        foreach (var e in meta.Where(e => e.LocalName is "DateTime" && e.ParentElement is { LocalName: "ComingIntoForce" }))
            if (LegalText.IsoDate(e.GetAttribute("Date")) is { } on)
                yield return new("commenced", on, "Coming into force");
    }

    /// <summary>"S. 7 in force at 25.5.2018 by S.I. 2018/625, reg. 2(1)(a)"; "in force at Royal Assent".</summary>
    static IEnumerable<ParsedEvent> Commencements(string note, string? enacted) =>
        from Match match in InForcePattern().Matches(note)
        let day = match.Groups["year"].Success ? LegalText.IsoDate($"{match.Groups["year"].Value}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}") : enacted
        where day is not null
        select new ParsedEvent("commenced", day, note);

    /// <summary>Changes that the publisher knows of and has not yet put into this text: without them a reader would take it for the whole law.</summary>
    static IEnumerable<string> Unapplied(List<IElement> meta) =>
        from effect in meta
        where effect.LocalName is "UnappliedEffect"
        select LegalText.Tidy($"Not yet in this text: {effect.GetAttribute("AffectedProvisions")} {effect.GetAttribute("Type")} by {effect.Child("AffectingTitle")?.TextContent}, {effect.GetAttribute("AffectingProvisions")}");

    static string? Value(List<IElement> meta, string name, string attribute) => meta.Find(e => e.LocalName == name && e.HasAttribute(attribute))?.GetAttribute(attribute);

    static string? Words(List<IElement> meta, string name) => meta.Find(e => e.LocalName == name) is { } e && LegalText.Tidy(e.TextContent) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^https?://www\.legislation\.gov\.uk/(?<type>[a-z]+)/(?<number>(?:\d{4}|[A-Za-z0-9]+/[0-9-]+)/\d+)(?:/(?<version>enacted|made|created|adopted|prospective|\d{4}-\d\d-\d\d))?(?:/revision)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"(?<!\bnot )\bin force at (?:Royal Assent|(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InForcePattern();
}
