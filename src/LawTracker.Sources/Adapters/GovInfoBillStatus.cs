using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Adapters;

/// <summary>A bill's status in Congress from govinfo's bulk data, in the old layout (billNumber, billType), 1.0.0 and 3.0.0 (number, type).</summary>
/// <remarks>Only children of <c>bill</c> itself count: the same names stand deeper for amendments, related bills and laws.</remarks>
public sealed class GovInfoBillStatus : ISourceAdapter
{
    public string Id => "govinfo-billstatus";

    public int Version => 2;

    public PageResult Parse(SourcePage page)
    {
        var root = page.Xml.DocumentElement;
        if (root?.LocalName is not "billStatus" || !page.Text.AsSpan().TrimEnd().EndsWith("</billStatus>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole billStatus document");
        var bill = root.Children.Where(e => e.LocalName is "bill").ToList() is [var only] ? only : throw page.Unreadable("Expected one bill");
        var congress = Required(page, bill, "congress");
        var number = Child(bill, "number") ?? Required(page, bill, "billNumber");
        var type = Child(bill, "type") ?? Required(page, bill, "billType");
        var title = Required(page, bill, "title");
        var laws = Items(bill, "laws").Select(law => $"{Child(law, "type")} {Child(law, "number")}").ToList();
        var events = BillActions.Read(Items(bill, "actions").Select(Action).OfType<BillAction>(), LegalText.IsoDate(Child(bill, "introducedDate")), Child(bill, "originChamber"));
        if (events.Count == 0)
            throw page.Unreadable("Expected at least one dated action");
        return PageResult.Of(new ParsedInstrument
        {
            Citation = $"{Form(page, type)} {number} ({Ordinal(page, congress)} Cong.)",
            Title = title,
            Kind = laws.Count > 0 ? "act" : "bill",
            Official = page.Url,
            Session = congress,
            Abstract = Summary(bill),
            AsAt = LegalText.IsoDate(Child(bill, "updateDate")),
            Events = events,
            History = laws,
        });
    }

    /// <summary>The Congressional Research Service's newest summary, its HTML as words.</summary>
    static string? Summary(IElement bill) =>
        (bill.Child("summaries") is { } all ? all.Child("billSummaries")?.Elements() ?? all.Elements() : [])
        .Where(e => e.LocalName is "item" or "summary").OrderBy(e => Child(e, "actionDate"), StringComparer.Ordinal).Select(e => Child(e, "text")).LastOrDefault() is { } html
            && HtmlText.Of(new HtmlParser().ParseDocument(html).Body!) is { Length: > 0 } words ? words : null;

    /// <summary>Null for an action without words or date.</summary>
    static BillAction? Action(IElement item) =>
        Child(item, "text") is { } text && LegalText.IsoDate(Child(item, "actionDate")) is { } on
            ? new(text, on, Child(item, "actionCode") ?? "", item.Child("sourceSystem") is { } source ? Child(source, "name") : null)
            : null;

    internal static string? Child(IElement parent, string name) =>
        parent.Child(name) is { } child && LegalText.Tidy(child.TextContent) is { Length: > 0 } text ? text : null;

    static string Required(SourcePage page, IElement bill, string name) => Child(bill, name) ?? throw page.Unreadable($"The bill has no {name}");

    static IEnumerable<IElement> Items(IElement bill, string name) =>
        bill.Elements().Where(e => string.Equals(e.LocalName, name, StringComparison.Ordinal)).SelectMany(e => e.Elements()).Where(e => e.LocalName is "item");

    internal static string Form(SourcePage page, string type) => type switch
    {
        "HR" => "H.R.",
        "S" => "S.",
        "HJRES" => "H.J. Res.",
        "SJRES" => "S.J. Res.",
        "HCONRES" => "H. Con. Res.",
        "SCONRES" => "S. Con. Res.",
        "HRES" => "H. Res.",
        "SRES" => "S. Res.",
        _ => throw page.Unreadable($"Unknown type of bill '{type}'"),
    };

    /// <summary>As citations count: 101st, 102d, 103d, 104th; 111th.</summary>
    internal static string Ordinal(SourcePage page, string congress) => int.TryParse(congress, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        ? congress + (n % 100 is >= 11 and <= 13 ? "th" : (n % 10) switch { 1 => "st", 2 or 3 => "d", _ => "th" })
        : throw page.Unreadable($"'{congress}' is no number of a Congress");
}
