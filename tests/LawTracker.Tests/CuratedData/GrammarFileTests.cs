using Xunit;

namespace LawTracker.Tests.CuratedData;

/// <summary>The file that says how laws are cited.</summary>
public class GrammarFileTests
{
    const string Grammar = """
        sectionWords: [sec]
        chapterWords: [ch]
        volumeWords: [tit]
        rangeWords: [to]
        fillers: [the]
        lawWords: [Act]
        number: "[0-9]+(?:-[0-9]+)*"
        places:
          - {jurisdiction: us-xx, bills: [{forms: [H.B., House Bill], chamber: lower, number: "[0-9]+", source: s1}]}
        sources:
          - {id: s1, url: https://x.example/, kind: agency, publisher: State of Xx, accessedOn: 2026-11-01}

        """;

    [Fact]
    public void A_good_grammar_has_no_problem() => Assert.Empty(Problems(Grammar));

    [Theory]
    [InlineData("jurisdiction: us-xx", "jurisdiction: us-zz", "Extent 'us-zz' is not a jurisdiction we have. Add data/jurisdictions/us-zz.yaml.")]
    [InlineData("forms: [H.B., House Bill]", "forms: [H.B., h.b.]", "'H.B.' stands twice in 'H.B.'. Keep one.")]
    [InlineData("forms: [H.B., House Bill]", "forms: [H.B., \"12\"]", "A series needs forms, and a form needs a letter. Add forms: with the printed one first.")]
    [InlineData("number: \"[0-9]+\",", "number: \"[0-9]*\",", "'[0-9]*' matches nothing at all, or captures. A shape needs one character at least; write (?:…) for groups.")]
    [InlineData("number: \"[0-9]+\",", "number: \"([0-9])\",", "'([0-9])' matches nothing at all, or captures. A shape needs one character at least; write (?:…) for groups.")]
    [InlineData("number: \"[0-9]+\",", "number: \"[A-Z][0-9]\",", "'[A-Z][0-9]' has capital letters. Numbers are compared in small letters.")]
    [InlineData("source: s1", "source: s2", "Source 's2' is not listed under sources. Did you mean 's1'?")]
    [InlineData("bills: [{forms: [H.B., House Bill], chamber: lower,", "codes: [{forms: [Y. Code],", "'Y. Code' is not a code of us-xx.")]
    public void A_mistake_is_told(string find, string put, string problem) =>
        Assert.Contains(Problems(Grammar.Replace(find, put, StringComparison.Ordinal)), p => p.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void A_pattern_that_cannot_be_read_is_told() =>
        Assert.Contains(Problems(Grammar.Replace("\"[0-9]+(?:-[0-9]+)*\"", "\"[0-9\"", StringComparison.Ordinal)), p => p.Contains("is not a regular expression", StringComparison.Ordinal));

    static string[] Problems(string text)
    {
        using var world = TrackerFixture.OfSample();
        world.Write("citations.yaml", text);
        return [.. world.Load().Problems.Select(p => p.ToString())];
    }
}
