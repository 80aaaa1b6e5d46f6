namespace LawTracker.Sources.Adapters;

/// <summary>The text of a bill in Congress from govinfo, in any of its renditions: USLM XML, the HTML of the 119th Congress, or that HTML as a browser saved it for plain text.</summary>
public sealed class GovInfoBill : ISourceAdapter
{
    public string Id => "govinfo-bill";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Text.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase))
            return PageResult.Of(GovInfoBillHtml.Read(page, page.Html.Body ?? throw page.Unreadable("The page has no body")));
        if (GovInfoBillPlain.Is(page))
            return PageResult.Of(GovInfoBillPlain.Read(page));
        return page.Xml.DocumentElement is { LocalName: "bill" or "resolution" or "engrossedAmendment" } root && page.Text.AsSpan().TrimEnd().EndsWith($"</{root.LocalName}>", StringComparison.Ordinal)
            ? PageResult.Of(UslmBill.Read(page, root))
            : throw page.Unreadable("Expected a whole bill or resolution in USLM or HTML");
    }
}
