using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Xml.Parser;

namespace LawTracker.Sources;

/// <summary>A page as it came: address and bytes. Opened as HTML, XML, JSON or text on first use; nothing is ever loaded from elsewhere.</summary>
public sealed class SourcePage
{
    readonly Lazy<string> text;
    readonly Lazy<IDocument> html;
    readonly Lazy<IDocument> xml;
    readonly Lazy<JsonElement> json;

    public SourcePage(Uri url, ReadOnlyMemory<byte> bytes, string? contentType = null, IReadOnlyDictionary<string, string>? options = null)
    {
        Url = url;
        Bytes = bytes;
        ContentType = contentType;
        Options = options ?? new Dictionary<string, string>(StringComparer.Ordinal);
        text = new(() => PageText.Decode(Unpacked().Span, ContentType));
        html = new(() => OpenHtml());
        xml = new(() => OpenXml());
        json = new(() => OpenJson());
    }

    public Uri Url { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    public string? ContentType { get; }

    /// <summary>The source's own facts from <c>data/sources</c>, such as <c>code: D.C. Code</c>.</summary>
    public IReadOnlyDictionary<string, string> Options { get; }

    public string Text => text.Value;

    public IDocument Html => html.Value;

    public IDocument Xml => xml.Value;

    public JsonElement Json => json.Value;

    /// <summary>An option that the adapter cannot do without.</summary>
    public string Option(string name) => Options.TryGetValue(name, out var value) && value.Length > 0
        ? value
        : throw Unreadable($"The source's YAML lacks the option '{name}'; add it under options:");

    public SourceShapeException Unreadable(string message, Exception? inner = null) => new(message, Url, inner);

    IDocument OpenHtml()
    {
        RefuseEmpty();
        return new HtmlParser().ParseDocument(Text);
    }

    IDocument OpenXml()
    {
        RefuseEmpty();
        try
        {
            return new XmlParser().ParseDocument(Text);
        }
        catch (XmlParseException error)
        {
            throw Unreadable("Not well-formed XML: " + error.Message, error);
        }
    }

    JsonElement OpenJson()
    {
        try
        {
            // The reader wants UTF-8, which nearly every page is: to decode it first would be to encode it again.
            return Bytes.Span is not [0xEF, 0xBB, 0xBF, ..] && Utf8.IsValid(Bytes.Span) ? JsonElement.Parse(Bytes.Span) : JsonElement.Parse(Text);
        }
        catch (JsonException error)
        {
            RefuseEmpty();
            throw Unreadable("Not valid JSON: " + error.Message, error);
        }
    }

    /// <summary>An archive may hold a page as it was sent, compressed.</summary>
    ReadOnlyMemory<byte> Unpacked()
    {
        try
        {
            return GzipBytes.Unpack(Bytes);
        }
        catch (InvalidDataException error)
        {
            throw Unreadable("Not readable as gzip: " + error.Message, error);
        }
    }

    void RefuseEmpty()
    {
        if (string.IsNullOrWhiteSpace(Text))
            throw Unreadable("The page is empty");
    }
}
