using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using LawTracker.CuratedData;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Feeds;

/// <summary>A feed as Atom and as JSON Feed, with full addresses on the name by which the site was asked for.</summary>
static class FeedFormats
{
    const string AtomType = "application/atom+xml", JsonType = "application/feed+json", Author = "LawTracker";

    static readonly JsonSerializerOptions Written = new(RecordJson.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = null };

    public static IResult Atom(HttpRequest request, Feed feed)
    {
        var site = FullAddress.Site(request);
        var atom = new SyndicationFeed(feed.Title, null, new(site + feed.Page), Urn.Of("feed", feed.Address), Utc(feed.UpdatedAt), feed.Entries.Select(e => Item(site, e)));
        atom.Authors.Add(new() { Name = Author, Uri = site + "/" });
        atom.Links.Add(SyndicationLink.CreateSelfLink(new(site + request.Path + request.QueryString), AtomType));
        if (feed.Next(feed.Atom) is { } next)
            atom.Links.Add(new(new(site + next), "next", null, AtomType, 0));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            new Atom10FeedFormatter(atom).WriteTo(writer);
        return TypedResults.Bytes(bytes.ToArray(), AtomType + "; charset=utf-8");
    }

    static SyndicationItem Item(string site, FeedEntry entry)
    {
        var item = new SyndicationItem(Plain(entry.Title), Plain(entry.Text), new(site + entry.Path), Urn.Of(entry.Kind, entry.Id), Utc(entry.UpdatedAt)) { PublishDate = Utc(entry.PublishedAt) };
        foreach (var category in entry.Categories)
            item.Categories.Add(new(category));
        return item;
    }

    public static IResult Json(HttpRequest request, Feed feed)
    {
        var site = FullAddress.Site(request);
        return TypedResults.Json(new
        {
            version = "https://jsonfeed.org/version/1.1",
            title = feed.Title,
            home_page_url = site + feed.Page,
            feed_url = site + request.Path + request.QueryString,
            next_url = feed.Json is { } json && feed.Next(json) is { } next ? site + next : null,
            authors = new[] { new { name = Author, url = site + "/" } },
            language = "en-GB",
            items = feed.Entries.Select(e => new
            {
                id = Urn.Of(e.Kind, e.Id),
                url = site + e.Path,
                title = e.Title,
                content_text = e.Text,
                date_published = Utc(e.PublishedAt).UtcDateTime,
                date_modified = Utc(e.UpdatedAt).UtcDateTime,
                tags = e.Categories,
                _lawtracker = JsonSerializer.SerializeToNode(e.Extension, RecordJson.Options),
            }),
        }, Written, JsonType + "; charset=utf-8");
    }

    /// <summary>XML cannot hold what no keyboard types.</summary>
    static string Plain(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    /// <summary>To the second: readers compare these as text.</summary>
    static DateTimeOffset Utc(DateTime at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
