using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>By what EUR-Lex tells the parts of an act: names of classes, ids, and the shapes of numbers.</summary>
static partial class EurLexMarks
{
    public static bool IsTitle(string name) => name is "oj-ti-art" or "oj-sti-art" or "oj-ti-section-1" or "oj-ti-section-2" or "oj-doc-ti" || name.StartsWith("title-article", StringComparison.Ordinal)
        || name.StartsWith("stitle-article", StringComparison.Ordinal) || name.StartsWith("title-division", StringComparison.Ordinal) || name.StartsWith("title-annex", StringComparison.Ordinal);

    /// <summary>A division's number and heading, as they stand above it.</summary>
    public static List<string> Titles(IElement e) => e.Elements().FindAll(c => c.GetAttribute("class") is "eli-title" || IsTitle(c.GetAttribute("class") ?? "")).ConvertAll(EurLexWords.Of);

    public static string Level(string kind) => kind switch { "cpt" => "chapter-", "tis" => "title-", "prt" => "part-", "sct" => "section-", _ => "subsection-" };

    /// <summary>Points are tables of a label and its words, rows of any other table are lines. What is quoted for another act has its label in quotation marks and is a line.</summary>
    public static IEnumerable<(string Mark, IElement? Item, string Line)> Rows(IElement table)
    {
        var isTable = table.HasAttribute("class");
        foreach (var row in table.Below().Where(e => e.LocalName is "tr" && e.Ancestors<IElement>().First(a => a.LocalName is "table") == table))
        {
            var cells = row.Elements().FindAll(c => c.ChildElementCount > 0 || c.TextContent.AsSpan().Trim().Length > 0);
            yield return !isTable && cells is [var mark, var item] && LabelPattern().IsMatch(EurLexWords.Of(mark)) ? (EurLexWords.Of(mark), item, "")
                : !isTable && cells is [var only] ? ("", only, "")
                : ("", null, string.Join('\t', cells.Select(EurLexWords.Of)));
        }
    }

    /// <summary>"Section A. List of…" is <c>section-A</c>; another heading goes by its first words.</summary>
    public static string GroupLabel(string heading)
    {
        var words = heading.Split(' ');
        var label = LegalText.Label(words is ["Section" or "Part" or "SECTION" or "PART" or "Chapter" or "Title", _, ..] ? words[0].ToLowerInvariant() + " " + words[1] : heading);
        return label[..Math.Min(label.Length, 40)].Trim('-', '.', ':');
    }

    [GeneratedRegex(@"(?:^|\.)(?<kind>art|rct|anx|cpt|tis|prt|sct|sbs|fnp|pbl|enc|cit)_(?<number>[0-9A-Za-z-]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex DivisionPattern();

    [GeneratedRegex("^(?:oj-ti-grseq-|title-gr-seq)", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex GroupPattern();

    /// <summary>The id of a numbered paragraph: article and place.</summary>
    [GeneratedRegex(@"^\d{3}[a-zA-Z]*\.\d{3}[a-zA-Z]*$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex ParagraphPattern();

    [GeneratedRegex(@"^(?<number>\d{1,3}[a-z]{0,2}\.) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*[a-z]{0,2}|[a-z]{1,4}|[A-Z]{1,2}|[IVX]{1,6})[.)]|[—–•-])$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex LabelPattern();
}
