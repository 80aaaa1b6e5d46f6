namespace LawTracker.Web.Tests;

/// <summary>The repository these tests were built in.</summary>
static class Repository
{
    public static string Root { get; } = Up(AppContext.BaseDirectory);

    static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "LawTracker.sln")) ? folder : Up(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run within the repository: no LawTracker.sln above them."));
}
