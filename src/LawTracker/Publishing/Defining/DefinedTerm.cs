namespace LawTracker.Publishing.Defining;

/// <summary>A term that a law's own text defines.</summary>
/// <param name="Name">As it stands between the quotation marks.</param>
/// <param name="Provision">The provision that defines it.</param>
/// <param name="Definition">What it says, cut at a word where it is long.</param>
/// <param name="Scope">The path of the provision within which it holds; empty: the whole text.</param>
public sealed record DefinedTerm(string Name, Provision Provision, string Definition, string Scope)
{
    public bool HoldsIn(string path) => Scope.Length == 0 || path == Scope || path.StartsWith(Scope + "/", StringComparison.Ordinal);
}

/// <summary>A place in a text where a defined term is used.</summary>
public sealed record TermUse(int Start, int Length, DefinedTerm Term);
