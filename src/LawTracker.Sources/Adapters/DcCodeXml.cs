using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>D.C. Council's law XML (DCCouncil/law-xml and law-xml-codified): sections of the Code, laws and acts, and the index files that include them.</summary>
/// <remarks>
/// Options: <c>code</c> (D.C. Code); <c>official</c>, optional: the public address of a section with <c>{section}</c> in it.
/// A section does not say of which day it is: that is the source's fact. "*NOTE: …*" paragraphs of title 99 are the publisher's, not law.
/// </remarks>
public sealed class DcCodeXml : ISourceAdapter
{
    const string Schema = "https://code.dccouncil.us/schemas/dc-library";

    public string Id => "dc-code-xml";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var root = page.Xml.DocumentElement;
        if (root is null || !string.Equals(root.NamespaceUri, Schema, StringComparison.Ordinal) || !page.Text.AsSpan().TrimEnd().EndsWith($"</{root.LocalName}>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole document of the D.C. library schema");
        var includes = root.Below().FindAll(e => e.LocalName is "include" && !IsLibrary(e));
        return (root.LocalName, includes.Count) switch
        {
            ("section", 0) => PageResult.Of(Section(page, root)),
            ("document", 0) => PageResult.Of(DcLaw.Read(page, root)),
            ("document" or "container" or "collection", > 0) => PageResult.Index([.. includes.Select(e => Target(page, e)).Distinct()]),
            ("container" or "collection", _) when Child(root, "heading") is { } heading => PageResult.Nothing($"No section or law is included under \"{heading}\""),
            _ => throw page.Unreadable($"Expected a section, a law or an index, found '{root.LocalName}'"),
        };
    }

    static ParsedInstrument Section(SourcePage page, IElement section)
    {
        var number = Child(section, "num") ?? throw page.Unreadable("The section has no number");
        var heading = Child(section, "heading") ?? "";
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number), $"§ {number}", heading);
        DcText.Read(section, provisions, root);
        var stub = section.Elements().Where(e => e.LocalName is "reason").Select(e => Stubs.OfWhole(LegalText.Tidy(e.TextContent))).FirstOrDefault(s => s is not null)
            ?? (provisions.HasText ? Stubs.OfWhole(provisions.OnlyText) : Stubs.OfWhole(heading));
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"Section {number} has neither text nor a reason for having none");
        var notes = section.Below().FindAll(e => e.LocalName is "annotation" && e.GetAttribute("type") is "History" && e.GetAttribute("display") is not "false");
        return new()
        {
            Citation = $"{page.Option("code")} § {number}",
            Title = heading,
            Kind = "code",
            Official = page.Options.TryGetValue("official", out var pattern) ? new(pattern.Replace("{section}", Uri.EscapeDataString(number), StringComparison.Ordinal)) : page.Url,
            Stub = stub,
            Events = DcHistory.Events(notes, stub),
            Provisions = provisions.ToList(),
            History = [.. notes.Select(note => LegalText.Tidy(note.TextContent)).Where(text => text.Length > 0)],
        };
    }

    static Uri Target(SourcePage page, IElement include) =>
        Uri.TryCreate(page.Url, include.GetAttribute("href") ?? throw page.Unreadable("An include has no href"), out var target)
            ? target
            : throw page.Unreadable($"An include has an unreadable href '{include.GetAttribute("href")}'");

    internal static bool IsLibrary(IElement e) => string.Equals(e.NamespaceUri, Schema, StringComparison.Ordinal);

    internal static string? Child(IElement parent, string name) =>
        parent.Elements().Find(e => string.Equals(e.LocalName, name, StringComparison.Ordinal) && IsLibrary(e)) is { } child ? LegalText.Tidy(child.TextContent) : null;
}
