using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace LawTracker.Web.Tests;

/// <summary>The site with the repository's own data: all places, all topics, the longest laws.</summary>
public partial class RealDataTests
{
    const int Most = 100_000;

    [Fact]
    public async Task Every_page_stays_small_and_links_only_to_what_is_there()
    {
        await using var real = await SiteProcess.Start((_, data) => Copy(Path.Combine(Repository.Root, "data"), data));
        using var packed = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = real.Address };
        packed.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var plain = new HttpClient { BaseAddress = real.Address };
        var style = Href().Match(await plain.GetStringAsync("/", Pages.Stop)).Groups["at"].Value;
        var shared = (await packed.GetByteArrayAsync(style, Pages.Stop)).Length;
        string[] lists =
        [
            "/", "/search", "/jurisdictions", "/topics", "/sources", "/cases", "/methodology", "/maps", "/maps?topic=elections&q=el.window-days", "/trends?topic=right-of-publicity&among=all", "/bills",
            "/embed/map.svg?topic=provenance&q=prov.penalty", "/embed/world.svg",
        ];
        HashSet<string> paths = new(lists, StringComparer.Ordinal);
        foreach (var list in lists)
            paths.UnionWith(Link().Matches(await plain.GetStringAsync(list, Pages.Stop)).Select(m => m.Groups["at"].Value));
        Assert.True(paths.Count > 60, "The data of the repository was not published: " + string.Join('\n', real.Said));
        foreach (var path in paths)
        {
            var began = Stopwatch.GetTimestamp();
            using var response = await packed.GetAsync(path, Pages.Stop);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {(int)response.StatusCode}");
            var size = (await response.Content.ReadAsByteArrayAsync(Pages.Stop)).Length + shared;
            Assert.True(size < Most, $"{path} transfers {size} bytes");
            Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(10), $"{path} takes {Stopwatch.GetElapsedTime(began)}");
        }
    }

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex("""<link rel="stylesheet" href="(?<at>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Href();

    [GeneratedRegex(""" href="(?<at>/(laws|topics|jurisdictions|cases)/[^"#?]+)["#]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
