using LawTracker.CuratedData;
using LawTracker.Laws;

namespace LawTracker.Web.Tests;

/// <summary>The data folder of this repository, read once.</summary>
static class RealCorpus
{
    static readonly Lazy<Corpus> Read = new(() => DataFolder.Load(Path.Combine(Repository.Root, "data"), Today).Corpus);

    public static DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    public static Corpus Corpus => Read.Value;
}
