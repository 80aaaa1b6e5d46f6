namespace LawTracker.Sources;

/// <summary>A service answers as it should, and its answer is that we get nothing: a wrong key, a spent quota, an unknown record. The message says what to do. The page is no other layout.</summary>
public sealed class SourceRefusedException : Exception
{
    /// <param name="message">What the service says, and the remedy.</param>
    /// <param name="concernsAll">Whether every further page of the source would be refused too, as with a key: then there is no use in asking.</param>
    public SourceRefusedException(string message, bool concernsAll)
        : base(message) => ConcernsAll = concernsAll;

    public bool ConcernsAll { get; }

    /// <summary>Reads the service's own words for whom they concern. What they say of a key or of a limit holds for every page.</summary>
    /// <param name="service">The service's name.</param>
    /// <param name="words">Its words.</param>
    public static SourceRefusedException Of(string service, string words) =>
        words.Contains("API key", StringComparison.OrdinalIgnoreCase) ? new($"{service} does not take the key ({words}): set the variable that keyFrom names to a valid one", concernsAll: true)
        : Limits.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)) ? new($"{service} gives no more for now ({words}): run it again when its quota begins anew, or lower quota in data/sources", concernsAll: true)
        : new($"{service} refuses this page ({words}): look at its address", concernsAll: false);

    static readonly string[] Limits = ["limit", "quota", "exceed", "too many"];
}
