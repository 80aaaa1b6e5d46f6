using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace LawTracker.Sources.Tests;

/// <summary>New York's formats print law as lines of typewriting: where it stands among them, and what stands there and is not law.</summary>
static partial class NewYorkVisibleLaw
{
    /// <summary>Null for an adapter of another place.</summary>
    public static string? Of(string adapter, string page) => adapter switch
    {
        "new-york-bill-page" => Bill(page),
        "new-york-law-file" => Files(page),
        "new-york-law-tree" => string.Join('\n', TreePattern().Matches(page).Select(m => Number(JsonSerializer.Deserialize<string>(m.Value)!.Replace("\\n", "\n", StringComparison.Ordinal)))),
        _ => null,
    };

    /// <summary>From "AN ACT" to the end of the print, less heads of pages, the explanation below the first one and the numbers of lines. A word broken at a line's end is one word.</summary>
    static string Bill(string page)
    {
        var print = string.Join('\n', new HtmlParser().ParseDocument(page).QuerySelectorAll("pre").Select(pre => pre.TextContent).TakeWhile(text => !text.Contains("BILL NUMBER:", StringComparison.Ordinal)));
        var law = print[print.IndexOf("AN ACT", StringComparison.Ordinal)..];
        law = NotLawPattern().Replace(law.Replace("\r", "", StringComparison.Ordinal), "\n");
        return BrokenPattern().Replace(law, "");
    }

    /// <summary>Sections, and documents that are neither; not what only lists sections. The number is told by the document's name.</summary>
    static string Files(string page) => string.Join('\n', page.Replace('\u00F5', '§').Split("..SO DOC ").Where(d => d.Length > 4 && (char.IsDigit(d[3]) || d.StartsWith("CMA", StringComparison.Ordinal)))
        .Select(d => (char.IsDigit(d[3]) ? "" : d[3..d.IndexOf(' ', StringComparison.Ordinal)]) + Number(d[(d.IndexOf('\n', StringComparison.Ordinal) + 1)..])));

    /// <summary>"§ 4." is told as "§ 4".</summary>
    static string Number(string text) => NumberPattern().Replace(text, "§ ${number}");

    [GeneratedRegex(@"\A  § (?<number>\d+)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    /// <summary>The text of the nodes that are sections: it begins with a sign.</summary>
    [GeneratedRegex("""(?<="value": )"  § (?:[^"\\]|\\.)*(?:")""", RegexOptions.None, 1000)]
    private static partial Regex TreePattern();

    [GeneratedRegex(@"\n +EXPLANATION--[^\n]*\n[^\n]*is old law to be omitted\.\n +LBD\S+|\n {8}[AS]\. \d+(?:--[A-Z])? +\d+(?=\n)|\n {4,5}\d{1,2}(?= )", RegexOptions.None, 1000)]
    private static partial Regex NotLawPattern();

    [GeneratedRegex(@"(?<=[a-z])-\n+ *(?=[a-z])", RegexOptions.None, 1000)]
    private static partial Regex BrokenPattern();
}
