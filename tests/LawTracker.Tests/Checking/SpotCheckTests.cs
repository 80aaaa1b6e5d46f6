using System.Text;
using LawTracker.Checking;
using LawTracker.Fetching;
using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Checking;

/// <summary>From pages to mismatches: every run over the sources compares what it brought.</summary>
public sealed class SpotCheckTests : IDisposable
{
    readonly TrackerFixture world = TrackerFixture.OfSample();

    [Fact]
    public void A_run_compares_what_it_brought_and_the_next_one_resolves_what_was_mended()
    {
        Check("(a) No person shall fly a kite that has no long tail.");
        world.Import();
        world.Pages.WholeCode();
        world.Fetch(all: true);
        var found = Assert.Single(Mismatches());
        Assert.Equal((MismatchKind.TextDiffers, "us-xx/kite-act", "us-xx-check", "https://check.example/xx/c77-101.xml"), (found.Seen.Kind, found.Seen.Law, found.Seen.Source, found.Seen.Url));
        Assert.Equal(("Code of Xx, text as at October 2024, not yet decided on.", "long"), (found.Seen.Ours, Assert.Single(found.Seen.Differences).Theirs));
        Check("(a) No person shall fly a kite that has no tail.");
        world.Fetch(all: true);
        Assert.Equal(MismatchState.Resolved, Assert.Single(Mismatches()).State);
    }

    [Fact]
    public void An_anchor_lost_in_the_text_is_seen_too()
    {
        world.Import();
        world.Pages.WholeCode().Add("77-101.xml", CaptureArchive.Section("77-101", "Tails.", "(a) A kite needs a tail.", "(b) A tail may be a ribbon."));
        world.Fetch();
        Assert.Equal([MismatchKind.AnchorLost], Mismatches().Select(m => m.Seen.Kind));
    }

    [Fact]
    public void The_real_data_cites_thousands_of_addresses_and_explains_the_counts_of_others()
    {
        var corpus = Searching.Citing.RealCorpus.Corpus;
        var links = CitedLink.In(corpus);
        Assert.True(links.Count > 1000, $"{links.Count} addresses");
        Assert.Equal(links.Count, links.Select(l => l.Url).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(links, l => l.Places.Contains("help"));
        Assert.All(TrackerCounts.Of(corpus, world.Today), c => Assert.True(c.Explanation is not null, c.Title + ": " + c.Ours));
    }

    /// <summary>The D.C. Code is in the archive three times: the text of October 2024 as XML and as pages, and that of March 2016, before its amendments.</summary>
    [Fact]
    public async Task In_the_captures_two_prints_of_the_DC_Code_agree_and_the_old_one_is_explained()
    {
        if (Captures() is not { } archive)
        {
            TestContext.Current.TestOutputHelper?.WriteLine("No capture archive beside the repository: nothing was compared.");
            return;
        }
        using var real = TrackerFixture.WithoutData();
        using var tracker = Tracker.Open(new(real.Home, TrackerFixture.RealData), real.Time);
        tracker.Import(tracker.LoadData());
        var corpus = tracker.Published.Corpus();
        List<SourceRecord> sources = [.. corpus.Sources.Where(s => s.Id.StartsWith("us-dc-", StringComparison.Ordinal) && s.Adapter is not null)];
        var origin = new ReplayOrigin(archive);
        await new SourceRun(tracker.Store, corpus, origin, real.Time).Run(sources, [.. origin.Urls.Where(u => SourceRun.SourceOf(corpus, u) is { } s && sources.Contains(s))], _ => { }, CancellationToken.None);
        List<Mismatch> texts = [.. MismatchLog.List(tracker.Store, real.Today).Where(m => m.Seen.Kind == MismatchKind.TextDiffers)];
        Assert.NotEmpty(texts);
        Assert.All(texts, m => Assert.Equal(("us-dc-law-xml", MismatchState.Explained), (m.Seen.Source, m.State)));
        Assert.Contains(texts, m => m.Seen.Title.StartsWith("§ 22-3052 ", StringComparison.Ordinal) && m.Seen.Differences.Any(d => d.Ours.StartsWith("The person disclosing", StringComparison.Ordinal)));
    }

    public void Dispose() => world.Dispose();

    IReadOnlyList<Mismatch> Mismatches() => MismatchLog.List(world.Store, world.Today);

    /// <summary>A second source of the same code gives its first section.</summary>
    void Check(string text)
    {
        world.Write("sources/us-xx-check.yaml", SampleData.Files[SampleData.Source].Replace("us-xx-code", "us-xx-check", StringComparison.Ordinal).Replace("name: Code of Xx", "name: Print of Xx", StringComparison.Ordinal)
            .Replace("code.example", "check.example", StringComparison.Ordinal).Replace("start: [https://check.example/xx/index.xml]\n", "", StringComparison.Ordinal).Replace("role: text", "role: check", StringComparison.Ordinal));
        world.Pages.Add("c77-101.xml", Encoding.UTF8.GetBytes(CaptureArchive.Section("77-101", "Tails.", text, "(b) A tail may be a ribbon.")), "https://check.example/xx/");
    }

    static string? Captures()
    {
        var given = Environment.GetEnvironmentVariable("LAWTRACKER_CAPTURES");
        var folder = string.IsNullOrEmpty(given) ? Path.Combine(TrackerFixture.RealData, "..", "..", "shared", "captures") : given;
        return File.Exists(Path.Combine(folder, "index.csv")) ? folder : null;
    }
}
