using System.Buffers.Binary;
using System.IO.Compression;

namespace LawTracker.Sources;

/// <summary>Bytes that came compressed and were kept so.</summary>
static class GzipBytes
{
    /// <summary>As large as any page that is read; what unpacks to more is a bomb.</summary>
    const int Largest = 50_000_000;

    /// <summary>The bytes unpacked; others as they are.</summary>
    /// <exception cref="InvalidDataException">Broken, cut, or larger than any page.</exception>
    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span is not [0x1F, 0x8B, 0x08, ..])
            return bytes;
        using var packed = new GZipStream(new MemoryStream(bytes.ToArray(), writable: false), CompressionMode.Decompress);
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            if (all.Length + read > Largest)
                throw new InvalidDataException($"it unpacks to more than {Largest / 1_000_000} MB");
            all.Write(buffer, 0, read);
        }
        // The reader is content with less than was packed; the length at the end is not.
        if (bytes.Length < 18 || BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^4..]) != (uint)all.Length)
            throw new InvalidDataException("it is cut");
        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }
}
