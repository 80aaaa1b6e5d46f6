using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LawTracker.Web.GetHelp;

/// <summary>Seals answers into an opaque part of the address, and opens them again for half an hour. The key lives and dies with this process.</summary>
public sealed class HelpTokens(IDataProtectionProvider protection, TimeProvider time)
{
    const uint Minutes = 30;

    readonly IDataProtector protector = protection.CreateProtector("LawTracker.GetHelp");

    public string Seal(HelpState state) => Base64Url.EncodeToString(protector.Protect(state.Pack(Now)));

    /// <summary>The answers; null where they are older than half an hour, or not ours.</summary>
    public HelpState? Open(string token)
    {
        try
        {
            return HelpState.Unpack(protector.Unprotect(Base64Url.DecodeFromChars(token))) is ({ } state, var at) && Now - at < Minutes ? state.Valid() : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }

    uint Now => (uint)(time.GetUtcNow().ToUnixTimeSeconds() / 60);
}
