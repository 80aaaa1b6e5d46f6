using AngleSharp.Dom;

namespace LawTracker.Sources;

static class WholePage
{
    /// <summary>The body of an HTML page that was not cut: the file ends with its closing tag.</summary>
    public static IElement WholeHtml(this SourcePage page) =>
        page.Text.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase) && page.Html.Body is { } body
            ? body
            : throw page.Unreadable("The page is cut off: it does not end with </html>");

    /// <summary>Further pages, each once, as absolute addresses.</summary>
    public static PageResult Links(this SourcePage page, IEnumerable<IElement> anchors) =>
        PageResult.Index([.. anchors.Select(a => Uri.TryCreate(page.Url, a.GetAttribute("href")?.Replace('\\', '/'), out var to) && to.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? to : throw page.Unreadable($"Unreadable link '{a.GetAttribute("href")}'")).Distinct()]);
}
