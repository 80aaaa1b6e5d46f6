using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Consolidated federal law of Germany: the norms of one law from gesetze-im-internet.de, as a zip with an XML file or as that file.</summary>
/// <remarks>
/// One instrument per norm, cited by the file's abbreviation: <c>StGB § 201a</c>. The day is that on which the publisher built the file; which amendments
/// the text holds is said in words, which come as history, as do footnotes. Tables of contents are left out, and headings above sections have no place in a section.
/// </remarks>
public sealed class GermanLaws : ISourceAdapter
{
    public string Id => "de-gii-norm";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        page = page.Unzipped();
        if (page.Xml.DocumentElement is not { LocalName: "dokumente" } root || !page.Text.AsSpan().TrimEnd().EndsWith("</dokumente>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole file of norms ('dokumente')");
        var norms = root.Elements().FindAll(e => e.LocalName is "norm");
        var frame = norms.Count > 0 ? norms[0].Child("metadaten") : null;
        if (Words(frame, "langue") is not { Length: > 0 } title)
            throw page.Unreadable("Expected the law's title in its first norm");
        var law = new GermanLaw(
            Words(frame, "jurabk") is { Length: > 0 } name ? name : throw page.Unreadable("The law has no abbreviation (jurabk)"),
            Words(frame, "kurzue") is { Length: > 0 } shorter ? shorter : title,
            Built(page, root),
            [.. frame!.Elements().Where(e => e.LocalName is "standangabe").Select(e => $"{Words(e, "standtyp")}: {Words(e, "standkommentar")}")]);
        List<ParsedInstrument> found = [.. norms.Where(IsLaw).Select(norm => Read(page, law, norm))];
        return found.Count > 0 ? PageResult.Of(found) : PageResult.Nothing($"{law.Name} has no text in this file: only its title and notes");
    }

    /// <summary>Not the norms that are a heading only, nor tables of contents.</summary>
    static bool IsLaw(IElement norm) =>
        norm.Child("metadaten")?.Child("enbez") is { } number ? !number.TextContent.StartsWith("Inhalts", StringComparison.Ordinal)
            : norm.Child("textdaten")?.Child("text") is { } text && GermanText.Words.Of(text).Length > 0;

    static ParsedInstrument Read(SourcePage page, GermanLaw law, IElement norm)
    {
        var meta = norm.Child("metadaten")!;
        var structure = Words(meta.Child("gliederungseinheit"), "gliederungsbez");
        // "(XXXX)" marks a number that stands for several.
        var number = Words(meta, "enbez").Replace("(XXXX)", "", StringComparison.Ordinal).Trim();
        // Where a law wraps another, sections of the same number are told apart by the article they stand in.
        var cited = structure.StartsWith("Art", StringComparison.Ordinal) || number.Length == 0 ? $"{structure} {number}".Trim() : number;
        var heading = Words(meta, "titel");
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number.Length > 0 ? number : "text"), number, heading);
        var text = norm.Child("textdaten")?.Child("text");
        if (text is not null)
            new GermanText(provisions, root).Read(text);
        // "-" stands where the file gives no text, often with no reason.
        var isEmpty = !provisions.HasText || provisions.OnlyText is "-";
        return new()
        {
            Citation = cited.Length > 0 ? $"{law.Name} {cited}" : law.Name,
            Title = heading.Length > 0 ? heading : law.Title,
            Kind = "code",
            Official = cited is ['§', ' ', ..] && !number[2..].Contains(' ', StringComparison.Ordinal) ? new(page.Url, $"__{number[2..]}.html") : page.Url,
            Language = "de",
            AsAt = law.BuiltOn,
            Stub = provisions.OnlyText is "(weggefallen)" || isEmpty && heading is "(weggefallen)" ? "repealed" : isEmpty ? "omitted" : null,
            Provisions = provisions.ToList(),
            History = [.. law.Standing, .. GermanText.Notes(norm)],
        };
    }

    static string? Built(SourcePage page, IElement root) =>
        root.GetAttribute("builddate") is { Length: >= 8 } built && LegalText.IsoDate($"{built[..4]}-{built[4..6]}-{built[6..8]}") is { } day ? day : throw page.Unreadable("The file does not say when it was built");

    static string Words(IElement? parent, string name) => GermanText.Words.Of(parent?.Child(name));

    /// <param name="Name">Abbreviation.</param>
    /// <param name="Title">Short title, or the long one.</param>
    /// <param name="BuiltOn">ISO.</param>
    /// <param name="Standing">What the publisher says of amendments.</param>
    sealed record GermanLaw(string Name, string Title, string? BuiltOn, IReadOnlyList<string> Standing);
}
