namespace LawTracker.Web.Gaps;

/// <summary>Sets of places that are looked at together.</summary>
public enum PlaceSet { States, Us, World, All }

/// <summary>Which places belong to a set, and what it is called.</summary>
public static class PlaceSets
{
    public static IReadOnlyList<Jurisdiction> Of(this Corpus corpus, PlaceSet set) => [.. corpus.Places.Where(p => set switch
    {
        PlaceSet.States => p.Parent?.Value == "us" && p.Kind is JurisdictionKind.State or JurisdictionKind.District,
        PlaceSet.Us => IsUs(corpus, p),
        PlaceSet.World => !IsUs(corpus, p),
        _ => true,
    })];

    public static string Label(this PlaceSet set) => set switch
    {
        PlaceSet.States => "U.S. states and D.C.",
        PlaceSet.Us => "United States, with territories and federal law",
        PlaceSet.World => "Outside the United States",
        _ => "All places",
    };

    static bool IsUs(Corpus corpus, Jurisdiction place) => corpus.Lineage(place.Id)[^1].Value == "us";
}
