namespace LawTracker.Sources.Adapters;

/// <summary>A site's robots.txt (RFC 9309): rules for programs and no law, told as such.</summary>
/// <remarks>The fetcher reads the live one of every host by itself. The format has no end, so that one cut off cannot be told; it gives the same nothing.</remarks>
public sealed class RobotsTxt : ISourceAdapter
{
    public string Id => "robots-txt";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var lines = page.Text.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).ToList();
        if (lines.Find(line => line.IndexOf(':', StringComparison.Ordinal) is not (> 0 and < 40) || line[..line.IndexOf(':', StringComparison.Ordinal)].Any(c => !char.IsAsciiLetter(c) && c is not ('-' or ' '))) is { } strange)
            throw page.Unreadable($"No rule of a robots.txt: {strange[..Math.Min(strange.Length, 80)]}");
        var (agents, rules, maps) = (Count("user-agent"), Count("disallow") + Count("allow"), Count("sitemap"));
        return agents > 0 ? PageResult.Nothing($"Rules of the site for programs, no law (user agents: {agents}, rules: {rules}, site maps: {maps})") : throw page.Unreadable("Names no user agent");

        int Count(string field) => lines.Count(line => line.AsSpan(0, line.IndexOf(':', StringComparison.Ordinal)).TrimEnd().Equals(field, StringComparison.OrdinalIgnoreCase));
    }
}
