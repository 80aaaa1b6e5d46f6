using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LawTracker.Web.Tests;

/// <summary>Asks the running site and reads what it answers.</summary>
static class Pages
{
    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<IHtmlDocument> Page(this RunningSite site, string path, HttpStatusCode expected = HttpStatusCode.OK) => site.Http.Page(path, expected);

    public static async Task<IHtmlDocument> Page(this HttpClient http, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await http.GetAsync(path, Stop);
        Assert.True(response.StatusCode == expected, $"{path}: {(int)response.StatusCode}");
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Stop));
    }

    public static async Task<JsonElement> Json(this RunningSite site, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await site.Http.GetAsync(path, Stop);
        Assert.True(response.StatusCode == expected, $"{path}: {(int)response.StatusCode}");
        Assert.Equal(expected == HttpStatusCode.OK ? "application/json" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop)).RootElement;
    }

    /// <summary>The text of what a selector finds, white space folded; fails where it finds nothing.</summary>
    public static string Text(this IHtmlDocument page, string selector)
    {
        var found = page.QuerySelectorAll(selector);
        Assert.True(found.Length > 0, $"nothing at {selector}");
        return string.Join(' ', string.Join(' ', found.Select(f => f.TextContent)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
