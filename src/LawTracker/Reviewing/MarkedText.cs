using System.Text;
using LawTracker.Proposing;

namespace LawTracker.Reviewing;

/// <summary>A provision's text cut where the page draws lines through or under it.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsStruck">A line goes through it.</param>
/// <param name="IsUnderlined">A line goes under it.</param>
public sealed record MarkedPiece(string Text, bool IsStruck, bool IsUnderlined);

/// <summary>Shows marked passages as such.</summary>
public static class MarkedText
{
    public static IReadOnlyList<MarkedPiece> Pieces(ProposedProvision provision)
    {
        List<MarkedPiece> pieces = [];
        var cuts = (provision.Marks ?? []).SelectMany(m => new[] { m.Start, m.Start + m.Length }).Append(0).Append(provision.Text.Length).Where(c => c >= 0 && c <= provision.Text.Length).Distinct().Order().ToList();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
            pieces.Add(new(provision.Text[from..to], Has(provision, "struck", from), Has(provision, "underlined", from)));
        return pieces;
    }

    /// <summary>In plain text: <c>[-struck-]</c>, <c>{+underlined+}</c>.</summary>
    public static string Plain(ProposedProvision provision)
    {
        var text = new StringBuilder();
        foreach (var piece in Pieces(provision))
            text.Append(piece.IsStruck ? "[-" : piece.IsUnderlined ? "{+" : "").Append(piece.Text).Append(piece.IsStruck ? "-]" : piece.IsUnderlined ? "+}" : "");
        return text.ToString();
    }

    static bool Has(ProposedProvision provision, string kind, int at) => provision.Marks?.Any(m => m.Kind == kind && m.Start <= at && at < m.Start + m.Length) ?? false;
}
