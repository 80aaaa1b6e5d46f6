using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Graphics;

/// <summary>The look of a drawing that lies in a file of its own: the same rules as on the pages, in the light colours, without variables, which few drawing programs read.</summary>
static partial class GraphicStyle
{
    public static readonly string Css = Plain(Files.Read("graphic.css"), Files.Read("tokens.css"));

    /// <summary>By which a browser knows the style as ours: scripts and styles of nobody else run beside it.</summary>
    public static readonly string Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));

    static string Plain(string rules, string tokens)
    {
        var light = Token().Matches(tokens[..tokens.IndexOf("@media", StringComparison.Ordinal)])
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);
        var body = rules[(rules.IndexOf('{', StringComparison.Ordinal) + 1)..rules.LastIndexOf('}')];
        return Use().Replace(body, m => light[m.Groups["name"].Value]).Trim();
    }

    [GeneratedRegex("--(?<name>[a-z0-9-]+): (?<value>[^;]+);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(--(?<name>[a-z0-9-]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Use();
}
