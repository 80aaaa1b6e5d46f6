namespace LawTracker.Web.Sources;

/// <summary>Whether this server reads sources by itself, and why not.</summary>
/// <param name="WhyNot">Null where it does.</param>
public sealed record FetchSwitch(string? WhyNot)
{
    const string Name = "LAWTRACKER_FETCH";

    /// <summary>From <c>LAWTRACKER_FETCH</c>: <c>on</c> or <c>off</c>. Left out, a server reads into a database of its own; where many share one, they only read from it, and one of them may be told to.</summary>
    /// <param name="set">What the variable holds.</param>
    /// <param name="isShared">Whether others use the database.</param>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public static FetchSwitch Of(string? set, bool isShared) => set switch
    {
        "on" => new((string?)null),
        "off" => new($"{Name} is off"),
        null or "" => new(isShared ? $"it shares its database with others and {Name} is not on" : null),
        _ => throw new InvalidOperationException($"{Name} is '{set}': say on or off, or leave it out."),
    };

    public static FetchSwitch FromEnvironment(bool isShared) => Of(Environment.GetEnvironmentVariable(Name), isShared);
}
