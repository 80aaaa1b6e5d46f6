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
        new OpenStatesApi(),
        new LegiScanApi(),
        new UtahCode(),
        new ArizonaStatutes(),
        new IllinoisCompiledStatutes(),
        new LouisianaLaws(),
        new MaineStatutes(),
        new RhodeIslandLaws(),
        new HawaiiStatutes(),
        new NewHampshireStatutes(),
        new OregonStatutes(),
        new NevadaStatutes(),
        new OklahomaOscn(),
        new VirginiaLis(),
        new KansasStatutes(),
        new MichiganCompiledLaws(),
        new PennsylvaniaActs(),
        new DcCodeHtml(),
        new ColoradoCrsXml(),
        new WashingtonLegislation(),
        new NewYorkBillStatus(),
        new NewYorkBillPage(),
        new NewYorkLawFile(),
        new NewYorkLawTree(),
        new MassachusettsChapters(),
        new OregonRules(),
        new PdfBill(),
    ];

    public static ISourceAdapter? Find(string id) => List.FirstOrDefault(adapter => string.Equals(adapter.Id, id, StringComparison.Ordinal));
}
