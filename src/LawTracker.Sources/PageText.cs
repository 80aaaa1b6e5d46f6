using System.Text;
using System.Text.RegularExpressions;

namespace LawTracker.Sources;

/// <summary>Bytes to characters. A byte-order mark rules, then valid UTF-8, then what the page declares, then windows-1252.</summary>
/// <remarks>Declarations mislead on official sites (a page that says iso-8859-1 or utf-16 over UTF-8 bytes), so bytes that are valid UTF-8 are UTF-8.</remarks>
public static partial class PageText
{
    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static PageText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Declared(bytes, contentType).GetString(bytes);
        }
    }

    static Encoding Declared(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        foreach (var place in new[] { contentType ?? "", head })
        {
            var name = CharsetPattern().Match(place).Groups["name"].Value;
            // A page that says UTF-8 (or a wide form) and is not was written by a Windows editor; so was nearly all "iso-8859-1".
            if (name.Length == 0 || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.Contains("8859-1", StringComparison.Ordinal))
                continue;
            try
            {
                return Encoding.GetEncoding(name);
            }
            catch (ArgumentException)
            {
                continue;
            }
        }
        return Encoding.GetEncoding(1252);
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?(?<name>[A-Za-z0-9._:-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CharsetPattern();
}
