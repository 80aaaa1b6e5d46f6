using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace LawTracker.Searching;

/// <summary>Where a list of results goes on: the generation it was made of and how many were shown. Opaque in addresses, so that nobody counts on more.</summary>
public readonly record struct SearchCursor(string Generation, int Offset)
{
    const int LastOffset = 200_000;

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Generation}.{Offset.ToString(CultureInfo.InvariantCulture)}"));

    public static bool TryParse(string text, out SearchCursor cursor)
    {
        cursor = default;
        if (text.Length is 0 or > 100 || !Base64Url.IsValid(text))
            return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        if (parts.Length != 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var offset) || offset > LastOffset)
            return false;
        cursor = new(parts[0], offset);
        return true;
    }
}
