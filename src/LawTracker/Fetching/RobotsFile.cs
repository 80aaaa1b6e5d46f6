using System.Globalization;
using System.Text;

namespace LawTracker.Fetching;

/// <summary>A robots.txt as RFC 9309 reads it: the groups that name us, else those for all; the longest matching path wins, and of equals the one that allows.</summary>
public sealed class RobotsFile
{
    /// <summary>The RFC asks for at least 500 KiB.</summary>
    public const int LargestRead = 512_000;

    readonly List<(bool Allow, string Path)> rules = [];

    public static RobotsFile AllowsAll { get; } = new();

    /// <summary>Why nothing at all may be asked for, where that is not the file's own word.</summary>
    public string? Why { get; private init; }

    public static RobotsFile DisallowsAll(string why)
    {
        var file = new RobotsFile { Why = why };
        file.Add("disallow", "/");
        return file;
    }

    public TimeSpan? CrawlDelay { get; private set; }

    public static RobotsFile Parse(ReadOnlySpan<byte> bytes, string product)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var lines = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, LargestRead)]).Split(['\r', '\n']).Select(Line).OfType<(string Key, string Value)>().ToList();
        var named = lines.Any(l => l.Key == "user-agent" && IsUs(l.Value, product));
        var file = new RobotsFile();
        var (ours, heading) = (false, false);
        foreach (var (key, value) in lines)
        {
            if (key == "user-agent")
            {
                // Several in a row head one group; a rule ends the row.
                ours = (heading && ours) || (named ? IsUs(value, product) : value == "*");
                heading = true;
                continue;
            }
            if (key is not ("allow" or "disallow" or "crawl-delay"))
                continue;
            heading = false;
            if (ours)
                file.Add(key, value);
        }
        return file;
    }

    /// <param name="path">Path and query as they are sent.</param>
    public bool Allows(string path)
    {
        if (path == "/robots.txt")
            return true;
        var best = rules.Where(r => Fits(r.Path, Normal(path))).OrderByDescending(r => r.Path.Length).ThenByDescending(r => r.Allow).FirstOrDefault();
        return best.Path is null || best.Allow;
    }

    void Add(string key, string value)
    {
        if (key == "crawl-delay")
        {
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
                CrawlDelay = TimeSpan.FromSeconds(Math.Max(Math.Min(seconds, 1e6), CrawlDelay?.TotalSeconds ?? 0));
        }
        else if (value.Length > 0)
        {
            rules.Add((key == "allow", Normal(value)));
        }
    }

    static (string Key, string Value)? Line(string line)
    {
        var text = line.Split('#')[0];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
    }

    static bool IsUs(string value, string product) => value.Split('/', ' ')[0].Equals(product, StringComparison.OrdinalIgnoreCase);

    /// <summary>Percent-codes of what needs none are undone, all else is coded, so that both sides compare byte by byte.</summary>
    static string Normal(string path)
    {
        var text = new StringBuilder();
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && byte.TryParse(bytes.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var coded))
            {
                text.Append(char.IsAsciiLetterOrDigit((char)coded) || coded is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' ? ((char)coded).ToString() : $"%{coded:X2}");
                i += 2;
            }
            else
            {
                text.Append(bytes[i] is > 0x20 and < 0x7F ? ((char)bytes[i]).ToString() : $"%{bytes[i]:X2}");
            }
        }
        return text.ToString();
    }

    /// <summary><c>*</c> stands for any characters, <c>$</c> at the end for the end. Greedy from left to right, so that no pattern takes long.</summary>
    static bool Fits(string pattern, string path)
    {
        var anchored = pattern.EndsWith('$');
        var parts = (anchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            if (anchored && i == parts.Length - 1)
                return path.Length - parts[i].Length >= at && path.EndsWith(parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[i].Length;
        }
        return !anchored || at == path.Length;
    }
}
