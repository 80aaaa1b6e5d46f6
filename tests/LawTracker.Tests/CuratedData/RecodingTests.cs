using LawTracker.CuratedData;
using Xunit;
using static LawTracker.Tests.SampleData;

namespace LawTracker.Tests.CuratedData;

/// <summary>Second codings: what is refused, how the rate is counted, and that the sample is the same for everybody.</summary>
public class RecodingTests
{
    const string Path = "recoding/2026-11/us-xx/kite-act.yaml";

    const string Coding = "{question: k.tail, topic: kites, part: tails, since: e1, first: yes, second: yes, source: s1}";

    static string Recoding(params string[] codings) => $$"""
        pass: 2026-11
        law: us-xx/kite-act
        codedOn: 2026-11-01
        codings:
        {{string.Join('\n', codings.Select(c => "  - " + c))}}
        sources:
          - {id: s1, url: https://code.example/xx/77-101.xml, kind: code, publisher: State of Xx, accessedOn: 2026-11-01}

        """;

    static string[] Problems(string text)
    {
        using var world = TrackerFixture.OfSample();
        world.Write(Path, text);
        return [.. world.Load().Problems.Select(p => p.ToString())];
    }

    [Fact]
    public void Two_codings_that_agree_are_fine() => Assert.Empty(Problems(Recoding(Coding)));

    [Theory]
    [InlineData("second: no,", Path + ":5: The two codings of k.tail differ (yes and no), and nobody has decided. Read the passage once more, write decided:, and mend the finding if need be.")]
    [InlineData("second: no, decided: no,", Path + ":5: k.tail was decided as no, but us-xx/kite-act says yes. Mend the finding, or decide anew and say why in note:.")]
    [InlineData("second: perhaps,", Path + ":5: The second coding of k.tail: 'perhaps' is no answer to a question of type bool (yes, no, unclear, unknown or not-applicable). See the codebook.")]
    public void Differences_need_a_decision_and_the_record_must_follow_it(string second, string problem) =>
        Assert.Contains(problem, Problems(Recoding(Coding.Replace("second: yes,", second, StringComparison.Ordinal))));

    [Theory]
    [InlineData("us-xx/kite-act", "us-xx/kite-acts", "recoding/2026-11/us-xx/kite-act.yaml:1: The id '2026-11/us-xx/kite-acts' does not belong to this path. Move the file to recoding/2026-11/us-xx/kite-acts.yaml, or mend the id.")]
    [InlineData("codedOn: 2026-11-01", "codedOn: 2999-11-01", Path + ":1: codedOn 2999-11-01 is still to come. Write the day somebody coded it.")]
    [InlineData("question: k.tail", "question: k.tale", Path + ":5: 'k.tale' is not a question of the topic kites. See the codebook.")]
    [InlineData("source: s1}", "source: s9}", Path + ":5: Source 's9' is not listed under sources. Did you mean 's1'?")]
    public void References_must_hold(string find, string put, string problem) =>
        Assert.Contains(problem, Problems(Recoding(Coding).Replace(find, put, StringComparison.Ordinal)));

    [Fact]
    public void The_same_version_is_answered_once() =>
        Assert.Contains(Path + ":6: k.tail stands twice for the same version. Keep one.", Problems(Recoding(Coding, Coding)));

    [Fact]
    public void The_rate_counts_what_could_be_read_again()
    {
        using var world = TrackerFixture.OfSample();
        world.Edit(KiteAct, "answer: yes", "answer: no");
        world.Write(Path, Recoding(
            Coding.Replace("second: yes,", "second: no, decided: no,", StringComparison.Ordinal),
            "{question: k.years, topic: kites, first: 5, second: 5}",
            "{question: k.wind, topic: kites, first: calm, second: unknown}"));
        var report = Assert.Single(DataReport.Of(world.Load().Corpus, new(2026, 11, 22)).Recodings);
        Assert.Equal(("2026-11", 1, 3, 1, 2, 1, 1), (report.Pass, report.Laws, report.Findings, report.Unreadable, report.Compared, report.Differ, report.Corrected));
        Assert.Equal(["k.tail 1/1", "k.years 0/1"], report.Questions.Select(q => $"{q.Question} {q.Differ}/{q.Compared}"));

        var print = new StringWriter();
        report.Print(print);
        Assert.Contains("1 of 2 answers differ (50.0 %), 1 findings corrected", print.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_is_random_whole_and_the_same_for_everybody()
    {
        var corpus = DataFolder.Load(TrackerFixture.RealData, new(2026, 11, 22)).Corpus;
        string[] Draw(string pass, double share = 0.2) => [.. RecodingSample.Draw(corpus, pass, share, []).Select(p => p.Law.Id.Value)];
        Assert.Equal(Draw("2026-11"), Draw("2026-11"));
        Assert.NotEqual(Draw("2026-11"), Draw("2027-05"));
        var all = corpus.Laws.Sum(l => l.Findings.Count);
        Assert.InRange((double)RecodingSample.Draw(corpus, "2026-11", 0.2, []).Sum(p => p.Ask.Count) / all, 0.2, 0.23);
        Assert.Equal(corpus.Laws.Count(l => l.Findings.Count > 0), Draw("2026-11", 1).Length);
        Assert.All(RecodingSample.Draw(corpus, "2026-11", 0.5, [new("elections")]).SelectMany(p => p.Ask), f => Assert.Equal("elections", f.Topic.Value));
    }
}
