using AngleSharp.Html.Dom;

namespace LawTracker.Web.Tests.GetHelp;

/// <summary>Answers the questions as a person without scripts does: by following links and sending forms.</summary>
static class HelpJourney
{
    /// <summary>The page with what she can do.</summary>
    /// <param name="place">As the list names it.</param>
    /// <param name="age">Which of the answers to the second question.</param>
    /// <param name="what">Which of the answers to the third.</param>
    /// <param name="maker">Where the person who made it is, if elsewhere.</param>
    public static async Task<(IHtmlDocument Page, string Path)> Answer(HttpClient http, string place, int age, int what, string? maker = null, bool inSpanish = false)
    {
        var root = inSpanish ? "/es/get-help" : "/get-help";
        var (page, path) = await Read(http, root);
        (page, path) = await Choose(http, root, page, place);
        (page, path) = await Take(http, page, age);
        (page, path) = await Take(http, page, what);
        if (maker is not null)
        {
            (page, path) = await Take(http, page, 1);
            (page, path) = await Choose(http, root, page, maker);
        }
        return await Take(http, page, 0);
    }

    public static Task<(IHtmlDocument Page, string Path)> Choose(HttpClient http, string root, IHtmlDocument page, string place)
    {
        var option = page.QuerySelectorAll("#place option").SingleOrDefault(o => o.TextContent == place);
        Assert.True(option is not null, $"no place '{place}'");
        return Read(http, $"{root}/next?to={option.GetAttribute("value")}");
    }

    public static Task<(IHtmlDocument Page, string Path)> Take(HttpClient http, IHtmlDocument page, int answer) =>
        Read(http, page.QuerySelectorAll(".choices a")[answer].GetAttribute("href")!);

    public static async Task<(IHtmlDocument Page, string Path)> Read(HttpClient http, string path)
    {
        using var response = await http.GetAsync(path, Pages.Stop);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode}");
        return (new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Pages.Stop)), response.RequestMessage!.RequestUri!.PathAndQuery);
    }
}
