using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a section of the eCFR. Its paragraphs stand flat; their labels give the depth.</summary>
static class EcfrText
{
    public static void Read(IElement section, ProvisionList provisions, int root)
    {
        var outline = new FlatOutline(provisions, root);
        var blocks = section.Elements().FindAll(e => !IsApart(e)).ConvertAll(block => (Element: block, Split: Split(block)));
        var next = FlatOutline.Next(blocks.ConvertAll(block => block.Split.Labels));
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, split) = blocks[i];
            if (split.Labels.Count > 0)
                Labelled(outline, block, split, next[i]);
            else if (block.LocalName is "P" or "FP")
                outline.AddLoose(split.After);
            else
                foreach (var line in Lines(block))
                    outline.Add(line);
        }
    }

    /// <summary>What a section holds beside its words.</summary>
    static bool IsApart(IElement e) => e.LocalName is "HEAD" or "CITA" or "AUTH" or "SOURCE" or "SECAUTH" or "EDNOTE" or "EFFDNOT" or "XREF" or "PRTPAGE";

    static (IReadOnlyList<string> Labels, string After) Split(IElement block) => block.LocalName switch
    {
        "P" => FlatOutline.Split(LegalText.Tidy(block.TextContent)),
        "FP" => ([], LegalText.Tidy(block.TextContent)),
        _ => ([], ""),
    };

    /// <summary>"(a)(1) …", and "(a) Heading. (1) …" where the heading is in italics.</summary>
    static void Labelled(FlatOutline outline, IElement block, (IReadOnlyList<string> Labels, string After) split, string? next)
    {
        var (labels, rest) = split;
        var heading = block.Child("I") is { } italic && LegalText.Tidy(italic.TextContent) is { Length: > 1 } words && words.EndsWith('.') && rest.StartsWith(words, StringComparison.Ordinal) ? words : "";
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
            return [string.Join('\t', block.Elements().Select(cell => LegalText.Tidy(cell.TextContent))).Trim('\t')];
        var inner = block.Elements();
        return inner.Exists(e => e.LocalName is "P" or "FP" or "FRP" or "HED" or "HD1" or "HD2" or "HD3" or "PSPACE" or "TR" or "TABLE" or "DIV" or "TBODY" or "THEAD" or "EXTRACT" || e.LocalName.StartsWith("FP-", StringComparison.Ordinal))
            ? inner.SelectMany(Lines)
            : [LegalText.Tidy(block.TextContent)];
    }
}
