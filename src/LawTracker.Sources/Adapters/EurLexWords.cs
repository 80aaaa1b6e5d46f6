using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of an element on a EUR-Lex page, and its dates.</summary>
static partial class EurLexWords
{
    /// <summary>Stands where a reference to a footnote stood, until the brackets around it are gone as well.</summary>
    const char Gap = '\uFFFC';

    static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Without references to footnotes and without the marks of amending acts.</summary>
    public static string Of(INode node)
    {
        List<char> run = [];
        Append(run, node);
        return Tidy(run);
    }

    /// <summary>A footnote: with its own number.</summary>
    public static string WithNotes(INode node) => LegalText.Tidy(node.TextContent);

    public static void Append(List<char> run, INode node)
    {
        if (node is IText text)
            run.AddRange(text.Data.AsSpan());
        if (node is not IElement e || e.GetAttribute("class") is "no-parag" or "arrow" or "modref")
            return;
        if (e.LocalName is "br")
            run.Add(' ');
        if (e.LocalName is "a" && IsNoteReference(e))
        {
            run.Add(Gap);
            return;
        }
        var nodes = e.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            Append(run, nodes[i]);
        if (e.LocalName is "p" or "div" or "td")
            run.Add(' ');
    }

    public static string Tidy(List<char> run)
    {
        var text = LegalText.Tidy(CollectionsMarshal.AsSpan(run));
        if (text.AsSpan().IndexOfAny(Gap, '►', '▼') >= 0 || text.Contains('◄', StringComparison.Ordinal))
            text = LegalText.Tidy(MarkPattern().Replace(NotePattern().Replace(text, ""), " "));
        return text;
    }

    /// <summary>The first date in English words (<c>13 June 2024</c>), else in figures (<c>12.7.2024</c>, <c>06/10/1958</c>), as ISO.</summary>
    public static string? Date(string? text)
    {
        if (text is null)
            return null;
        var words = WordsPattern().Match(text);
        var date = words.Success ? words : FiguresPattern().Match(text);
        var month = words.Success ? (Array.IndexOf(Months, words.Groups["name"].Value) + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture) : date.Groups["month"].Value.PadLeft(2, '0');
        return date.Success ? LegalText.IsoDate($"{date.Groups["year"].Value}-{month}-{date.Groups["day"].Value.PadLeft(2, '0')}") : null;
    }

    /// <summary>A note of the act's own; one that is quoted for another act (marked with an asterisk) is its text.</summary>
    static bool IsNoteReference(IElement a) =>
        a.Id is { } id && (id.StartsWith("ntc", StringComparison.Ordinal) && id.Length > 3 && char.IsAsciiDigit(id[3]) || id.StartsWith("src.", StringComparison.Ordinal));

    [GeneratedRegex(@"\s*(?:\(\s*\uFFFC\s*\)|\uFFFC)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"[►▼]\s?[A-Z]\d{0,3}|◄", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"\b(?<day>\d{1,2})\s(?<name>January|February|March|April|May|June|July|August|September|October|November|December)\s(?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordsPattern();

    [GeneratedRegex(@"\b(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FiguresPattern();
}
