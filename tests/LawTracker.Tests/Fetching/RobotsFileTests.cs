using System.Text;
using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>RFC 9309, and the crawl-delay that many official sites add to it.</summary>
public class RobotsFileTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: lawtracker\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: LAWTRACKER/2.0\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: LawTrackerPro\nDisallow: /", "/a", true)]
    [InlineData("User-agent: one\nUser-agent: LawTracker\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: LawTracker\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: LawTracker\nDisallow: /a\n\nUser-agent: LawTracker\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: LawTracker\nSitemap: /s\nUser-agent: other\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /\nUser-agent: *\nAllow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /code\nAllow: /code/title", "/code/title-1", true)]
    [InlineData("User-agent: *\nAllow: /code/title\nDisallow: /code", "/code/x", false)]
    [InlineData("User-agent: *\nDisallow: /code\nAllow: /code", "/code", true)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a.php", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a.php?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/a?print=1", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /%7Ejoe/", "/~joe/a", false)]
    [InlineData("User-agent: *\nDisallow: /caf\u00e9", "/caf%C3%A9", false)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    [InlineData("\uFEFFUser-agent: * # all\r\nDISALLOW : /a # not this\r\n", "/a", false)]
    [InlineData("<html><body>Not found: really</body></html>", "/a", true)]
    public void A_path_is_allowed_or_not(string robots, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsFile.Parse(Encoding.UTF8.GetBytes(robots), "LawTracker").Allows(path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10\nDisallow: /x", 10.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: other\nCrawl-delay: 10", null)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: -3", null)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999", 1e6)]
    [InlineData("User-agent: *\nCrawl-delay: 10\n\nUser-agent: LawTracker\nCrawl-delay: 3", 3.0)]
    public void The_crawl_delay_is_that_of_our_group(string robots, double? seconds) =>
        Assert.Equal(seconds, RobotsFile.Parse(Encoding.UTF8.GetBytes(robots), "LawTracker").CrawlDelay?.TotalSeconds);

    [Fact]
    public void A_hostile_file_takes_no_time()
    {
        var robots = "User-agent: *\n" + string.Concat(Enumerable.Repeat("Disallow: /" + string.Concat(Enumerable.Repeat("a*", 200)) + "b$\n", 500)) + new string('x', 2_000_000);
        Assert.True(RobotsFile.Parse(Encoding.UTF8.GetBytes(robots), "LawTracker").Allows("/" + new string('a', 2000)));
    }
}
