using System.Net;
using System.Text.RegularExpressions;

namespace LawTracker.Web.Tests;

/// <summary>The list of addresses for programs: whole, and true.</summary>
public partial class ApiTests(RunningSite site)
{
    [Fact]
    public async Task Every_example_answers()
    {
        foreach (var offer in (await site.Json("/api.json")).EnumerateArray())
        {
            var example = offer.GetProperty("example").GetString()!;
            using var response = await site.Http.GetAsync(example, Pages.Stop);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{example}: {(int)response.StatusCode}");
            Assert.NotEqual("text/html", response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task No_file_that_the_program_answers_is_left_out()
    {
        var told = (await site.Json("/api.json")).EnumerateArray().Select(o => o.GetProperty("pattern").GetString()!).ToHashSet(StringComparer.Ordinal);
        var code = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "LawTracker.Web"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
        var whole = code.SelectMany(text => FilePattern().Matches(text)).Select(m => ConstraintPattern().Replace(m.Groups["path"].Value, "{${name}}")).Where(path => path != "/favicon.svg").ToList();
        Assert.True(whole.Count > 20, "the endpoints are not found in the code any more");
        Assert.All(whole, path => Assert.Contains(path, told));
        // Those whose ending is put together, one for each kind of record.
        Assert.All(["/laws/{jurisdiction}/{slug}.ris", "/cases/{id}.csl.json", "/topics/{id}.bib", "/laws/{jurisdiction}/{slug}.atom", "/jurisdictions/{id}.feed.json", "/compare.xlsx", "/embed/{kind}.svg"], path => Assert.Contains(path, told));
    }

    [Fact]
    public async Task The_page_says_what_the_list_says()
    {
        var offers = (await site.Json("/api.json")).EnumerateArray().Select(o => o.GetProperty("pattern").GetString()).ToArray();
        var page = await site.Page("/api");
        Assert.Equal(offers.Order(StringComparer.Ordinal), page.QuerySelectorAll("th[scope=row]").Select(e => e.TextContent).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"MapGet\(""(?<path>/[^""]+\.(json|csv|atom|ics|svg|xlsx|docx))""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"\{(?<name>[a-z]+):regex\([^)]*\)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ConstraintPattern();
}
