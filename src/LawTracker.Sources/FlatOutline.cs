using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Finds the depth of paragraphs that a page prints flat, from the run of their labels: (a), (1), (i), (A).</summary>
/// <remarks>
/// A label that follows the last one of an open list goes on with it, the innermost list first; a first label opens a list below.
/// Where (i) may follow (h) or open a list below (1), the label after it decides. A paragraph without a label belongs to the whole section.
/// </remarks>
sealed partial class FlatOutline(ProvisionList provisions, int root)
{
    readonly List<(char Style, string Label, int Part)> open = [];
    bool loose;

    /// <summary>The labels at the beginning of a paragraph, and what is left of it.</summary>
    public static (IReadOnlyList<string> Labels, string After) Split(string text) =>
        text is ['(', ..] && LabelsPattern().Match(text) is { Success: true } run ? ([.. run.Groups["label"].Captures.Select(c => c.Value)], text[run.Length..]) : ([], text);

    /// <summary>For each paragraph of a run the first label after it, which tells what an (i) is.</summary>
    public static string?[] Next(IReadOnlyList<IReadOnlyList<string>> labels)
    {
        var next = new string?[labels.Count];
        for (var i = labels.Count - 2; i >= 0; i--)
            next[i] = labels[i + 1] is [var first, ..] ? first : next[i + 1];
        return next;
    }

    /// <summary>Opens the part for a label; <paramref name="next"/> is the first label of the paragraph after it.</summary>
    public void Open(string label, string? next, string heading = "")
    {
        var level = open.FindLastIndex(l => Follows(l.Label, label, l.Style));
        if (level < 0 || label is "i" && open[^1].Style is '1' && next is "ii")
        {
            var style = "1Aai".FirstOrDefault(s => label is "i" ? s is 'i' : Follows("", label, s));
            level = style == default ? open.FindLastIndex(l => Style(label).Contains(l.Style, StringComparison.Ordinal)) : -1;
            var below = style == default ? Style(label)[0] : style;
            if (level < 0)
            {
                var parent = loose || open.Count == 0 ? root : open[^1].Part;
                open.Add((below, label, provisions.Open(parent, label, $"({label})", heading)));
                loose = false;
                return;
            }
        }
        open.RemoveRange(level + 1, open.Count - level - 1);
        open[level] = (open[level].Style, label, provisions.Open(provisions.ParentOf(open[level].Part), label, $"({label})", heading));
        loose = false;
    }

    public void Add(string text) => provisions.Add(loose || open.Count == 0 ? root : open[^1].Part, text);

    /// <summary>A paragraph without a label.</summary>
    public void AddLoose(string text)
    {
        loose = true;
        Add(text);
    }

    /// <summary>Whether a label comes right after another (the empty one: comes first) in a list of that style.</summary>
    static bool Follows(string before, string label, char style) => style switch
    {
        '1' => label == ((int.TryParse(before, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        'A' => label == Letter(before, 'A'),
        'a' => label == Letter(before, 'a'),
        _ => Array.IndexOf(Romans, label) is var at && at >= 0 && at == Array.IndexOf(Romans, before) + 1,
    };

    static string Letter(string before, char first) => before.Length == 0 ? first.ToString()
        : before[0] == first + 25 ? new(first, before.Length + 1)
        : new((char)(before[0] + 1), before.Length);

    static string Style(string label) => char.IsAsciiDigit(label[0]) ? "1" : char.IsAsciiLetterUpper(label[0]) ? "A" : Array.IndexOf(Romans, label) >= 0 ? "ia" : "a";

    internal static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv"];

    [GeneratedRegex(@"^(?:\((?<label>\d{1,3}|[ivx]{1,6}|[A-Za-z]|(?<twin>[A-Za-z])\k<twin>)\)\s*)+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelsPattern();
}
