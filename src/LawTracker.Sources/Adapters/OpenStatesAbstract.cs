using System.Text.Json;

namespace LawTracker.Sources.Adapters;

/// <summary>What Open States' bills say of themselves: a list of abstracts, one a chamber or version.</summary>
static class OpenStatesAbstract
{
    /// <summary>Each once, in their order; null where there is none.</summary>
    public static string? Of(JsonElement bill)
    {
        var told = (bill.List("abstracts") ?? []).Select(a => a.Text("abstract")).OfType<string>().Select(LegalText.Tidy).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal);
        return string.Join('\n', told) is { Length: > 0 } text ? text : null;
    }
}
