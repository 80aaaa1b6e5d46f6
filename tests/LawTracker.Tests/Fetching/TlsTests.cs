using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>No setting turns the check of certificates off.</summary>
public class TlsTests
{
    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused_once_and_nothing_is_sent()
    {
        var stop = TestContext.Current.CancellationToken;
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var (connections, read) = (0, 0);
        var serving = Task.Run(async () =>
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop);
                connections++;
                await using var tls = new SslStream(client.GetStream());
                try
                {
                    await tls.AuthenticateAsServerAsync(certificate);
                    read += await tls.ReadAsync(new byte[1000], stop);
                }
                catch (Exception error) when (error is IOException or AuthenticationException)
                {
                    // The other side hung up, as it should.
                }
            }
        }, stop);
        var address = $"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/xx/";
        using var origin = new HttpOrigin(new() { AllowPrivate = true }, TimeProvider.System, quota: null);
        var error = await Assert.ThrowsAsync<FetchException>(() => origin.Get(new(address + "a", AddressGuardTests.Source(address)), stop));
        Assert.StartsWith("unreachable: ", error.Message, StringComparison.Ordinal);
        Assert.False(error.Transient);
        Assert.Equal((1, 0), (connections, read));
        listener.Stop();
        await Assert.ThrowsAnyAsync<Exception>(() => serving);
    }
}
