using System.Security.Cryptography;
using System.Text;

namespace LawTracker.Storage;

/// <summary>SHA-256 as lower-case hex.</summary>
public static class Sha
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}
