using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace LawTracker.Web.Comparing.Files;

/// <summary>An Office file as bytes that are the same whenever the same is shown.</summary>
static class PackageBytes
{
    /// <summary>Gives every entry of the package the time of the day shown instead of the clock's.</summary>
    public static byte[] Dated(MemoryStream package, DateOnly on)
    {
        using var bytes = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                // A ZIP begins in 1980.
                copy.LastWriteTime = new(Math.Max(on.Year, 1980), on.Month, Math.Min(on.Day, 28), 0, 0, 0, TimeSpan.Zero);
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>Title and dates of a document, from what it shows.</summary>
    public static void Describe(OpenXmlPackage package, string title, DateOnly on)
    {
        var part = package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "core");
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance";
        XElement Day(string name) => new(terms + name, new XAttribute(xsi + "type", "dcterms:W3CDTF"), $"{on:yyyy-MM-dd}T00:00:00Z");
        var properties = new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core), new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", title), new XElement(dc + "creator", "LawTracker"), Day("created"), Day("modified"));
        using var stream = part.GetStream(FileMode.Create);
        properties.Save(stream);
    }
}
