using LawTracker.Cli;
using LawTracker.CuratedData;
using LawTracker.Searching;
using Xunit;

namespace LawTracker.Tests.Searching.Judged;

/// <summary>The real data, imported once.</summary>
public sealed class JudgedWorld : IDisposable
{
    readonly TrackerFixture world = TrackerFixture.WithoutData();

    public JudgedWorld() => world.Open().Import(DataFolder.Load(TrackerFixture.RealData, world.Today));

    /// <summary>The file beside these tests.</summary>
    public static JudgedSet Set { get; } = JudgedSet.Read(Path.Combine(Path.GetDirectoryName(TrackerFixture.RealData)!, "tests/LawTracker.Tests/Searching/Judged/queries.yaml"));

    public LawSearch Search => world.Open().Search;

    public DateOnly Today => world.Today;

    public IReadOnlySet<string> Held => world.Corpus.Laws.Select(l => l.Id.ToString()).ToHashSet(StringComparer.Ordinal);

    public void Dispose() => world.Dispose();
}

/// <summary>How well search answers real questions over the real data. The floors lie a little under what is reached (<c>lawtracker measure --judged</c> prints it): raise them as search gets better, never lower them.</summary>
public sealed class JudgedQueriesTests(JudgedWorld world) : IClassFixture<JudgedWorld>
{
    /// <summary>By kind: how many at least, mean reciprocal rank, recall among ten, share that may find nothing.</summary>
    public static TheoryData<string, int, double, double, double> Floors { get; } = new()
    {
        { "citation", 25, 0.89, 0.91, 0.07 },
        { "connectors", 10, 0.97, 0.97, 0 },
        { "fields", 10, 0.86, 0.97, 0 },
        { "names", 15, 0.81, 0.97, 0 },
        { "places", 15, 0.84, 0.95, 0 },
        { "plain", 45, 0.67, 0.77, 0.03 },
        { "statute", 20, 0.97, 0.90, 0 },
        { "world", 25, 0.88, 0.93, 0.04 },
    };

    public static TheoryData<string> Honest { get; } = [.. JudgedWorld.Set.Queries.Where(q => q.Expect is not null).Select(q => q.Ask)];

    [Theory]
    [MemberData(nameof(Floors))]
    public void Each_kind_of_question_is_answered_as_well_as_before(string kind, int count, double rank, double recall, double zero)
    {
        var scores = Scores(q => q.Kind == kind);
        Assert.True(scores.Count >= count, $"{kind}: {scores.Count} queries");
        Assert.True(scores.Average(s => s.ReciprocalRank) >= rank, $"{kind}: MRR {scores.Average(s => s.ReciprocalRank):0.000} is below {rank}; {Worst(scores)}");
        Assert.True(scores.Average(s => s.Recall) >= recall, $"{kind}: recall@10 {scores.Average(s => s.Recall):0.000} is below {recall}; {Worst(scores)}");
        Assert.True(scores.Count(s => s.Total == 0) <= zero * scores.Count, $"{kind}: nothing for {string.Join(" | ", scores.Where(s => s.Total == 0).Select(s => s.Query.Ask))}");
    }

    [Theory]
    [MemberData(nameof(Honest))]
    public void What_is_several_does_not_stand_or_was_not_looked_for_is_said(string ask) =>
        Assert.Empty(MeasureJudged.Score(world.Search, JudgedWorld.Set.Queries.Single(q => q.Ask == ask && q.Expect is not null), world.Today).Failures);

    [Fact]
    public void Every_judgement_names_a_law_that_is_held_and_a_page_that_was_opened()
    {
        var set = JudgedWorld.Set;
        var held = world.Held;
        Assert.Empty(set.Queries.SelectMany(q => q.Relevant.Keys.Concat(q.Expect?.Shows ?? []).Concat(q.Expect?.Status.Keys.AsEnumerable() ?? [])).Except(held));
        Assert.Empty(set.Queries.Select(q => q.From).Except(set.Sources.Keys));
        Assert.All(set.Sources.Values, url => Assert.True(Uri.TryCreate(url, UriKind.Absolute, out _), url));
        Assert.All(set.Queries, q => Assert.Contains(q.Reader, (string[])["lawyer", "advocate", "public"]));
        Assert.All(set.Queries.Where(q => q.Expect is null), q => Assert.NotEmpty(q.Needed));
        Assert.True(set.Queries.Count(q => q.Expect is null) >= 120 && set.Queries.Count(q => q.Expect is not null) >= 25);
    }

    List<JudgedScore> Scores(Func<JudgedQuery, bool> which) => [.. JudgedWorld.Set.Queries.Where(q => q.Expect is null && which(q)).Select(q => MeasureJudged.Score(world.Search, q, world.Today))];

    static string Worst(List<JudgedScore> scores) => "worst: " + string.Join(" | ", scores.OrderBy(s => s.ReciprocalRank + s.Recall).Take(5).Select(s => s.Query.Ask));
}
