namespace LawTracker.Web.Parts;

/// <summary>The two days an address may ask for; both may be left out.</summary>
/// <param name="At">The law as it stood on this day.</param>
/// <param name="Known">By what this site knew at the end of this day.</param>
public sealed record Moment(DateOnly? At, DateOnly? Known)
{
    /// <summary>Today, by what is known today.</summary>
    public static readonly Moment Now = new(null, null);

    /// <summary>As an address has it, with its question mark; empty where neither day is asked for.</summary>
    public string Query => (At, Known) switch
    {
        (null, null) => "",
        ({ } at, null) => $"?at={at:yyyy-MM-dd}",
        (null, { } known) => $"?known={known:yyyy-MM-dd}",
        ({ } at, { } known) => $"?at={at:yyyy-MM-dd}&known={known:yyyy-MM-dd}",
    };
}
