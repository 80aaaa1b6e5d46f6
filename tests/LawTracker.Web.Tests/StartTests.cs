using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LawTracker.Web.Tests;

public class StartTests
{
    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_line_with_a_remedy()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var folder = new TemporaryFolder();
        var line = await Refused(folder, folder / "home", $"http://127.0.0.1:{port}");
        Assert.Contains($"http://127.0.0.1:{port} is taken by another program", line, StringComparison.Ordinal);
        Assert.Contains("--urls", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_home_that_cannot_be_written_is_told_in_one_line_with_a_remedy()
    {
        using var folder = new TemporaryFolder();
        var file = folder / "file";
        await File.WriteAllTextAsync(file, "not a folder", Pages.Stop);
        Assert.Contains("Set LAWTRACKER_HOME", await Refused(folder, Path.Combine(file, "home"), "http://127.0.0.1:0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_with_errors_is_told_and_the_last_good_state_is_served()
    {
        await using var site = await SiteProcess.Start((home, data) =>
        {
            RunningSite.Seed(home, data);
            File.AppendAllText(Path.Combine(data, "laws/us-xx/mask-act.yaml"), "surprise: yes\n");
        });
        using var http = new HttpClient { BaseAddress = site.Address };
        Assert.Contains("Mask Act", await http.GetStringAsync("/laws/us-xx/mask-act", Pages.Stop), StringComparison.Ordinal);
        Assert.Contains(site.Said, line => line.Contains("laws/us-xx/mask-act.yaml:", StringComparison.Ordinal) && line.Contains("'surprise'", StringComparison.Ordinal));
        Assert.Contains(site.Said, line => line.Contains("the last good state is served", StringComparison.Ordinal));
    }

    static async Task<string> Refused(TemporaryFolder folder, string home, string urls)
    {
        InventedData.Write(folder / "data");
        using var process = SiteProcess.Launch(home, folder / "data", urls);
        var errors = process.StandardError.ReadToEndAsync(Pages.Stop);
        var output = process.StandardOutput.ReadToEndAsync(Pages.Stop);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(1, process.ExitCode);
        var line = Assert.Single((await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("LawTracker cannot start: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", await output, StringComparison.Ordinal);
        return line;
    }
}
