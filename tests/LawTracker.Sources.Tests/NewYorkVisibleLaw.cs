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

    [GeneratedRegex(@"\n +EXPLANATION--[^\n]*\n[^\n]*is old law to be omitted\.\n +LBD\S+|\n {8}[AS]\. \d+(?:--[A-Z])? +\d+(?=\n)|\n {4,5}\d{1,2}(?= )", RegexOptions.None, 1000)]
    private static partial Regex NotLawPattern();

    [GeneratedRegex(@"(?<=[a-z])-\n+ *(?=[a-z])", RegexOptions.None, 1000)]
    private static partial Regex BrokenPattern();
}
