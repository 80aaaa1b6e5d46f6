using System.IO.Compression;
using System.Text;

namespace LawTracker.Sources.Tests;

/// <summary>Pages that an archive keeps as they were sent.</summary>
public sealed class GzipBytesTests
{
    [Fact]
    public void A_compressed_page_reads_as_the_page() => Assert.Equal("<a>kite</a>", Page(Packed(Encoding.UTF8.GetBytes("<a>kite</a>"))).Text);

    [Fact]
    public void A_broken_one_and_a_bomb_say_so()
    {
        var packed = Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000))));
        Assert.Throws<SourceShapeException>(() => Page([0x1F, 0x8B, 0x08, 0x00, 0x01, 0x02]).Text);
        Assert.ThrowsAny<SourceShapeException>(() => Page(packed[..(packed.Length / 2)]).Xml);
        Assert.Contains("more than 50 MB", Assert.Throws<SourceShapeException>(() => Page(Packed(new byte[60_000_000])).Text).Message, StringComparison.Ordinal);
    }

    static SourcePage Page(byte[] bytes) => new(new("https://code.example/1.xml.gz"), bytes);

    static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
