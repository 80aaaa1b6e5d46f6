using LawTracker.Web.Parts;

namespace LawTracker.Web.Laws;

/// <summary>How a relation between two laws reads from one of them.</summary>
static class RelationWords
{
    /// <summary><c>Amends</c>, <c>Amended by</c>; of what is only proposed <c>Would amend</c>, <c>Would be amended by</c>.</summary>
    public static string Of(Relation relation, bool isProposed) => relation.Kind switch
    {
        EffectKind.Companion => "Companion of",
        EffectKind.Reintroduces => relation.IsDoneTo ? "Reintroduced as" : "Reintroduces",
        EffectKind.BasedOn => relation.IsDoneTo ? "Basis of" : "Based on",
        EffectKind.DefinesFor => relation.IsDoneTo ? "Takes a definition from" : "Defines terms for",
        EffectKind.Became => relation.IsDoneTo ? "Came from" : "Became",
        var kind => Words.Capital((isProposed, relation.IsDoneTo) switch
        {
            (false, false) => kind.Words(),
            (false, true) => Done(kind) + " by",
            (true, false) => "would " + Infinitive(kind),
            _ => $"would be {Done(kind)} by",
        }),
    };

    static string Infinitive(EffectKind kind) => kind == EffectKind.Codifies ? "codify" : kind.Words()[..^1];

    static string Done(EffectKind kind) => Infinitive(kind) switch { "codify" => "codified", var verb when verb.EndsWith('e') => verb + "d", var verb => verb + "ed" };
}
