using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A title of the electronic Code of Federal Regulations as govinfo's bulk XML: <c>DIV8</c> is a section, <c>DIV9</c> an appendix.</summary>
/// <remarks>The day of the last amendment at the top is the age of the text. A section without a source note of its own has that of its part.</remarks>
public sealed partial class EcfrXml : ISourceAdapter
{
    public string Id => "ecfr-xml";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var root = page.Xml.DocumentElement;
        if (root?.LocalName is not "DLPSTEXTCLASS" || !page.Text.AsSpan().TrimEnd().EndsWith("</DLPSTEXTCLASS>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole DLPSTEXTCLASS document");
        var elements = root.Below();
        var title = elements.Find(e => e.LocalName is "DIV1")?.GetAttribute("N") ?? throw page.Unreadable("The document has no title (DIV1)");
        var asAt = LegalText.UsDate(elements.Find(e => e.LocalName is "AMDDATE")?.TextContent ?? "") ?? throw page.Unreadable("The document does not say when it was last amended (AMDDATE)");
        var sections = elements.Where(e => e.LocalName is "DIV8" or "DIV9").ToList();
        return sections.Count > 0 ? PageResult.Of([.. sections.Select(section => Section(page, section, title, asAt))])
            : elements.Exists(e => e.LocalName is "HEAD" && e.TextContent.Contains("[RESERVED]", StringComparison.OrdinalIgnoreCase)) ? PageResult.Nothing($"Title {title} is reserved")
            : throw page.Unreadable("Expected at least one section (DIV8), found none");
    }

    static ParsedInstrument Section(SourcePage page, IElement section, string title, string asAt)
    {
        var head = Child(section, "HEAD") ?? throw page.Unreadable($"A {section.LocalName} has no heading");
        var name = HeadPattern().Match(head) is { Success: true } match ? match : throw page.Unreadable($"The heading \"{head}\" has no number");
        var (number, heading) = (name.Groups["number"].Value, name.Groups["heading"].Value);
        var sign = name.Groups["sign"].Value;
        var provisions = new ProvisionList();
        EcfrText.Read(section, provisions, provisions.Open(-1, LegalText.Label(number), $"{sign} {number}".Trim(), heading));
        var stub = provisions.HasText ? Stubs.OfWhole(provisions.OnlyText) : Stubs.OfWhole(heading);
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"{head} has neither text nor a word for having none");
        var history = Child(section, "CITA") ?? Source(section);
        return new()
        {
            Citation = $"{title} C.F.R. {sign} {number}".Replace("  ", " ", StringComparison.Ordinal),
            Title = heading,
            Kind = "regulation",
            Official = page.Url,
            AsAt = asAt,
            Stub = stub,
            Events = history is null ? [] : [.. Events(history).OrderBy(e => e.On, StringComparer.Ordinal)],
            Provisions = provisions.ToList(),
            History = [.. new[] { history, Child(section, "SECAUTH"), Child(section, "AUTH") }.OfType<string>()],
        };
    }

    /// <summary>"[37 FR 23603, Nov. 4, 1972, as amended at 50 FR 12466, Mar. 28, 1985]": the first was published, the others amended.</summary>
    static IEnumerable<ParsedEvent> Events(string history)
    {
        var dated = EntryPattern().Split(history.Replace("Source: ", "", StringComparison.Ordinal).Trim('[', ']', ' ')).Select(text => (Text: text.Trim(' ', ',', ';'), On: LegalText.UsDate(text))).Where(e => e.On is not null);
        return dated.Select((e, i) => new ParsedEvent(i == 0 ? "published" : "amended", e.On!, e.Text));
    }

    static string? Source(IElement section)
    {
        for (var parent = section.ParentElement; parent is not null; parent = parent.ParentElement)
            if (Child(parent, "SOURCE") is { } source)
                return source;
        return null;
    }

    static string? Child(IElement parent, string name) =>
        parent.Child(name) is { } child
            && LegalText.Tidy(string.Join(' ', child.ChildNodes.Select(node => node.TextContent))) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^(?:(?<sign>§§?)\s*(?<number>\d[0-9A-Za-z.–-]*(?:\s*(?:,|and|through|to)\s*\d[0-9A-Za-z.–-]*)*?)|(?<number>(?:Appendix|Supplement|Exhibit|Table|Annex|Schedule|Figure)\b[^—\[]*?)\s*(?:—|(?=\[)|$))\.?\s*(?:(?<=\s|—|\.)(?<heading>.*))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@";|,? as amended at\b|\bRedesignated\b(?: and amended)? at\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EntryPattern();
}
