using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Chile, LeyChile's XML of a norm (<c>obtxml</c>): the version of a day, in parts of hard-wrapped text.</summary>
/// <remarks>
/// One instrument a norm. A new paragraph is told by its indent. Articles are the parts that the file calls so: what an article puts into another law stays its words.
/// A decree is numbered by ministry and year, so its citation names both. A repealed norm is a stub, whatever text the file still holds.
/// </remarks>
public sealed partial class ChileLeyChile : ISourceAdapter
{
    public string Id => "ley-chile";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (!page.Text.AsSpan().TrimEnd().EndsWith("</Norma>", StringComparison.Ordinal) || page.Xml.DocumentElement is not { LocalName: "Norma" } norm)
            throw page.Unreadable("Expected a whole norm of LeyChile");
        var id = One(page, norm, "Identificador");
        var (type, number) = (Words(One(page, id, "TipoNumero", below: true).Child("Tipo")), Words(One(page, id, "TipoNumero", below: true).Child("Numero")));
        var made = LegalText.IsoDate(id.GetAttribute("fechaPromulgacion"));
        var issuer = Words(id.Below().Find(e => e.LocalName is "Organismo"));
        var about = One(page, norm, "Metadatos");
        var isLaw = type.StartsWith("Ley", StringComparison.Ordinal);
        var gone = norm.GetAttribute("derogado") is "derogado";
        var act = new PrintedAct($"{type} Nº {(isLaw ? Thousands(number) : number)}{(isLaw ? "" : $", {issuer}, {made?[..4]}")}", Words(about.Child("TituloNorma")))
        {
            Kind = isLaw ? "act" : type.StartsWith("Decreto", StringComparison.Ordinal) ? "decree" : throw page.Unreadable($"Unknown type of norm '{type}'"),
            Language = "es",
            AsAt = LegalText.IsoDate(norm.GetAttribute("fechaVersion")) ?? throw page.Unreadable("The norm has no date of its version"),
            Stub = gone ? "repealed" : null,
            Events = [.. Events(norm, id, Words(about.Child("FechaDerogacion")), isLaw).OrderBy(e => e.On, StringComparer.Ordinal)],
        };
        foreach (var part in norm.Elements())
        {
            if (part.LocalName is "Promulgacion")
                act.Division("Promulgación", "");
            if (part.LocalName is "Encabezado" or "Promulgacion")
                Add(part, act);
            else if (part.LocalName is "EstructurasFuncionales" or "Anexos")
                Parts(part, act);
        }
        return act.ToResult(page);
    }

    static IEnumerable<ParsedEvent> Events(IElement norm, IElement id, string repealed, bool isLaw)
    {
        if (LegalText.IsoDate(id.GetAttribute("fechaPromulgacion")) is { } made)
            yield return new(isLaw ? "enacted" : "issued", made, "Promulgación");
        if (LegalText.IsoDate(id.GetAttribute("fechaPublicacion")) is { } published)
            yield return new("published", published, "Publicación");
        if (LegalText.IsoDate(repealed) is { } day)
            yield return new("repealed", day, "Derogación");
        else if (LegalText.IsoDate(norm.GetAttribute("fechaVersion")) is { } version && version != LegalText.IsoDate(id.GetAttribute("fechaPublicacion")))
            yield return new("amended", version, "Versión");
    }

    static void Parts(IElement parent, PrintedAct act)
    {
        foreach (var part in parent.Elements().Where(e => e.LocalName is "EstructuraFuncional" or "Anexo"))
        {
            var about = part.Child("Metadatos");
            var name = about?.Child("NombreParte") is { } n && n.GetAttribute("presente") is "si" ? Words(n) : "";
            var lines = Lines(part.Child("Texto")?.TextContent ?? "").ToList();
            if (part.GetAttribute("tipoParte") is "Artículo")
            {
                var head = ArticlePattern().Match(lines.FirstOrDefault() ?? "");
                act.Article(name.Length > 0 ? name : head.Groups["label"].Value, head.Groups["number"].Value).Stub = part.GetAttribute("derogado") is "derogado" ? "repealed" : null;
                if (head.Success)
                    lines[0] = lines[0][head.Length..];
            }
            else
            {
                act.Division(lines.Count == 1 ? lines[0] : Words(about?.Child("Titulo")), "");
                lines = lines.Count == 1 ? [] : lines;
            }
            foreach (var line in lines)
                act.Add(line);
            foreach (var below in part.Elements().Where(e => e.LocalName is "EstructurasFuncionales"))
                Parts(below, act);
        }
    }

    static void Add(IElement part, PrintedAct act)
    {
        foreach (var line in Lines(part.Child("Texto")?.TextContent ?? ""))
            act.Add(line);
    }

    /// <summary>Paragraphs: each begins with an indent or after an empty line.</summary>
    static IEnumerable<string> Lines(string text) => ParagraphPattern().Split(text).Select(LegalText.Tidy).Where(line => line.Length > 0);

    static string Thousands(string number) => number.Length > 3 && number.All(char.IsAsciiDigit) ? $"{number[..^3]}.{number[^3..]}" : number;

    static string Words(IElement? e) => LegalText.Tidy(e?.TextContent);

    static IElement One(SourcePage page, IElement parent, string name, bool below = false) =>
        (below ? parent.Below() : parent.Elements()).Find(e => string.Equals(e.LocalName, name, StringComparison.Ordinal)) ?? throw page.Unreadable($"Expected '{name}'");

    [GeneratedRegex(@"\n(?=\s*\n|[ \t]{3,}\S)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ParagraphPattern();

    [GeneratedRegex(@"^(?<number>Art[íi]culo\s+(?<label>[^\s.]+?)[º°]?)\s*\.?\s*[-–]+\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArticlePattern();
}
