using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of one Norwegian subsection: lists with their labels, words that go on behind a list, tables.</summary>
static class LovdataText
{
    public static void Read(IElement part, ProvisionList to, int at)
    {
        foreach (var (text, block) in HtmlText.Parts(part, node => HtmlText.IsBlock(node) || node is IElement { LocalName: "article" }))
        {
            if (block is null)
                to.Add(at, text);
            else if (block.LocalName is "table")
                foreach (var row in HtmlText.Rows(block))
                    to.Add(at, row);
            else if (block.LocalName is "li")
                Read(block, to, Open(block, to, at));
            else
                Read(block, to, at);
        }
    }

    static int Open(IElement item, ProvisionList to, int at)
    {
        var label = item.GetAttribute("data-name") ?? "";
        return to.Open(at, LegalText.Label(label), label);
    }
}
