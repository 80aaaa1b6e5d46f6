namespace LawTracker.Fetching;

/// <summary>Knows files that are no text by their first bytes, whatever the server calls them.</summary>
static class BinaryContent
{
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <summary>What the bytes are, with its article; null where they may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        IsPdf(bytes) ? "a PDF"
        : bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) ? "a zip archive (or an Office file)"
        : bytes is [0x1F, 0x8B, 0x08, ..] ? "a gzip archive"
        : bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] ? "an old Office file"
        : bytes.StartsWith("{\\rtf"u8) ? "an RTF file"
        : bytes is [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] || bytes.StartsWith("GIF8"u8) || bytes.StartsWith("RIFF"u8) || bytes is [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] ? "a picture"
        : null;

    /// <summary>Whether the server itself says that this is no page: an adapter may then know how to read it. An archive says of a page kept compressed that it is one.</summary>
    public static bool IsCalledSo(string? contentType) =>
        contentType is not null && (contentType.Contains("content-encoding=gzip", StringComparison.OrdinalIgnoreCase) || !contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !new[] { "html", "xml", "json" }.Any(text => contentType.Contains(text, StringComparison.OrdinalIgnoreCase)));
}
