using AngleSharp.Dom;

namespace LawTracker.Sources;

/// <summary>Raised digits as characters: <c>§ 46&lt;sup&gt;5&lt;/sup&gt;</c> is § 46⁵ and must not be read as § 465.</summary>
static class Superscript
{
    const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Writes the digits of every <c>sup</c> (in Austria <c>super</c>) below as raised characters. Letters (<c>179decies</c>) stay as they are.</summary>
    public static void Raise(INode root)
    {
        foreach (var sup in root.Below())
            if (sup.LocalName is "sup" or "super" && sup.TextContent.Trim() is { Length: > 0 } digits && digits.All(char.IsAsciiDigit))
                sup.TextContent = string.Concat(digits.Select(c => Digits[c - '0']));
    }
}
