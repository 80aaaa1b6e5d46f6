using System.Text;
using System.Text.RegularExpressions;

namespace LawTracker.Fetching;

/// <summary>Tells a page of law from an empty one, a picture or an archive under the name of a page, a block page served as 200, and one that has shrunk. What it catches is quarantined; the last good state stays.</summary>
public static partial class PageGuard
{
    /// <summary>No official page we read is larger; what is larger is not read at all.</summary>
    public const long LargestPage = 50_000_000;

    /// <summary>Block pages are short; beyond this size the words below may well stand in a statute.</summary>
    const int LargestBlockPage = 30_000;

    /// <summary>Null where it may be parsed, else why not, beginning with a reason code.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="contentType">What the server calls it.</param>
    /// <param name="lastGood">Length of the last good page at this address, if any.</param>
    /// <param name="readsPdf">Whether its source gives PDFs: then one may pass, whatever the server calls it.</param>
    public static string? Objection(ReadOnlySpan<byte> bytes, string? contentType, long? lastGood, bool readsPdf = false)
    {
        if (bytes.IsEmpty || bytes.IndexOfAnyExcept(" \t\r\n\f"u8) < 0)
            return "empty: the page has no content";
        var isPdf = readsPdf && BinaryContent.IsPdf(bytes);
        if (!isPdf && BinaryContent.Of(bytes) is { } kind && !BinaryContent.IsCalledSo(contentType))
            return $"binary: the bytes are {kind}, {(contentType is null ? "of no declared type" : $"declared as {contentType}")}";
        if (!isPdf && bytes.Length < LargestBlockPage && BlockWords().Match(Encoding.Latin1.GetString(bytes)) is { Success: true } block)
            return $"blocked: the page says \"{block.Value.Trim()}\"";
        if (lastGood is > 2000 && bytes.Length < lastGood / 2)
            return $"shrunk: {bytes.Length} bytes, {lastGood} when last read";
        return null;
    }

    [GeneratedRegex("access denied|request unsuccessful|attention required|just a moment\\.\\.\\.|verify you are (a )?human|are you a robot|captcha|unusual traffic|request blocked|403 forbidden|pardon our interruption|enable javascript and cookies to continue", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlockWords();
}
