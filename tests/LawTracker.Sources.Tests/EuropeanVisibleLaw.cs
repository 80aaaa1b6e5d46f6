using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Tests;

/// <summary>For the official XML of European places: where the law stands, and the written list of what stands there and is not law.</summary>
static partial class EuropeanVisibleLaw
{
    /// <summary>Akoma Ntoso: articles or sections and annexes. Not law: notes, and the marks <c>((…))</c> of words last amended.</summary>
    static readonly HashSet<string> NotLawInAkn = ["authorialNote"];

    public static string? Of(string adapter, string page) => adapter switch
    {
        "akoma-ntoso" => AkomaNtoso(page),
        "normattiva-json" => Normattiva(page),
        "ris-austria" => Austria(page),
        "riigi-teataja" => Estonia(page),
        "lovdata" => Norway(page),
        _ => null,
    };

    /// <summary>From the article's number on. Not law: updates, the ministry's notes, marks.</summary>
    static string Normattiva(string page)
    {
        var body = new HtmlParser().ParseDocument(JsonDocument.Parse(page).RootElement.GetProperty("data").GetProperty("atto").GetProperty("articoloHtml").GetString()!).QuerySelector(".bodyTesto")!;
        foreach (var other in body.QuerySelectorAll(".art_aggiornamento-akn, .note-akn").ToList())
            other.Remove();
        var number = body.QuerySelector("h2.article-num-akn")!;
        var law = string.Join(' ', body.ChildNodes.SkipWhile(node => node != number).Select(node => node.TextContent));
        return ItalianMarkPattern().Replace(law, " ");
    }

    /// <summary>Between the titles "Text" and the next. Not law: remarks.</summary>
    static string Austria(string page)
    {
        var law = new StringBuilder();
        var title = "";
        foreach (var e in XDocument.Parse(page.TrimStart('\uFEFF')).Descendants().Where(e => e.Parent?.Name.LocalName is "abschnitt"))
        {
            if (e.Name.LocalName is "ueberschrift" && (string?)e.Attribute("typ") is "titel")
                title = e.Value;
            else if (title is "Text")
                law.Append(Words(e, [], i => i.Name.LocalName is "i" && i.Value.StartsWith("(Anm.", StringComparison.Ordinal) ? "" : null)).Append(' ');
        }
        return law.ToString();
    }

    /// <summary>Sections, or the whole body. Not law: numbers for machines (the printed ones count), marks of amendment, corrections.</summary>
    static string Estonia(string page)
    {
        var body = XDocument.Parse(page.TrimStart('\uFEFF')).Descendants().First(e => e.Name.LocalName is "sisu");
        var sections = body.Descendants().Where(e => e.Name.LocalName is "paragrahv").DefaultIfEmpty(body);
        return EstonianMarkPattern().Replace(string.Join(' ', sections.Select(e => Words(e, ["paragrahvNr", "loigeNr", "alampunktNr", "muutmismarge", "veaparandus", "viideURID"], Html))), " ");

        string? Html(XElement e) => e.Name.LocalName is "kuvatavNr" or "HTMLKonteiner" ? Words(XElement.Parse($"<x>{e.Value.Replace("&nbsp;", " ", StringComparison.Ordinal)}</x>"), [], _ => null) : null;
    }

    /// <summary>Sections. Not law: notes of amendment, footnotes and their signs.</summary>
    static string Norway(string page)
    {
        var main = new HtmlParser().ParseDocument(page).QuerySelector("main")!;
        foreach (var other in main.QuerySelectorAll(".changesToParent, .footnotes, .footnotereference").ToList())
            other.Remove();
        return string.Join(' ', main.QuerySelectorAll(".legalArticle").Select(e => e.TextContent));
    }

    static string AkomaNtoso(string page)
    {
        var root = XDocument.Parse(page.TrimStart('\uFEFF')).Root!;
        var unit = root.Descendants().Any(e => e.Name.LocalName is "article") ? "article" : "section";
        var law = new StringBuilder();
        foreach (var e in root.Descendants().Where(e => e.Name.LocalName == unit || (string?)e.Attribute("name") is "attachment"))
            law.Append(UpdatesPattern().Replace(Words(e, NotLawInAkn, mark => mark.Name.LocalName is "ins" ? MarkPattern().Replace(mark.Value.Trim(), "${words}") : null), " ")).Append(' ');
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
    [GeneratedRegex(@"^\(\((?:\d{1,3}|\.\.\.)\)\)$|^\(\((?<words>.*)\)\)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MarkPattern();

    /// <summary>A rule and everything below it in an article; a lone half of a mark.</summary>
    [GeneratedRegex(@"-{5,}.*\z|(?:^|(?<=\s))\(\((?=\s|\d)|\)\)(?=\s*$)", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex UpdatesPattern();

    [GeneratedRegex(@"\(\((?:\d{1,3}|\.\.\.)?\)\)|\(\(|\)\)", RegexOptions.None, 1000)]
    private static partial Regex ItalianMarkPattern();

    [GeneratedRegex(@"\[(?:kehtetu|RT)\b[^\]]*\]", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex EstonianMarkPattern();
}
