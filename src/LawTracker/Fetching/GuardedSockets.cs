using System.Net;
using System.Net.Sockets;

namespace LawTracker.Fetching;

/// <summary>Connections that only reach the public internet: the address is looked at after the name was resolved, and it is that address that is connected to.</summary>
static class GuardedSockets
{
    /// <summary>Certificates are always verified, redirects are ours to check, and a proxy of the environment is not used: behind one no address could be checked.</summary>
    public static SocketsHttpHandler Create(HttpSettings settings) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Brotli | DecompressionMethods.Deflate,
        UseCookies = false,
        UseProxy = false,
        MaxResponseHeadersLength = 64,
        ConnectTimeout = TimeSpan.FromSeconds(30),
        ConnectCallback = (context, stop) => Connect(context.DnsEndPoint, settings, stop),
    };

    static async ValueTask<Stream> Connect(DnsEndPoint to, HttpSettings settings, CancellationToken stop)
    {
        var resolve = settings.Resolve ?? Dns.GetHostAddressesAsync;
        var found = await resolve(to.Host, stop);
        var addresses = settings.AllowPrivate ? found : [.. found.Where(PublicAddress.Is)];
        if (addresses.Length == 0)
            throw new FetchException(found.Length == 0 ? $"unreachable: {to.Host} has no address" : $"not-allowed: {to.Host} leads to {found[0]}, which is not of the public internet");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, to.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
