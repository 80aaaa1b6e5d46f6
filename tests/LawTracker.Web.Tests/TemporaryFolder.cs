namespace LawTracker.Web.Tests;

/// <summary>A folder that is gone when its test is.</summary>
sealed class TemporaryFolder : IDisposable
{
    readonly string path = Directory.CreateTempSubdirectory("lawtracker-web-").FullName;

    public static string operator /(TemporaryFolder folder, string name) => Path.Combine(folder.path, name);

    public void Dispose() => Directory.Delete(path, recursive: true);
}
