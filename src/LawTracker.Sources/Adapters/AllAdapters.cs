namespace LawTracker.Sources.Adapters;

/// <summary>Every adapter, by hand: <c>data/sources</c> choose among these by id.</summary>
public static class AllAdapters
{
    public static IReadOnlyList<ISourceAdapter> List { get; } =
    [
        new DcCodeXml(),
        new PublicResourceHtml(),
        new GovInfoBillStatus(),
        new FederalRegisterJson(),
        new EcfrXml(),
        new GovInfoBill(),
        new UslmLaw(),
        new UsCodeUslm(),
        new UsCodeHtml(),
        new CongressApi(),
        new GovInfoApi(),
        new OpenStatesScrape(),
    ];

    public static ISourceAdapter? Find(string id) => List.FirstOrDefault(adapter => string.Equals(adapter.Id, id, StringComparison.Ordinal));
}
