using System.Globalization;
using CsvHelper;
using LawTracker.Storage;

namespace LawTracker.Fetching;

/// <summary>Serves pages from a capture archive: <c>index.csv</c> and the files it names, with the archive's <c>retrieved</c> as the instant.</summary>
public sealed class ReplayOrigin : IPageOrigin
{
    readonly string folder;
    readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <exception cref="FetchException">There is no archive at this folder.</exception>
    public ReplayOrigin(string folder)
    {
        this.folder = folder;
        var index = Path.Combine(folder, "index.csv");
        if (!File.Exists(index))
            throw new FetchException($"There is no capture archive at {folder}: index.csv is missing. Give --replay the folder that holds it");
        using var csv = CsvReader.FromFile(index, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true }, FileOptions.SequentialScan);
        try
        {
            while (csv.Read())
                Add(csv.GetString("file"), csv.GetString("url"), csv.GetString("content_type"), csv.GetString("retrieved"), csv.GetString("sha256"));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new FetchException($"{index}:{csv.LineNumber}: not readable as an index of captures: {error.Message.Split('\n')[0].Trim()}", error);
        }
        if (entries.Count == 0)
            throw new FetchException($"{index} names no page. Give --replay the folder of a capture archive");
    }

    /// <summary>Every page of the archive.</summary>
    public IReadOnlyCollection<string> Urls => entries.Keys;

    public bool IsArchive => true;

    public bool Has(string url) => entries.ContainsKey(url);

    public async Task<FetchedPage> Get(PageRequest request, CancellationToken stop)
    {
        if (!entries.TryGetValue(request.Url, out var entry))
            throw new FetchException("not in the capture archive");
        var path = Path.Combine(folder, entry.File);
        var info = new FileInfo(path);
        if (!info.Exists)
            throw new FetchException($"the archive lacks {entry.File}");
        if (info.Length > PageGuard.LargestPage)
            throw new FetchException($"too-large: {info.Length / 1_000_000} MB, at most {PageGuard.LargestPage / 1_000_000} MB are read");
        var bytes = await File.ReadAllBytesAsync(path, stop);
        if (Sha.Of(bytes) != entry.Sha256)
            throw new FetchException($"the bytes of {entry.File} are not those of the archive's index");
        return new(request.Url, bytes, entry.ContentType, entry.RetrievedAt);
    }

    void Add(string file, string url, string type, string retrieved, string sha)
    {
        var at = DateTime.Parse(retrieved, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        var entry = new Entry(file, type, at, sha);
        // Where the address is free text (a POST, a member of a zip), or is taken, the file's own place serves as one.
        var plain = Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && !url.Contains(' ', StringComparison.Ordinal);
        if (!plain || !entries.TryAdd(url, entry))
            entries["https://" + file] = entry;
    }

    sealed record Entry(string File, string ContentType, DateTime RetrievedAt, string Sha256);
}
