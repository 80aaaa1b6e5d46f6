using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The law of a section in govinfo's HTML: headings and paragraphs stand flat, their labels give the depth.</summary>
static class UsCodeHtmlText
{
    public static void Read(IReadOnlyList<IElement> blocks, ProvisionList provisions, int root)
    {
        var outline = new FlatOutline(provisions, root);
        var afterHead = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, text) = (blocks[i], HtmlText.Of(blocks[i]));
            var isHead = block.LocalName is "h3" or "h4" or "h5";
            var (labels, rest) = FlatOutline.Split(text);
            for (var l = 0; l < labels.Count; l++)
                outline.Open(labels[l], l + 1 < labels.Count ? labels[l + 1] : Next(blocks, i + 1), isHead && l == labels.Count - 1 ? rest : "");
            if (block.LocalName is "table" || block.QuerySelector("table") is not null)
                foreach (var row in HtmlText.Rows(block))
                    outline.Add(row);
            else if (labels.Count > 0 || afterHead)
                outline.Add(isHead && labels.Count > 0 ? "" : rest);
            else if (text.Length > 0)
                outline.AddLoose(text);
            afterHead = isHead && labels.Count > 0;
        }
    }

    static string? Next(IReadOnlyList<IElement> blocks, int from) =>
        blocks.Skip(from).Select(b => FlatOutline.Split(HtmlText.Of(b)).Labels).FirstOrDefault(labels => labels.Count > 0)?[0];
}
