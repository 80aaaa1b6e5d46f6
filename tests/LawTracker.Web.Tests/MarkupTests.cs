using System.Diagnostics;
using System.Globalization;

namespace LawTracker.Web.Tests;

/// <summary>The Nu HTML checker on every kind of page.</summary>
public class MarkupTests(RunningSite site)
{
    /// <summary>A remark, no error: Blazor's renderer closes void elements so, and quotes every attribute.</summary>
    const string WrittenByBlazor = ": info: Trailing slash on void elements";

    [Fact]
    public async Task The_html_checker_finds_nothing()
    {
        var jar = Path.Combine(Repository.Root, "tests/tools/node_modules/vnu-jar/build/dist/vnu.jar");
        if (!File.Exists(jar))
            await Install();
        Assert.True(File.Exists(jar), "This test needs the Nu HTML checker. Get it: npm install --prefix tests/tools --ignore-scripts");
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder / "pages");
        foreach (var (path, i) in QualityTests.Kinds.Select((p, i) => (p, i)))
        {
            using var response = await site.Http.GetAsync(path, Pages.Stop);
            await File.WriteAllTextAsync(folder / string.Create(CultureInfo.InvariantCulture, $"pages/{i}.html"), await response.Content.ReadAsStringAsync(Pages.Stop), Pages.Stop);
        }
        using var java = Java(["-jar", jar, "--skip-non-html", folder / "pages"]);
        var said = await java.StandardError.ReadToEndAsync(Pages.Stop);
        await java.WaitForExitAsync(Pages.Stop);
        string[] remarks = [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.Contains(WrittenByBlazor, StringComparison.Ordinal))];
        Assert.True(java.ExitCode == 0 && remarks.Length == 0, string.Join('\n', remarks.Concat(QualityTests.Kinds.Select((p, i) => $"{i}.html is {p}"))));
    }

    /// <summary>On a fresh machine the package registry gives it, as it gives the other packages.</summary>
    static async Task Install()
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--prefix", "tests/tools", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]) { UseShellExecute = false, WorkingDirectory = Repository.Root });
        await npm!.WaitForExitAsync(Pages.Stop);
    }

    static Process Java(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("java", arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new InvalidOperationException("This test needs Java for the Nu HTML checker. Install it: apt-get install default-jre-headless", error);
        }
    }
}
