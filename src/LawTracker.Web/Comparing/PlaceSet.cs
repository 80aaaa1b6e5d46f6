namespace LawTracker.Web.Comparing;

/// <summary>A group of places that one compares as a whole.</summary>
/// <param name="Id">As an address has it.</param>
/// <param name="Name">As a form has it.</param>
public sealed record PlaceSet(string Id, string Name)
{
    const string Union = "us";

    /// <summary>The first is what a comparison shows unless told otherwise.</summary>
    public static readonly IReadOnlyList<PlaceSet> All =
    [
        new("states", "All states, D.C. and federal law"),
        new("us", "These and the territories"),
        new("world", "Outside the United States"),
        new("all", "Everywhere"),
    ];

    public static PlaceSet Usual => All[0];

    public static PlaceSet? Find(string id) => All.FirstOrDefault(s => s.Id == id);

    /// <summary>Its places, in the order people read them.</summary>
    public IReadOnlyList<Jurisdiction> Of(Corpus corpus) => [.. corpus.Places.Where(p => Holds(corpus, p))];

    bool Holds(Corpus corpus, Jurisdiction place)
    {
        var isInUnion = corpus.Lineage(place.Id)[^1].Value == Union;
        return Id switch
        {
            "states" => isInUnion && (place.Kind is JurisdictionKind.State or JurisdictionKind.District || place.Id.Value == Union),
            "us" => isInUnion,
            "world" => !isInUnion,
            _ => true,
        };
    }
}
