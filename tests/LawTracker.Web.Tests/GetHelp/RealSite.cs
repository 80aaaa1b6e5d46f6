using LawTracker.Web.Tests.GetHelp;

[assembly: AssemblyFixture(typeof(RealSite))]

namespace LawTracker.Web.Tests.GetHelp;

/// <summary>The program with the repository's own data, started once for the tests of the public look-up, with the noisiest log there is.</summary>
public sealed class RealSite : IAsyncLifetime
{
    SiteProcess? program;

    public HttpClient Http { get; private set; } = null!;

    public Uri Address => program!.Address;

    /// <summary>All that the program has written so far.</summary>
    public string Log => program!.Log;

    public async ValueTask InitializeAsync()
    {
        program = await SiteProcess.Start((_, data) => Repository.CopyData(data), ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"));
        Http = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = program.Address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        if (program is not null)
            await program.DisposeAsync();
    }
}
