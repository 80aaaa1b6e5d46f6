using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LawTracker.Sources.Tests;

/// <summary>For the official XML of European places: where the law stands, and the written list of what stands there and is not law.</summary>
static partial class EuropeanVisibleLaw
{
    /// <summary>Akoma Ntoso: articles or sections and annexes. Not law: notes, and the marks <c>((…))</c> of words last amended.</summary>
    static readonly HashSet<string> NotLawInAkn = ["authorialNote"];

    public static string? Of(string adapter, string page) => adapter switch
    {
        "akoma-ntoso" => AkomaNtoso(page),
        _ => null,
    };

    static string AkomaNtoso(string page)
    {
        var root = XDocument.Parse(page.TrimStart('\uFEFF')).Root!;
        var unit = root.Descendants().Any(e => e.Name.LocalName is "article") ? "article" : "section";
        var law = new StringBuilder();
        foreach (var e in root.Descendants().Where(e => e.Name.LocalName == unit || (string?)e.Attribute("name") is "attachment"))
            law.Append(UpdatesPattern().Replace(Words(e, NotLawInAkn, mark => mark.Name.LocalName is "ins" ? MarkPattern().Replace(mark.Value.Trim(), "$1") : null), " ")).Append(' ');
        return law.ToString();
    }

    /// <summary>All words below; raised digits are raised characters.</summary>
    static string Words(XElement e, HashSet<string> apart, Func<XElement, string?> instead)
    {
        if (apart.Contains(e.Name.LocalName))
            return "";
        if (instead(e) is { } other)
            return other;
        if (e.Name.LocalName is "sup" && e.Value.Trim().All(char.IsAsciiDigit))
            return string.Concat(e.Value.Trim().Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));
        return string.Concat(e.Nodes().Select(node => node is XText text ? text.Value : node is XElement child ? Words(child, apart, instead) : "")) + (e.Name.LocalName is "p" or "num" or "heading" or "td" ? " " : "");
    }

    /// <summary>The sign of a note and dots for words that went are marks too.</summary>
    [GeneratedRegex(@"^\(\((?:\d{1,3}|\.\.\.)\)\)$|^\(\((.*)\)\)$", RegexOptions.Singleline, 1000)]
    private static partial Regex MarkPattern();

    /// <summary>A rule and everything below it in an article; a lone half of a mark.</summary>
    [GeneratedRegex(@"-{5,}.*\z|(?:^|(?<=\s))\(\((?=\s|\d)|\)\)(?=\s*$)", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex UpdatesPattern();
}
