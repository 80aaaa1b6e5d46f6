using System.Diagnostics;
using LawTracker.Searching.Citing;
using Xunit;

namespace LawTracker.Tests.Searching.Citing;

/// <summary>What looking up and linking may cost; measured while no other test runs.</summary>
[Collection(nameof(CitingSpeedTests))]
[CollectionDefinition(nameof(CitingSpeedTests), DisableParallelization = true)]
public class CitingSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void A_look_up_takes_a_fifth_of_a_millisecond_at_most()
    {
        string[] queries = ["hb1", "RCW 9A.86.030", "S 1837", "voice actor consent", "18 USC 2256(8)", "47-25-1105", "NO FAKES Act", "2024/1689", "deepfake law in california 2025", "c. C-46 s. 162.1"];
        var best = Enumerable.Range(0, 20).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var query in queries)
                RealCorpus.Lookup.Find(query);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds / queries.Length;
        });
        output.WriteLine($"{best * 1000:F0} µs");
        Assert.True(best < 0.2, $"{best} ms");
    }

    [Fact]
    public void A_page_of_300_provisions_costs_little()
    {
        const string Text = "Any person who knowingly uses another's name, voice, signature, photograph, or likeness, in any manner, on or in products, merchandise, or goods, or for purposes of advertising or selling as described in subdivision (b) of Section 3344.1 of the Civil Code, without that person's prior consent, shall be liable for damages.";
        var law = RealCorpus.Corpus.Law(new("us-ca/civ-code-3344-1"))!;
        var best = Enumerable.Range(0, 40).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            var links = new CitationLinks(RealCorpus.Lookup, law);
            for (var i = 0; i < 300; i++)
                links.In(Text, _ => ["3344.1"]);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        output.WriteLine($"{best:F1} ms");
        Assert.True(best < 20, $"{best} ms");
    }
}
