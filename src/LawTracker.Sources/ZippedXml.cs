using System.IO.Compression;

namespace LawTracker.Sources;

/// <summary>A page that is a zip with one XML file in it, as some publishers send their law.</summary>
static class ZippedXml
{
    /// <summary>Bytes of XML read at most: as much as a page may have.</summary>
    const int Largest = 50_000_000;

    /// <summary>The page with the file's bytes in the place of the zip's; a page that is no zip as it is.</summary>
    /// <exception cref="SourceShapeException">The zip is broken or too large, or does not hold exactly one XML file.</exception>
    public static SourcePage Unzipped(this SourcePage page)
    {
        if (!page.Bytes.Span.StartsWith("PK\u0003\u0004"u8))
            return page;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(page.Bytes.ToArray(), writable: false));
            List<ZipArchiveEntry> files = [.. zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))];
            if (files.Count != 1)
                throw page.Unreadable($"Expected one XML file in the zip, found {files.Count}");
            using var file = files[0].Open();
            return new(page.Url, Read(page, file), "application/xml", page.Options);
        }
        catch (InvalidDataException error)
        {
            throw page.Unreadable("The zip is broken or cut off: " + error.Message, error);
        }
    }

    /// <summary>Reads no further than allowed, whatever length the zip claims.</summary>
    static byte[] Read(SourcePage page, Stream file)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (file.Read(buffer) is > 0 and var read)
        {
            if (bytes.Length + read > Largest)
                throw page.Unreadable($"The file in the zip has more than {Largest / 1_000_000} MB");
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
