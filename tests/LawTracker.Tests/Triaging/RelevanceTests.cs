using LawTracker.Cli;
using LawTracker.CuratedData;
using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Reviewing;
using LawTracker.Triaging;
using Xunit;

namespace LawTracker.Tests.Triaging;

/// <summary>How well the real terms tell real bills. The floors lie a little under what is reached (<c>lawtracker measure --relevance</c> prints it): raise them as the terms get better, never lower them.</summary>
public class RelevanceTests
{
    static readonly Lazy<IReadOnlyList<Topic>> Topics = new(() => DataFolder.Load(TrackerFixture.RealData, new(2026, 11, 23)).Corpus.Topics);

    static readonly IReadOnlyList<LabelledBill> Bills = LabelledBill.Read(Path.Combine(Path.GetDirectoryName(TrackerFixture.RealData)!, "tests/LawTracker.Tests/Triaging/bills.jsonl"));

    [Theory]
    [InlineData(false, false, 0.90, 0.50)]
    [InlineData(false, true, 0.90, 0.75)]
    [InlineData(true, false, 0.95, 0.50)]
    [InlineData(true, true, 0.93, 0.75)]
    public void Each_half_is_told_as_well_as_before(bool heldOut, bool withSummary, double precision, double recall)
    {
        var scorer = new Scorer(Topics.Value);
        var half = Bills.Where(b => b.IsHeldOut == heldOut).ToList();
        var figures = RelevanceFigures.Of(half.Select(b => (b.IsRelevant, scorer.Score(b.Parsed(withSummary, null)).Likely.Count > 0)));
        Assert.True(figures.Precision >= precision, $"precision {figures.Precision:0.000}");
        Assert.True(figures.Recall >= recall, $"recall {figures.Recall:0.000}");
    }

    [Fact]
    public void The_labels_are_of_our_topics_and_say_where_they_come_from()
    {
        var known = Topics.Value.Select(t => t.Id.Value).ToHashSet(StringComparer.Ordinal);
        Assert.True(Bills.Count >= 300);
        Assert.Equal(Bills.Count, Bills.Select(b => b.Bill).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Bills, b => Assert.True(Uri.TryCreate(b.Url, UriKind.Absolute, out _) && b.Title.Length > 0 && b.Why.Length > 0 && b.Topics.Concat(b.Maybe).All(known.Contains), b.Bill));
        Assert.All(new[] { true, false }, half => Assert.InRange(Bills.Count(b => b.IsHeldOut == half && b.IsRelevant), 60, 120));
    }

    /// <summary>The list that Washington's legislature gave (captures beside the repository; without them there is nothing to read).</summary>
    [Fact]
    public async Task Of_a_real_list_of_bills_few_are_put_forward_and_the_right_ones_are()
    {
        var folder = Environment.GetEnvironmentVariable("LAWTRACKER_CAPTURES") ?? Path.Combine(TrackerFixture.RealData, "../../shared/captures");
        if (!File.Exists(Path.Combine(folder, "index.csv")))
        {
            TestContext.Current.SendDiagnosticMessage($"No captures at {folder}: nothing was read");
            return;
        }
        using var world = TrackerFixture.WithoutData();
        world.Open().Import(DataFolder.Load(TrackerFixture.RealData, world.Today));
        var corpus = world.Corpus;
        var origin = new ReplayOrigin(folder);
        var url = Assert.Single(origin.Urls, u => u.Contains("GetLegislationIntroducedSince", StringComparison.Ordinal));
        var report = await new SourceRun(world.Store, corpus, origin, world.Time).Run([corpus.Sources.Single(s => s.Id == "us-wa-web-services")], [url], _ => { }, TestContext.Current.CancellationToken);
        var bills = TriageReview.List(world.Store, decided: false);
        Assert.Equal(report.Instruments, bills.Count + report.BillsTracked + report.BillsUnrelated);
        Assert.InRange(bills.Count, 2, 6);
        Assert.Contains(bills, b => b.Title == "Concerning forged digital likenesses.");
    }

    [Fact]
    public void Every_topic_has_terms_and_finds_its_own_name() =>
        Assert.All(Topics.Value, t => Assert.True(t.Terms.Count > 0 && t.Terms.Max(g => g.Weight) >= 8, t.Id.Value));
}
