using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace LawTracker.Tests.Cli;

/// <summary>The README names every command there is, and none that is not.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task The_readme_and_the_command_line_name_the_same_commands()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(TrackerFixture.RealData, "..", "README.md"), TestContext.Current.CancellationToken);
        var real = await Commands([]);
        var told = ToldPattern().Matches(readme).Select(m => m.Groups["words"].Value.Trim().Split(' '))
            .Select(words => string.Join(' ', words.Take(real.Contains(words[0], StringComparer.Ordinal) ? 1 : 2))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(real.Order(StringComparer.Ordinal), told);
    }

    /// <summary>Every command that does something, read from the program's own help.</summary>
    static async Task<IReadOnlyList<string>> Commands(string[] below)
    {
        var help = await Help(below);
        var listed = help.Split("Commands:") is [_, var list] ? CommandPattern().Matches(list).Select(m => m.Groups["name"].Value).ToList() : [];
        if (listed.Count == 0)
            return [string.Join(' ', below)];
        List<string> found = [];
        foreach (var name in listed)
            found.AddRange(await Commands([.. below, name]));
        return found;
    }

    static async Task<string> Help(string[] command)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lawtracker.dll"), .. command, "--help"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var help = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        return help;
    }

    [GeneratedRegex("^lawtracker (?<words>[a-z ]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ToldPattern();

    [GeneratedRegex("^  (?<name>[a-z]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommandPattern();
}
