using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace LawTracker.Searching.Indexing;

/// <summary>The fields of a law that ranking tells apart.</summary>
enum RankField
{
    Title,
    Citation,
    Heading,
    Text,
}

/// <summary>How often each stem stands in each field of a law: counted once for the index, read by the ranking. Engines rank differently; these counts do not.</summary>
sealed class TermCounts
{
    const int Fields = 4, Entry = 4 + 1 + 1 + 1 + 2, Head = 4 * Fields;

    readonly Dictionary<uint, int[]> counts = [];
    readonly int[] lengths = new int[Fields];

    public IEnumerable<uint> Hashes => counts.Keys;

    /// <summary>FNV-1a. 32 bits are enough to rank by; they decide nothing that is found.</summary>
    public static uint Hash(string stem)
    {
        var hash = 2166136261;
        foreach (var c in stem)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }

    public void Add(RankField field, IReadOnlyList<Token> tokens)
    {
        lengths[(int)field] += tokens.Count;
        foreach (var token in tokens)
        {
            ref var fields = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, Hash(token.Stem), out _);
            (fields ??= new int[Fields])[(int)field]++;
        }
    }

    /// <summary>Four lengths, then the entries in order of their hashes: hash, title, citation, heading, text.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Head + (counts.Count * Entry)];
        for (var f = 0; f < Fields; f++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4 * f), lengths[f]);
        var at = Head;
        foreach (var (hash, fields) in counts.OrderBy(c => c.Key))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), hash);
            for (var f = 0; f < 3; f++)
                bytes[at + 4 + f] = (byte)Math.Min(fields[f], byte.MaxValue);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at + 7), (ushort)Math.Min(fields[3], ushort.MaxValue));
            at += Entry;
        }
        return bytes;
    }

    public static int Length(ReadOnlySpan<byte> bytes, RankField field) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(4 * (int)field)..]);

    /// <summary>The counts of a stem by field; false where it does not stand in the law.</summary>
    public static bool TryFind(ReadOnlySpan<byte> bytes, uint hash, Span<int> fields)
    {
        for (int low = 0, high = ((bytes.Length - Head) / Entry) - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var entry = bytes.Slice(Head + (middle * Entry), Entry);
            var found = BinaryPrimitives.ReadUInt32LittleEndian(entry);
            if (found == hash)
            {
                (fields[0], fields[1], fields[2], fields[3]) = (entry[4], entry[5], entry[6], BinaryPrimitives.ReadUInt16LittleEndian(entry[7..]));
                return true;
            }
            if (found < hash)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return false;
    }

    /// <summary>The hashes in stored counts.</summary>
    public static List<uint> HashesOf(ReadOnlySpan<byte> bytes)
    {
        List<uint> hashes = [];
        for (var at = Head; at < bytes.Length; at += Entry)
            hashes.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]));
        return hashes;
    }
}
