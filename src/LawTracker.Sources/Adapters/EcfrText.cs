using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a section of the eCFR. Its paragraphs stand flat; their labels give the depth.</summary>
static class EcfrText
{
    public static void Read(IElement section, ProvisionList provisions, int root)
    {
        var outline = new FlatOutline(provisions, root);
        var blocks = section.Children.Where(e => !IsApart(e)).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var text = LegalText.Tidy(block.TextContent);
            if (block.LocalName is "P" && FlatOutline.Split(text).Labels.Count > 0)
                Labelled(outline, block, text, blocks.Skip(i + 1).Select(First).FirstOrDefault(label => label is not null));
            else if (block.LocalName is "P" or "FP")
                outline.AddLoose(text);
            else
                foreach (var line in Lines(block))
                    outline.Add(line);
        }
    }

    /// <summary>What a section holds beside its words.</summary>
    static bool IsApart(IElement e) => e.LocalName is "HEAD" or "CITA" or "AUTH" or "SOURCE" or "SECAUTH" or "EDNOTE" or "EFFDNOT" or "XREF" or "PRTPAGE";

    static string? First(IElement block) => block.LocalName is "P" && FlatOutline.Split(LegalText.Tidy(block.TextContent)).Labels is [var first, ..] ? first : null;

    /// <summary>"(a)(1) …", and "(a) Heading. (1) …" where the heading is in italics.</summary>
    static void Labelled(FlatOutline outline, IElement block, string text, string? next)
    {
        var (labels, rest) = FlatOutline.Split(text);
        var heading = block.Children.FirstOrDefault(e => e.LocalName is "I") is { } italic && LegalText.Tidy(italic.TextContent) is { Length: > 1 } words && words.EndsWith('.') && rest.StartsWith(words, StringComparison.Ordinal) ? words : "";
        var inner = heading.Length > 0 ? FlatOutline.Split(rest[heading.Length..].TrimStart()) : ((IReadOnlyList<string> Labels, string After))([], rest);
        for (var i = 0; i < labels.Count; i++)
            outline.Open(labels[i], i + 1 < labels.Count ? labels[i + 1] : inner.Labels is [var first, ..] ? first : next, i + 1 < labels.Count ? "" : heading);
        for (var i = 0; i < inner.Labels.Count; i++)
            outline.Open(inner.Labels[i], i + 1 < inner.Labels.Count ? inner.Labels[i + 1] : next);
        outline.Add(inner.After.TrimStart());
    }

    /// <summary>Footnotes, extracts, examples and tables: a line for each paragraph or row.</summary>
    static IEnumerable<string> Lines(IElement block)
    {
        if (block.LocalName is "TR")
            return [string.Join('\t', block.Children.Select(cell => LegalText.Tidy(cell.TextContent))).Trim('\t')];
        return block.Children.Any(e => e.LocalName is "P" or "FP" or "FRP" or "HED" or "HD1" or "HD2" or "HD3" or "PSPACE" or "TR" or "TABLE" or "DIV" or "TBODY" or "THEAD" or "EXTRACT" || e.LocalName.StartsWith("FP-", StringComparison.Ordinal))
            ? block.Children.SelectMany(Lines)
            : [LegalText.Tidy(block.TextContent)];
    }
}
