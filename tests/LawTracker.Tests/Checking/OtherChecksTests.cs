using LawTracker.Checking;
using LawTracker.Laws;
using LawTracker.Tests.Laws;
using Xunit;

namespace LawTracker.Tests.Checking;

/// <summary>Anchors, sessions, counts: each by an invented case that is one and one that is none.</summary>
public sealed class OtherChecksTests : IDisposable
{
    const string Counts = """
        counts:
          - {id: club, tracker: Kite Club, counts: States that ask for a tail, stated: 3, statedOn: 2026-06, question: k.tail, topic: kites, answers: [yes], among: states, explains: -2, why: They count bills., source: s1}
        sources:
          - {id: s1, url: "https://club.example/tails", kind: tracker, publisher: Kite Club, accessedOn: 2026-11-01}

        """;

    readonly TrackerFixture world = TrackerFixture.OfSample();

    [Theory]
    [InlineData("A person shall not copy a voice.", "copy a voice", null)]
    [InlineData("A person shall not copy a sound.", "copy a voice", "They do not stand in the passage cited, as published from Source a, text as at October 2024.")]
    [InlineData("To copy a voice is to copy a voice.", "copy a voice", "They stand several times in the passage cited, as published from Source a, text as at October 2024.")]
    public void An_anchor_must_stand_once_in_the_passage_cited(string text, string anchor, string? theirs)
    {
        var law = LawBuilder.Law("standing", "us-xx/some-act", LawBuilder.Finding("yes", QuestionId.Parse("xx.asked")) with { Anchor = anchor }).Law;
        var found = LostAnchors.Of([new(law, true, [TextDifferencesTests.Section("a", "2024-10", ("1-101", "§ 1-101", "", text))], [])]).SingleOrDefault();
        Assert.Equal((theirs, theirs is null ? null : "https://code.example/a"), (found?.Theirs, found?.Url));
    }

    [Theory]
    [InlineData("kind bill, introduced 2019-03-01", "2026-11-22", "Its session was over by 1 Mar 2024 at the latest.")]
    [InlineData("kind bill, introduced 2025-03-01", "2026-11-22", null)]
    [InlineData("kind bill, introduced 2019-03-01, lapsed 2021-01-01", "2026-11-22", null)]
    [InlineData("standing", "2026-11-22", null)]
    public void A_bill_pending_past_its_session_is_one(string law, string today, string? theirs) =>
        Assert.Equal(theirs, PastSessions.Of(new([LawBuilder.Law(law).Law]), DateOnly.Parse(today)).SingleOrDefault()?.Theirs);

    [Theory]
    [InlineData("stated: 3", "They count bills.", "We count 1 for June 2026.")]
    [InlineData("stated: 4", null, "We count 1 for June 2026. Our explanation is for a difference of -2; it is -3.")]
    [InlineData("stated: 1", null, "We count 1 for June 2026. Our explanation is for a difference of -2; it is 0.")]
    public void A_count_is_explained_only_for_the_difference_its_why_was_written_for(string stated, string? explanation, string ours)
    {
        world.Write("reconciliation.yaml", Counts.Replace("stated: 3", stated, StringComparison.Ordinal));
        var found = Assert.Single(TrackerCounts.Of(world.Load().Corpus, world.Today));
        Assert.Equal((explanation, ours, "https://club.example/tails"), (found.Explanation, found.Ours, found.Url));
    }

    [Fact]
    public void Counts_that_agree_are_none()
    {
        world.Write("reconciliation.yaml", Counts.Replace("stated: 3", "stated: 1", StringComparison.Ordinal).Replace("explains: -2, ", "explains: 0, ", StringComparison.Ordinal));
        Assert.Empty(TrackerCounts.Of(world.Load().Corpus, world.Today));
    }

    public void Dispose() => world.Dispose();
}
