using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a D.C. section or law. What tells the publisher's software how to codify (other namespaces) and annotations are left out.</summary>
static class DcText
{
    public static void Read(IElement parent, ProvisionList provisions, int at, int top = -1)
    {
        foreach (var child in parent.Elements().Where(DcCodeXml.IsLibrary))
        {
            switch (child.LocalName)
            {
                case "text" or "aftertext" or "table":
                    foreach (var block in Blocks(child))
                        provisions.Add(at, block, glue: child.LocalName is "aftertext" && block[0] is '.' or ';' or ',');
                    break;
                case "para" or "subsection" or "container":
                    Read(child, provisions, Open(child, provisions, at), top);
                    break;
                case "section":
                    // Sections of an act are numbered through: their path does not name the title they stand in.
                    Read(child, provisions, Open(child, provisions, top < 0 ? at : top), top);
                    break;
                case "include":
                    foreach (var line in Quoted(child))
                        provisions.Add(at, line);
                    break;
            }
        }
    }

    static int Open(IElement part, ProvisionList provisions, int at)
    {
        var num = part.Child("num");
        var printed = LegalText.Tidy(num?.TextContent ?? "");
        var prefix = DcCodeXml.Child(part, "prefix");
        var number = num?.GetAttribute("undesignated") is "true" ? "" : prefix is null ? part.LocalName is "section" ? $"Sec. {printed}" : printed : $"{prefix} {printed}";
        return provisions.Open(at, LegalText.Label(prefix is null or "Sec." or "§" ? printed : $"{prefix} {printed}"), number, DcCodeXml.Child(part, "heading") ?? "");
    }

    /// <summary>Text that the law orders to be inserted elsewhere: its numbers belong to the words, not to this law's own parts.</summary>
    static IEnumerable<string> Quoted(IElement quoted)
    {
        var head = "";
        foreach (var child in quoted.Elements().Where(DcCodeXml.IsLibrary))
        {
            if (child.LocalName is "prefix" or "num" or "heading")
            {
                head = LegalText.Tidy($"{head} {child.TextContent}");
                continue;
            }
            foreach (var line in child.LocalName is "text" or "aftertext" or "table" ? Blocks(child) : child.LocalName is "annotation" or "annotations" or "toc" or "reason" ? [] : Quoted(child))
            {
                yield return head.Length == 0 ? line : $"{head} {line}";
                head = "";
            }
        }
        if (head.Length > 0)
            yield return head;
    }

    /// <summary>A text as paragraphs: rows of a table are lines of their own, with a tab between cells.</summary>
    static IEnumerable<string> Blocks(IElement text)
    {
        var line = "";
        foreach (var node in text.ChildNodes)
        {
            if (node is not IElement { LocalName: "table" or "thead" or "tbody" or "tr" or "text" or "center" or "br" } block)
            {
                line += node.NodeType is NodeType.Comment or NodeType.ProcessingInstruction ? "" : node.TextContent;
                continue;
            }
            if (Paragraph(line) is { Length: > 0 } before)
                yield return before;
            line = "";
            if (block.LocalName is "tr" && block.Child("tr") is null)
                yield return string.Join('\t', block.Elements().Select(cell => LegalText.Tidy(cell.TextContent))).TrimEnd('\t');
            else
                foreach (var inner in Blocks(block))
                    yield return inner;
        }
        if (Paragraph(line) is { Length: > 0 } last)
            yield return last;
    }

    static string Paragraph(string text) =>
        LegalText.Tidy(text) is var tidy && tidy.StartsWith("*NOTE: ", StringComparison.Ordinal) && tidy.EndsWith('*') ? "" : tidy;
}
