using System.IO.Compression;
using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

/// <summary>A law that comes as a zip with its XML in it gives what the bare XML gives; a zip that is not whole, or not that, throws.</summary>
public sealed class ZippedXmlTests
{
    static readonly Golden Law = TestFiles.All().Single(g => g.Name == "de-gii-norm/plain");

    [Fact]
    public void A_zip_gives_what_its_file_gives() => Assert.Equal(TestFiles.Write(Law.Parse(Law.Bytes())), TestFiles.Write(Law.Parse(Zip(("BJNR999990099.xml", Law.Bytes()), ("bild.jpg", [1, 2, 3])))));

    [Fact]
    public void A_cut_zip_throws()
    {
        var zip = Zip(("a.xml", Law.Bytes()));
        for (var part = 1; part < 60; part++)
            Unreadable(zip[..(zip.Length * part / 60)], "");
    }

    [Fact]
    public void A_damaged_zip_throws()
    {
        var zip = Zip(("a.xml", Law.Bytes()));
        zip.AsSpan(60, 40).Fill(0xFF);
        Unreadable(zip, "");
    }

    [Fact]
    public void A_zip_without_one_xml_file_throws()
    {
        Unreadable(Zip(("a.txt", Law.Bytes())), "Expected one XML file in the zip, found 0");
        Unreadable(Zip(("a.xml", Law.Bytes()), ("b.xml", Law.Bytes())), "Expected one XML file in the zip, found 2");
    }

    [Fact]
    public void A_zip_that_unpacks_to_too_much_throws() => Unreadable(Zip(("a.xml", new byte[51_000_000])), "more than 50 MB");

    static void Unreadable(byte[] zip, string why) =>
        Assert.Contains(why, Assert.Throws<SourceShapeException>(() => new GermanLaws().Parse(new(Law.Meta.Url, zip))).Message, StringComparison.Ordinal);

    static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
