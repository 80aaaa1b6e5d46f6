using System.Net;
using LawTracker.Fetching;
using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>No page, name or redirect leads us into the house.</summary>
public sealed class AddressGuardTests : IDisposable
{
    readonly LoopbackServer server = new();

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.8.8.8", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("::127.0.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("64:ff9b::808:808", true)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2606:4700::1111", true)]
    public void An_address_is_of_the_public_internet_or_not(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://code.example/xx/a")]
    [InlineData("https://code.example/xx/b")]
    public async Task A_name_that_leads_to_this_machine_is_refused_after_it_was_resolved(string url)
    {
        using var origin = new HttpOrigin(new() { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("192.168.0.7")]) }, TimeProvider.System, quota: null);
        var error = await Assert.ThrowsAsync<FetchException>(() => origin.Get(new(url, Source("https://code.example/xx/")), CancellationToken.None));
        Assert.Equal("not-allowed: code.example leads to 127.0.0.1, which is not of the public internet", error.Message);
    }

    [Fact]
    public async Task An_address_written_out_is_refused_too()
    {
        using var origin = new HttpOrigin(new(), TimeProvider.System, quota: null);
        var address = server.Address.Replace("http:", "https:", StringComparison.Ordinal) + "/xx/";
        var error = await Assert.ThrowsAsync<FetchException>(() => origin.Get(new(address + "a", Source(address)), CancellationToken.None));
        Assert.StartsWith("not-allowed: 127.0.0.1 leads to", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://127.0.0.1/admin")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://[::1]/xx/")]
    [InlineData("https://code.example.evil.example/xx/")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_out_of_the_source_is_not_followed(string to)
    {
        server.On("/xx/a", "302 Found", $"Location: {to}\r\n");
        using var origin = new HttpOrigin(new() { AllowPrivate = true }, TimeProvider.System, quota: null);
        var error = await Assert.ThrowsAsync<FetchException>(() => origin.Get(new(server.Address + "/xx/a", Source(server.Address + "/xx/")), CancellationToken.None));
        Assert.Contains("is not an address of the source us-xx-code", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_match_without_its_last_slash_does_not_match_a_longer_host()
    {
        using var origin = new HttpOrigin(new(), TimeProvider.System, quota: null);
        var error = await Assert.ThrowsAsync<FetchException>(() => origin.Get(new("https://code.example.evil.example/a", Source("https://code.example")), CancellationToken.None));
        Assert.StartsWith("not-allowed: ", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => server.Dispose();

    public static SourceRecord Source(string match) => new()
    {
        Id = "us-xx-code",
        Name = "Code of Xx",
        Publisher = "Xx",
        Jurisdictions = [],
        Match = [new(match)],
        Licence = "",
        Cadence = "P1D",
        Delay = "PT0S",
        TextAsAt = "page",
        Role = SourceRole.Text,
    };
}
