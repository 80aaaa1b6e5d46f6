using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Finds the depth of paragraphs that a page prints flat, from the labels that they begin with: <c>A.</c>, <c>1.</c>, <c>(a)</c>, <c>(i)</c>.</summary>
/// <remarks>
/// A label goes on with the innermost list that it continues; a first label begins a list below; a list may skip a few; any other label stays words.
/// <c>(i)</c> after <c>(h)</c> is a letter, unless <c>(ii)</c> comes before <c>(j)</c>. Words without a label belong to the part before them: a flat page does not say more.
/// </remarks>
sealed partial class PrintedOutline(ProvisionList provisions, int root)
{
    readonly List<Level> levels = [];

    public void Read(IReadOnlyList<PrintedParagraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (text, heading) = paragraphs[i];
            while (LabelPattern().Match(text) is { Success: true } found)
            {
                var rest = text[found.Length..];
                var title = heading.Length > 0 && rest.StartsWith(heading, StringComparison.Ordinal) ? heading : "";
                if (!Place(found, title, paragraphs, i))
                    break;
                text = rest[title.Length..].TrimStart();
            }
            provisions.Add(levels.Count == 0 ? root : levels[^1].Part, text);
        }
    }

    bool Place(Match found, string heading, IReadOnlyList<PrintedParagraph> paragraphs, int place)
    {
        var label = found.Groups["label"].Value;
        var readings = Readings(label, found.Value[0] is '(' ? "(" : "").ToList();
        if (readings.Count == 0)
            return false;
        var (at, as_) = (-1, default(Reading));
        for (var depth = levels.Count - 1; depth >= 0 && at < 0; depth--)
            foreach (var reading in readings.Where(r => r.Style == levels[depth].Is.Style && (r.Number == levels[depth].Is.Number + 1 || r.Suffixed && r.Number >= levels[depth].Is.Number)))
                (at, as_) = (depth, reading);
        if (at >= 0 && label is "i" or "I" && as_.Number == 9 && BeginsRoman(label, paragraphs, place))
            at = -1;
        if (at < 0 && readings.Find(r => r.Number == 1) is { Number: 1 } first)
            (at, as_) = (levels.FindIndex(level => level.Is.Style == first.Style) is >= 0 and var again ? again : levels.Count, first);
        for (var depth = levels.Count - 1; depth >= 0 && at < 0; depth--)
            foreach (var reading in readings.Where(r => r.Style == levels[depth].Is.Style && r.Number - levels[depth].Is.Number is > 0 and <= 5))
                (at, as_) = (depth, reading);
        if (at < 0)
            return false;
        levels.RemoveRange(at, levels.Count - at);
        levels.Add(new(as_, provisions.Open(at == 0 ? root : levels[^1].Part, LegalText.Label(label), found.Value.TrimEnd(), heading)));
        return true;
    }

    static bool BeginsRoman(string label, IReadOnlyList<PrintedParagraph> paragraphs, int place) =>
        paragraphs.Skip(place + 1).Select(p => LabelPattern().Match(p.Text).Groups["label"].Value).FirstOrDefault(l => l == label + label || l is "j" or "J") == label + label;

    /// <summary>What a label can mean: (c) a letter, (2) a number, (i) a letter or a Roman number, (aa) the 27th letter or the first of a list of doubled ones.</summary>
    static IEnumerable<Reading> Readings(string label, string open)
    {
        var stem = label.Split('-', '.')[0];
        var suffixed = stem.Length < label.Length;
        if (int.TryParse(stem, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            yield return new(open + "1", number, suffixed);
        else if (stem.Length > 0)
        {
            var style = open + (char.IsAsciiLetterLower(stem[0]) ? "a" : "A");
            var letter = char.ToLowerInvariant(stem[0]) - 'a' + 1;
            if (stem.All(c => c == stem[0]))
                yield return new(style, (stem.Length - 1) * 26 + letter, suffixed);
            if (Roman(stem.ToLowerInvariant()) is > 0 and var roman)
                yield return new(style + "i", roman, suffixed);
            if (stem.Length == 2 && stem[0] == stem[1])
                yield return new(style + style[^1], letter, suffixed);
        }
    }

    static int Roman(string text)
    {
        if (!RomanPattern().IsMatch(text))
            return 0;
        var values = text.Select(c => c switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 50 }).ToList();
        return values.Select((v, i) => i + 1 < values.Count && v < values[i + 1] ? -v : v).Sum();
    }

    readonly record struct Reading(string Style, int Number, bool Suffixed);

    sealed record Level(Reading Is, int Part);

    [GeneratedRegex(@"^(?:\(\s?(?<label>(?:[A-Z]{1,5}|[a-z]{1,5}|\d{1,3})(?:[.-](?:\d{1,2}|[a-zA-Z]))?)\s?\)\.?|(?<label>[A-Z]{1,4}|[a-z]{1,4}|\d{1,3})\.)(?=\s|\(|$)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelPattern();

    [GeneratedRegex("^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RomanPattern();
}

/// <summary>A paragraph as printed, with the words after its label that the page marks as a heading (or none).</summary>
readonly record struct PrintedParagraph(string Text, string Heading = "");
