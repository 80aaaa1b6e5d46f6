using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Searching.Citing;

namespace LawTracker.Tests.Searching.Citing;

/// <summary>The look-up over the data folder of this repository.</summary>
static class RealCorpus
{
    public static Corpus Corpus { get; } = DataFolder.Load(TrackerFixture.RealData, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Corpus;

    public static CitationLookup Lookup { get; } = new(Corpus);

    public static string[] Find(string query) => [.. Lookup.Find(query).Select(f => f.Law.Id.Value)];
}
