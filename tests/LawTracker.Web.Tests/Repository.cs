namespace LawTracker.Web.Tests;

/// <summary>The repository these tests were built in.</summary>
static class Repository
{
    public static string Root { get; } = Up(AppContext.BaseDirectory);

    /// <summary>Copies the data of the repository, so that nothing is written into it.</summary>
    public static void CopyData(string to)
    {
        var from = Path.Combine(Root, "data");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "LawTracker.sln")) ? folder : Up(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run within the repository: no LawTracker.sln above them."));
}
