using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

/// <summary>Which captures each adapter must read, and the options their sources give.</summary>
static class Captures
{
    static readonly (string Folder, string Files, string Adapter)[] Kinds =
    [
        ("raw.githubusercontent.com/DCCouncil", "*", "dc-code-xml"),
        ("unicourt.github.io", "*", "public-resource-html"),
        ("www.govinfo.gov/bulkdata/BILLSTATUS", "*", "govinfo-billstatus"),
        ("www.federalregister.gov/api/v1", "*", "federal-register-json"),
        ("www.govinfo.gov/bulkdata/ECFR", "*", "ecfr-xml"),
        // A browser saved this one as plain text.
        ("www.govinfo.gov/content/pkg/BILLS-119hr9010rh", "*", "govinfo-bill"),
        ("www.govinfo.gov/content/pkg/BILLS-119hr9025ih", "*", "govinfo-bill"),
        ("www.govinfo.gov/content/pkg/uslm-samples", "BILLS-*", "govinfo-bill"),
        ("www.govinfo.gov/content/pkg/uslm-samples", "*_*", "govinfo-bill"),
        ("www.govinfo.gov/content/pkg/uslm-samples", "*publ*", "uslm-law"),
        ("www.govinfo.gov/content/pkg/uslm-samples", "COMPS-*", "uslm-law"),
        ("www.govinfo.gov/content/pkg/COMPS", "*", "uslm-law"),
        ("www.govinfo.gov/content/pkg/PLAW-119publ1", "*", "uslm-law"),
        ("uscode.house.gov/download", "*", "us-code-uslm"),
        ("www.govinfo.gov/content/pkg/USCODE-2024-title26", "*", "us-code-html"),
        ("api.congress.gov", "*", "congress-api"),
        ("api.govinfo.gov", "*", "govinfo-api"),
        ("openstates-scrape.wy", "*", "open-states-scrape"),
        ("le.utah.gov/xcode", "*", "utah-code"),
        ("www.azleg.gov/ars", "*", "arizona-statutes"),
        ("www.ilga.gov/ftp/ILCS", "*", "illinois-ilcs"),
        ("www.legis.la.gov/Legis", "*", "louisiana-laws"),
        ("legislature.maine.gov/statutes", "*", "maine-statutes"),
        ("webserver.rilegislature.gov/Statutes", "*", "rhode-island-laws"),
        ("data.capitol.hawaii.gov/hrscurrent", "*", "hawaii-statutes"),
        ("gc.nh.gov/rsa", "*", "new-hampshire-rsa"),
        ("www.oregonlegislature.gov/bills_laws/ors", "*", "oregon-ors"),
        ("www.leg.state.nv.us/NRS", "*", "nevada-nrs"),
        ("www.oscn.net/applications", "*", "oklahoma-oscn"),
        ("law.lis.virginia.gov/vacode", "*", "virginia-lis"),
        ("ksrevisor.gov/statutes", "*", "kansas-statutes"),
        ("www.legislature.mi.gov/Laws", "*", "michigan-mcl"),
        ("www.palegis.us/statutes", "*", "pennsylvania-acts"),
        ("code.dccouncil.us/us/dc/council/code/sections", "*", "dc-code-html"),
        ("olls.info/crs", "*", "colorado-crs-xml"),
        ("wslwebservices.leg.wa.gov", "*", "washington-legislation"),
        ("legislation.nysenate.gov/lbdc/processor/bill", "*", "new-york-billstat"),
        ("public.leginfo.state.ny.us/billScrape", "*", "new-york-bill-page"),
        ("legislation.nysenate.gov/lbdc/lawFiles", "*", "new-york-law-file"),
        ("legislation.nysenate.gov/lbdc/spotcheck", "*", "new-york-law-tree"),
        ("malegislature.gov/Laws/GeneralLaws", "*", "massachusetts-chapters"),
        ("code.dccouncil.us/us/dc/council/code/titles", "*", "dc-code-html"),
        ("code.dccouncil.us", "index.html", "dc-code-html"),
        ("code.dccouncil.us", "redirects.json", "dc-code-html"),
        ("code.dccouncil.us", "metadata.json", "dc-code-html"),
        ("code.dccouncil.us", "404.html", "dc-code-html"),
        ("thomas.loc.gov", "*", "thomas-bill"),
        ("www.govinfo.gov/rss", "*", "opml"),
        ("www.govtrack.us", "robots.txt", "robots-txt"),
        ("www.suin-juriscol.gov.co", "robots.txt", "robots-txt"),
        ("secure.sos.state.or.us/oard", "*", "oregon-oar"),
        ("fedlex.data.admin.ch", "*", "akoma-ntoso"),
        ("opendata.finlex.fi/akn", "*", "akoma-ntoso"),
        ("www.normattiva.it/caricaAKN", "*", "akoma-ntoso"),
        ("api.normattiva.it/atto", "*", "normattiva-json"),
        ("data.bka.gv.at/ris", "*", "ris-austria"),
        ("www.ris.bka.gv.at/Dokumente", "*", "ris-austria"),
        ("www.riigiteataja.ee/akt", "*", "riigi-teataja"),
        ("api.lovdata.no/publicData", "*", "lovdata"),
        ("www.gesetze-im-internet.de", "*", "de-gii-norm"),
        ("laws-lois.justice.gc.ca", "*", "ca-justice-laws"),
        ("repository.officiele-overheidspublicaties.nl/bwb", "*", "nl-bwb-toestand"),
        ("www.retsinformation.dk/eli/lta", "*", "dk-lexdania"),
        ("www.irishstatutebook.ie/eli", "*", "irish-statute-book"),
        ("www.boe.es/datosabiertos", "*", "boe-consolidated"),
        ("api.sejm.gov.pl/eli", "*", "sejm-eli"),
        ("www.leychile.cl/Consulta", "*", "ley-chile"),
        ("www.suin-juriscol.gov.co/viewDocument", "*", "suin-juriscol"),
        ("servicios.infoleg.gob.ar/infolegInternet", "*", "infoleg"),
        ("www.ejustice.just.fgov.be/eli", "*", "belgium-justel"),
        ("likumi.lv", "*", "likumi-lv"),
        ("zakon.rada.gov.ua/laws", "*", "rada-ua"),
        ("www.legislation.gov.uk", "data.xml*", "clml"),
        ("www.legislation.gov.uk", "data.feed*", "legislation-gov-uk-feed"),
        ("publications.europa.eu/resource", "*", "eur-lex-xhtml"),
        ("publications.europa.eu/notices", "*", "cellar-notice"),
        ("publications.europa.eu/webapi", "*", "cellar-sparql"),
    ];

    public static IEnumerable<Capture> All(string folder, string? adapter = null) =>
        from kind in Kinds
        where adapter is null || kind.Adapter == adapter
        let path = Path.Combine(folder, kind.Folder)
        where Directory.Exists(path)
        from file in Directory.EnumerateFiles(path, kind.Files, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select new Capture(kind.Folder, AllAdapters.Find(kind.Adapter)!, file, new("https://" + Path.GetRelativePath(folder, file).Replace('\\', '/')));
}

sealed record Capture(string Kind, ISourceAdapter Adapter, string File, Uri Url)
{
    static readonly Dictionary<string, string> Options = new(StringComparer.Ordinal) { ["code"] = "Code" };

    public SourcePage Open() => new(Url, System.IO.File.ReadAllBytes(File), null, Options);
}
