namespace LawTracker.CuratedData;

public enum Severity
{
    /// <summary>Does not load.</summary>
    Error,

    /// <summary>Loads, but somebody should look.</summary>
    Warning,
}

/// <summary>Something wrong in the data: where, what, and what to do about it.</summary>
/// <param name="File">Path below the data folder.</param>
/// <param name="Line">1-based.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Severity">Errors keep the record out; warnings do not.</param>
public sealed record Problem(string File, int Line, string Message, string Remedy, Severity Severity = Severity.Error)
{
    public override string ToString() => $"{File}:{Line}: {(Severity == Severity.Warning ? "warning: " : "")}{Message}. {Remedy}{(Remedy.EndsWith('?') ? "" : ".")}";
}
