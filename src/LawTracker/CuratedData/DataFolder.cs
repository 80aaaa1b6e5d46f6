using System.Text;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>One file of the data folder and the record it holds.</summary>
/// <param name="Path">Below the data folder, with forward slashes.</param>
/// <param name="Text">The file as read.</param>
/// <param name="Record">What it holds.</param>
/// <param name="Lines">Where each record object begins.</param>
public sealed record DataFile(string Path, string Text, IRecord Record, IReadOnlyDictionary<object, int> Lines)
{
    /// <summary>The first comment line, the only one a file may have: it points editors at the schema.</summary>
    public string Header => Text.StartsWith("# yaml-language-server:", StringComparison.Ordinal) ? Text[..(Text.IndexOf('\n', StringComparison.Ordinal) + 1)] : "";

    public string Canonical => Header + RecordWriter.Write(Record);
}

/// <summary>The data folder as read: every record that could be, and every problem.</summary>
public sealed record DataSet(IReadOnlyList<DataFile> Files, IReadOnlyList<Problem> Problems)
{
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    public Corpus Corpus { get; } = new([.. Files.Select(f => f.Record)]);
}

/// <summary>Reads the curated data from disk and checks it whole.</summary>
public static class DataFolder
{
    const long LargestFile = 1_000_000;

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every file below <paramref name="root"/> and reports all problems at once, in order of file and line.</summary>
    public static DataSet Load(string root, DateOnly today)
    {
        if (!File.Exists(Path.Combine(root, "topics.yaml")))
            return new([], [new(root, 1, "There is no data folder here", "Set LAWTRACKER_DATA to the folder that holds topics.yaml")]);
        List<(DataFile? File, List<Problem> Problems)> read = [.. Files(root).AsParallel().AsOrdered().Select(f =>
        {
            List<Problem> found = [];
            return (ReadFile(f.Full, f.Path, found), found);
        })];
        List<DataFile> files = [.. read.Select(r => r.File).OfType<DataFile>()];
        List<Problem> problems = [.. read.SelectMany(r => r.Problems), .. DataCheck.Check(files, today)];
        problems.AddRange(StaleSchemas(root).Select(s => new Problem(s.Path, 1, "The schema is not that of the program's types", "Run: lawtracker data check --fix")));
        return new(files, [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }

    /// <summary>The data files below a folder, in order of their paths.</summary>
    public static IEnumerable<(string Full, string Path)> Files(string root) =>
        Directory.EnumerateFiles(root, "*.y*ml", SearchOption.AllDirectories).Select(full => (full, Path.GetRelativePath(root, full).Replace('\\', '/'))).OrderBy(f => f.Item2, StringComparer.Ordinal);

    /// <summary>Rewrites the files that are not in canonical form; gives their paths. Files with errors are left alone.</summary>
    public static IReadOnlyList<string> Fix(string root, DataSet data)
    {
        (string Path, string Text)[] changed = [.. data.Files.Where(f => f.Text != f.Canonical).Select(f => (f.Path, f.Canonical)), .. StaleSchemas(root)];
        foreach (var (path, text) in changed)
        {
            var target = Path.Combine(root, path);
            File.WriteAllText(target + ".new", text, StrictUtf8);
            File.Move(target + ".new", target, overwrite: true);
        }
        return [.. changed.Select(f => f.Path)];
    }

    /// <summary>Schemas that differ from the types; a data folder without a schema folder has none.</summary>
    static IEnumerable<(string Path, string Text)> StaleSchemas(string root)
    {
        if (!Directory.Exists(Path.Combine(root, "schema")))
            yield break;
        foreach (var (name, type) in RecordKinds.Schemas)
        {
            var path = $"schema/{name}.schema.json";
            var text = SchemaWriter.Write(type);
            if (!File.Exists(Path.Combine(root, path)) || File.ReadAllText(Path.Combine(root, path)) != text)
                yield return (path, text);
        }
    }

    static DataFile? ReadFile(string full, string path, List<Problem> problems)
    {
        string text;
        try
        {
            if (new FileInfo(full).Length > LargestFile)
            {
                problems.Add(new(path, 1, $"The file is larger than {LargestFile / 1000} kB", "One record a file: split it"));
                return null;
            }
            text = StrictUtf8.GetString(File.ReadAllBytes(full));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new(path, 1, "The file is not UTF-8", "Save it as UTF-8"));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 1, "The file cannot be read: " + error.Message, "Check its permissions"));
            return null;
        }
        if (!path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            problems.Add(new(path, 1, "Data files end in .yaml", "Rename it"));
            return null;
        }
        if (RecordKinds.TypeAt(path) is { } type)
            return Read(path, text, type, problems);
        problems.Add(new(path, 1, "No kind of record lives here", "Records live in " + RecordKinds.Homes));
        return null;
    }

    static DataFile? Read(string path, string text, Type type, List<Problem> problems)
    {
        var reader = new RecordReader(path, problems);
        if (reader.Read(text, type) is not { } record)
            return null;
        var home = PathOf(record.Folder, record.Key);
        if (home != path)
        {
            problems.Add(new(path, 1, $"The id '{record.Key}' does not belong to this path", $"Move the file to {home}, or mend the id"));
            return null;
        }
        return new(path, text, record, reader.Lines);
    }

    /// <summary>Where a record lives below the data folder.</summary>
    public static string PathOf(string folder, string key) => (folder.Length == 0 ? "" : folder + "/") + key + ".yaml";
}
