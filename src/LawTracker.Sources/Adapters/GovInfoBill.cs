namespace LawTracker.Sources.Adapters;

/// <summary>The text of a bill in Congress from govinfo, in either of its renditions: USLM XML, or the HTML of the 119th Congress.</summary>
public sealed class GovInfoBill : ISourceAdapter
{
    public string Id => "govinfo-bill";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Text.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase))
            return PageResult.Of(GovInfoBillHtml.Read(page, page.Html.Body ?? throw page.Unreadable("The page has no body")));
        return page.Xml.DocumentElement is { LocalName: "bill" or "resolution" or "engrossedAmendment" } root && page.Text.AsSpan().TrimEnd().EndsWith($"</{root.LocalName}>", StringComparison.Ordinal)
            ? PageResult.Of(UslmBill.Read(page, root))
            : throw page.Unreadable("Expected a whole bill or resolution in USLM or HTML");
    }
}
