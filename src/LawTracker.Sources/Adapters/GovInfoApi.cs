using System.Text.Json;
using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>The API of govinfo: collections, lists of packages and granules, and what each says of itself. The words of the law are elsewhere, at <c>detailsLink</c>.</summary>
/// <remarks>Bills, laws and documents of the Federal Register are instruments; of other collections the answer says that they are no law.</remarks>
public sealed partial class GovInfoApi : ISourceAdapter
{
    public string Id => "govinfo-api";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var json = page.Json;
        if (json.List("collections") is { Count: > 0 } collections)
            return PageResult.Nothing($"A list of {collections.Count} collections; their packages are listed by day, at addresses of their own: {string.Join(", ", collections.Select(c => page.Required(c, "collectionCode")))}");
        if ((json.List("packages") ?? json.List("granules")) is { } items)
            return List(page, items);
        var id = page.Required(json, "packageId");
        if (json.Text("granuleId") is { } granule)
            return json.Text("granuleClass") is { } type ? PageResult.Of(Document(page, granule, type)) : PageResult.Nothing($"{granule} of {id} is no law");
        if (PackagePattern().Match(id) is { Success: true } name)
            return PageResult.Of(Package(page, name));
        return page.Required(json, "collectionCode") is "FR" && page.Link(json, "granulesLink") is { } granules ? PageResult.Index([granules]) : PageResult.Nothing($"{id} ({page.Required(json, "collectionName")}) is no law");
    }

    static PageResult List(SourcePage page, IReadOnlyList<JsonElement> items)
    {
        var counted = page.Required(page.Json, "count");
        if (items.Count == 0)
            return counted is "0" ? PageResult.Nothing("The list is empty") : throw page.Unreadable($"The answer counts {counted} and lists none");
        List<Uri> law = [];
        foreach (var item in items)
        {
            var (link, name) = item.Text("packageLink") is { } package ? (package, "packageLink") : (item.Text("granuleLink") ?? throw page.Unreadable("An entry of the list has no address"), "granuleLink");
            if (LawPattern().IsMatch(link))
                law.Add(page.Link(link, name));
        }
        var next = page.Link(page.Json, "nextPage");
        return law.Count == 0 ? PageResult.Nothing($"None of the {items.Count} listed is law")
            : PageResult.Index([.. law, .. next is null ? Array.Empty<Uri>() : [next]]);
    }

    static ParsedInstrument Package(SourcePage page, Match name)
    {
        var (congress, type, number) = (name.Groups["congress"].Value, name.Groups["type"].Value, name.Groups["number"].Value);
        var isLaw = name.Groups["law"].Success;
        var issued = page.Json.Date("dateIssued") ?? throw page.Unreadable("The package has no date of issue");
        return new()
        {
            Citation = isLaw ? $"{(type is "pvtl" ? "Pvt. L." : "Pub. L.")} {congress}-{number}" : $"{GovInfoBillStatus.Form(page, type.ToUpperInvariant())} {number} ({GovInfoBillStatus.Ordinal(page, congress)} Cong.)",
            Title = page.Required(page.Json, "title"),
            Kind = isLaw ? "act" : "bill",
            Official = page.Link(page.Json, "detailsLink") ?? page.Url,
            Session = congress,
            AsAt = issued,
            Events = [new("action", issued, isLaw ? "Issued as a law" : $"Text issued: {name.Groups["version"].Value}")],
        };
    }

    static ParsedInstrument Document(SourcePage page, string granule, string type)
    {
        var issued = page.Json.Date("dateIssued") ?? throw page.Unreadable("The document has no date of issue");
        var kind = type switch
        {
            "RULE" => "regulation",
            "PRORULE" => "proposed-rule",
            "PRESDOCU" => "decree",
            _ => "guidance",
        };
        return new()
        {
            Citation = $"FR Doc. {granule}",
            Title = page.Required(page.Json, "title"),
            Kind = kind,
            Official = page.Link(page.Json, "detailsLink") ?? page.Url,
            AsAt = issued,
            Events = [new(kind is "proposed-rule" ? "proposed" : "published", issued, type)],
        };
    }

    [GeneratedRegex(@"^(?:BILLS-(?<congress>\d+)(?<type>hr|s|hjres|sjres|hconres|sconres|hres|sres)(?<number>\d+)(?<version>[a-z]+\d*)|(?<law>PLAW)-(?<congress>\d+)(?<type>publ|pvtl)(?<number>\d+))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PackagePattern();

    [GeneratedRegex("/packages/(?:BILLS|PLAW|FR)-", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LawPattern();
}
