namespace LawTracker.Sources.Adapters;

/// <summary>A list of a publisher's feeds, in OPML: an index of their addresses.</summary>
public sealed class OpmlFeeds : ISourceAdapter
{
    public string Id => "opml";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "opml" } list || !page.Text.AsSpan().TrimEnd().EndsWith("</opml>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole list of feeds in OPML");
        List<Uri> feeds = [];
        foreach (var feed in list.Below().Where(e => e.LocalName is "outline" && (e.GetAttribute("type") is "rss" || e.HasAttribute("xmlUrl"))))
        {
            var address = feed.GetAttribute("xmlUrl");
            feeds.Add(Uri.TryCreate(address, UriKind.Absolute, out var to) && to.Scheme is "http" or "https" ? to : throw page.Unreadable($"The feed '{feed.GetAttribute("text")}' has no address: '{address}'"));
        }
        return feeds.Count > 0 ? PageResult.Index([.. feeds.Distinct()]) : throw page.Unreadable("The list names no feed");
    }
}
