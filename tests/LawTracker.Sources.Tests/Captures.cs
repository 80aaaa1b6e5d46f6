using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

/// <summary>Which captures each adapter must read, and the options their sources give.</summary>
static class Captures
{
    static readonly (string Folder, string Adapter)[] Kinds =
    [
        ("raw.githubusercontent.com/DCCouncil", "dc-code-xml"),
        ("unicourt.github.io", "public-resource-html"),
        ("www.govinfo.gov/bulkdata/BILLSTATUS", "govinfo-billstatus"),
        ("le.utah.gov/xcode", "utah-code"),
        ("www.azleg.gov/ars", "arizona-statutes"),
        ("www.ilga.gov/ftp/ILCS", "illinois-ilcs"),
        ("www.legis.la.gov/Legis", "louisiana-laws"),
        ("legislature.maine.gov/statutes", "maine-statutes"),
        ("webserver.rilegislature.gov/Statutes", "rhode-island-laws"),
        ("data.capitol.hawaii.gov/hrscurrent", "hawaii-statutes"),
        ("gc.nh.gov/rsa", "new-hampshire-rsa"),
        ("www.oregonlegislature.gov/bills_laws/ors", "oregon-ors"),
        ("www.leg.state.nv.us/NRS", "nevada-nrs"),
        ("www.oscn.net/applications", "oklahoma-oscn"),
        ("law.lis.virginia.gov/vacode", "virginia-lis"),
        ("ksrevisor.gov/statutes", "kansas-statutes"),
        ("www.legislature.mi.gov/Laws", "michigan-mcl"),
        ("www.palegis.us/statutes", "pennsylvania-acts"),
        ("code.dccouncil.us/us/dc/council/code/sections", "dc-code-html"),
        ("olls.info/crs", "colorado-crs-xml"),
    ];

    public static IEnumerable<Capture> All(string folder, string? adapter = null) =>
        from kind in Kinds
        where adapter is null || kind.Adapter == adapter
        let path = Path.Combine(folder, kind.Folder)
        where Directory.Exists(path)
        from file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select new Capture(kind.Folder, AllAdapters.Find(kind.Adapter)!, file, new("https://" + Path.GetRelativePath(folder, file).Replace('\\', '/')));
}

sealed record Capture(string Kind, ISourceAdapter Adapter, string File, Uri Url)
{
    static readonly Dictionary<string, string> Options = new(StringComparer.Ordinal) { ["code"] = "Code" };

    public SourcePage Open() => new(Url, System.IO.File.ReadAllBytes(File), null, Options);
}
