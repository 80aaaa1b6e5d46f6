namespace LawTracker.Fetching;

/// <summary>A reason begins with a short code: <c>blocked</c>, <c>layout-changed</c>, <c>gone</c>, <c>robots</c>, <c>too-large</c>, <c>shrunk</c>, <c>empty</c>, <c>binary</c>, <c>unreachable</c>, <c>resting</c>, <c>refused</c>, <c>quota</c> or <c>not-allowed</c>.</summary>
public static class ReasonCode
{
    /// <summary>The code, or <c>other</c> where a reason has none.</summary>
    public static string Of(string? reason) =>
        reason?.IndexOf(':', StringComparison.Ordinal) is > 0 and < 20 and var end && reason[..end].All(c => char.IsAsciiLetterLower(c) || c == '-') ? reason[..end] : "other";
}
