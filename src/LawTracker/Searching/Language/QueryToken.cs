namespace LawTracker.Searching.Language;

/// <summary>A piece of a query as typed, with the place where it began (counted from 1, as people count).</summary>
abstract record QueryToken(int At)
{
    public sealed record Open(int At) : QueryToken(At);

    public sealed record Close(int At) : QueryToken(At);

    public sealed record And(int At) : QueryToken(At);

    public sealed record Or(int At) : QueryToken(At);

    public sealed record Not(int At) : QueryToken(At);

    public sealed record Near(int At, string Typed, Reach Reach) : QueryToken(At);

    /// <summary><c>atleast5</c>, before its parenthesis.</summary>
    public sealed record AtLeast(int At, int Times) : QueryToken(At);

    /// <summary><c>title:</c> or <c>text:</c>, before what it holds for.</summary>
    public sealed record Scope(int At, WordStream Stream) : QueryToken(At);

    public sealed record Field(int At, LawField Value) : QueryToken(At);

    /// <summary>A word, a phrase, or words near each other.</summary>
    public sealed record Words(int At, SearchNode Node) : QueryToken(At);
}
