using System.Text.Encodings.Web;
using System.Text.Json;
using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

/// <summary>Where the goldens and the capture archive lie, and how a result is written down.</summary>
static class TestFiles
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Goldens { get; } = Path.Combine(Above("LawTracker.sln") ?? throw new DirectoryNotFoundException("No LawTracker.sln above the tests"), "tests", "LawTracker.Sources.Tests", "Goldens");

    /// <summary>The folder of captures next to the repository, or null on a machine that has none.</summary>
    public static string? Captures { get; } = Environment.GetEnvironmentVariable("LAWTRACKER_CAPTURES") is { Length: > 0 } set ? set
        : Above(Path.Combine("shared", "captures")) is { } parent ? Path.Combine(parent, "shared", "captures") : null;

    public static IEnumerable<Golden> All() =>
        from file in Directory.EnumerateFiles(Goldens, "*", SearchOption.AllDirectories)
        where file.EndsWith(".xml", StringComparison.Ordinal) || file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".page.json", StringComparison.Ordinal) || file.EndsWith(".pdf", StringComparison.Ordinal)
        orderby file
        select Golden.Open(file);

    public static string Write(PageResult result) => JsonSerializer.Serialize(result, Json) + "\n";

    public static T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(file), Json) ?? throw new InvalidDataException(file);

    static string? Above(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Exists(Path.Combine(folder.FullName, name)))
                return folder.FullName;
        return null;
    }
}

/// <summary>One example page of an adapter, with what it shall give.</summary>
sealed record Golden(ISourceAdapter Adapter, string PageFile, GoldenMeta Meta)
{
    public string Name => $"{Adapter.Id}/{Path.GetFileName(Stem(PageFile))}";

    public string ExpectedFile => Stem(PageFile) + ".expected.json";

    public string ReceivedFile => Stem(PageFile) + ".received.json";

    public static Golden Open(string file)
    {
        var id = Path.GetFileName(Path.GetDirectoryName(file))!;
        var adapter = AllAdapters.Find(id) ?? throw new InvalidDataException($"{file}: no adapter is called {id}");
        return new(adapter, file, TestFiles.Read<GoldenMeta>(Stem(file) + ".json"));
    }

    /// <summary>The case's name with its folder. A page that is JSON itself ends in <c>.page.json</c>.</summary>
    static string Stem(string file) => file.EndsWith(".page.json", StringComparison.Ordinal) ? file[..^".page.json".Length] : Path.ChangeExtension(file, null);

    public byte[] Bytes() => File.ReadAllBytes(PageFile);

    public PageResult Parse(byte[] bytes) => Adapter.Parse(new(Meta.Url, bytes, null, Meta.Options));
}

/// <summary>Beside each page: its address, the source's options, and what it is there to exercise.</summary>
sealed record GoldenMeta(Uri Url, Dictionary<string, string> Options, string Exercises);
