using System.Net;
using System.Net.Sockets;

namespace LawTracker.Fetching;

/// <summary>Tells addresses of the public internet from those of this machine, its house and its cloud, which no page may lead us to.</summary>
public static class PublicAddress
{
    static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>All that is in use of the public IPv6 internet; what is not of it is refused.</summary>
    static readonly IPNetwork Global = IPNetwork.Parse("2000::/3"), Translated = IPNetwork.Parse("64:ff9b::/96"), SixToFour = IPNetwork.Parse("2002::/16");

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            // An IPv4 address inside: what counts is where it leads.
            var bytes = address.GetAddressBytes();
            if (Translated.Contains(address))
                return Is(new(bytes.AsSpan(12)));
            if (SixToFour.Contains(address))
                return Is(new(bytes.AsSpan(2, 4)));
            if (!Global.Contains(address))
                return false;
        }
        return !Array.Exists(NotPublic, n => n.Contains(address));
    }
}
