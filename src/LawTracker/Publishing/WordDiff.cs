using DiffPlex;
using DiffPlex.Chunkers;

namespace LawTracker.Publishing;

/// <summary>What became of a run of words.</summary>
public enum PieceKind
{
    Kept,
    Deleted,
    Inserted,
}

/// <summary>A run of words in a redline.</summary>
public sealed record Piece(PieceKind Kind, string Text)
{
    /// <summary>How many words it has; signs alone are none.</summary>
    public int Words => Text.Split(' ').Count(w => w.Any(char.IsLetterOrDigit));
}

/// <summary>Compares two texts word by word, white space folded.</summary>
public static class WordDiff
{
    /// <summary>The words of both, in order: what was deleted stands before what was put in its place.</summary>
    public static IReadOnlyList<Piece> Of(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(Fold(before), Fold(after), ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
        List<Piece> pieces = [];
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(pieces, PieceKind.Kept, diff.PiecesOld.Skip(at).Take(block.DeleteStartA - at));
            Add(pieces, PieceKind.Deleted, diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(pieces, PieceKind.Inserted, diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }
        Add(pieces, PieceKind.Kept, diff.PiecesOld.Skip(at));
        return Joined(pieces);
    }

    /// <summary>White space as one blank, so that a line broken elsewhere is no change.</summary>
    public static string Fold(string text) => string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static void Add(List<Piece> pieces, PieceKind kind, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length > 0)
            pieces.Add(new(kind, text));
    }

    /// <summary>Changes with no word between them are read as one: "two years" to "three months", not word for word with a blank kept.</summary>
    static List<Piece> Joined(List<Piece> pieces)
    {
        List<Piece> joined = [];
        for (var i = 0; i < pieces.Count;)
        {
            var (old, made, end) = ("", "", i);
            for (var next = i; next < pieces.Count && (pieces[next].Kind != PieceKind.Kept || (next > i && next + 1 < pieces.Count && pieces[next].Words == 0)); next++)
            {
                old += pieces[next].Kind == PieceKind.Inserted ? "" : pieces[next].Text;
                made += pieces[next].Kind == PieceKind.Deleted ? "" : pieces[next].Text;
                end = next + 1;
            }
            if (end == i)
                joined.Add(pieces[i++]);
            else
            {
                // A blank at the same end of both was not changed.
                var (first, last) = (old.StartsWith(' ') && made.StartsWith(' '), old.EndsWith(' ') && made.EndsWith(' '));
                Add(joined, PieceKind.Kept, [first ? " " : ""]);
                Add(joined, PieceKind.Deleted, [Trim(old, first, last)]);
                Add(joined, PieceKind.Inserted, [Trim(made, first, last)]);
                Add(joined, PieceKind.Kept, [last ? " " : ""]);
                i = end;
            }
        }
        return joined;
    }

    static string Trim(string text, bool first, bool last) => (first, last) switch { (true, true) => text.Trim(' '), (true, false) => text.TrimStart(' '), (false, true) => text.TrimEnd(' '), _ => text };
}
