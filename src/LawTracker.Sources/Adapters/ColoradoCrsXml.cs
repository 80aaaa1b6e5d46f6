using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Colorado Revised Statutes, the publisher's XML, one file a title: <c>SECTION-TEXT</c> with its number and heading, then its <c>SOURCE-NOTE</c>.</summary>
/// <remarks>Paragraphs begin at each <c>P</c>, or after the heading; depth is found from the labels. Notes of the editor, cross references and annotations are left out. A file does not say how old it is.</remarks>
public sealed partial class ColoradoCrsXml : ISourceAdapter
{
    public string Id => "colorado-crs-xml";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (!page.Text.AsSpan().TrimEnd().EndsWith("</CRS>", StringComparison.Ordinal) || page.Xml.DocumentElement is not { LocalName: "CRS" } root)
            throw page.Unreadable("Expected a whole CRS document");
        var sections = new List<PrintedSection>();
        foreach (var part in root.Below().Where(e => e.LocalName is "SECTION-TEXT" or "SOURCE-NOTE"))
        {
            if (part.LocalName is "SECTION-TEXT")
                sections.Add(Section(page, part));
            else if (sections.Count > 0 && SourcePattern().Replace(Words(part), "") is { Length: > 0 } note)
                sections[^1].History.AddRange(LawPattern().Split(note));
        }
        return sections.Count > 0 ? PageResult.Of([.. sections.Select(section => section.ToInstrument(page))]) : throw page.Unreadable("Expected at least one SECTION-TEXT");
    }

    static PrintedSection Section(SourcePage page, IElement part)
    {
        var head = part.Elements().FindAll(e => e.LocalName is "CATCH-LINE") is [var only] ? only : throw page.Unreadable("Expected one CATCH-LINE in a section");
        var number = head.Elements().FindAll(e => e.LocalName is "RHFTO") is [var n] ? Words(n) : throw page.Unreadable("Expected one RHFTO in a CATCH-LINE");
        var section = new PrintedSection(number, Words(head)[number.Length..].TrimStart('.', ' '));
        var paragraph = "";
        Read(part);
        Close();
        return section;

        void Read(IElement parent)
        {
            var nodes = parent.ChildNodes;
            for (var i = 0; i < nodes.Length; i++)
            {
                var node = nodes[i];
                if (node is IText text)
                    paragraph += text.Data;
                else if (node is IElement { LocalName: not "CATCH-LINE" } element)
                {
                    if (element.LocalName is "P" or "IP-")
                        Close();
                    Read(element);
                    if (element.LocalName is "P" or "IP-")
                        Close();
                }
            }
        }

        void Close()
        {
            section.Add(LegalText.Tidy(paragraph));
            paragraph = "";
        }
    }

    static string Words(IElement element) => LegalText.Tidy(element.TextContent);

    /// <summary>Each session law is an entry of its own: a date belongs to the law before it.</summary>
    [GeneratedRegex(@"(?<=\S) (?=L\. ?\d{2,4}(?:, [^:]{1,40})?:)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LawPattern();

    [GeneratedRegex(@"^Source:\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SourcePattern();
}
