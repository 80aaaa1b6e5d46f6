using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Tests.Laws;
using Xunit;

namespace LawTracker.Tests.Publishing;

/// <summary>Whether the words a finding points at stand where it says.</summary>
public class AnchorTests
{
    static readonly Provision[] Text =
    [
        new("1-101", "§ 1-101", "Flying a kite.", "", null),
        new("1-101/a", "(a)", "", "No person shall fly a “kite” that has no tail; nobody’s tail may be long.", null),
        new("1-101/a/1", "(1)", "", "A ribbon is a tail.", null),
        new("1-101/b", "(b)", "", "A ribbon is a tail. A string is not a tail.", null),
        new("1-102", "§ 1-102", "Storms.", "A ribbon is a tail.", null),
    ];

    [Theory]
    [InlineData("X. Code § 1-101(a)", "fly a kite that has no tail", AnchorState.Found, "1-101/a")]
    [InlineData("X. Code § 1-101", "fly a kite that has no tail", AnchorState.Found, "1-101/a")]
    [InlineData("X. Code § 1-101(a)", "FLY A KITE, that has", AnchorState.Found, "1-101/a")]
    [InlineData("X. Code § 1-101", "flying a kite", AnchorState.Found, "1-101")]
    [InlineData("X. Code § 1-101(a)(1)", "a ribbon is a tail", AnchorState.Found, "1-101/a/1")]
    [InlineData("X. Code § 1-101(a)", "a ribbon is a tail", AnchorState.Found, "1-101/a/1")]
    [InlineData("X. Code § 1-101", "a ribbon is a tail", AnchorState.Several, "1-101/a/1")]
    [InlineData("X. Code §§ 1-101 to -102", "a ribbon is a tail", AnchorState.Several, "1-101/a/1")]
    [InlineData("X. Code § 1-101(b)", "a tail", AnchorState.Several, "1-101/b")]
    [InlineData("X. Code § 1-101(b)", "fly a kite", AnchorState.Missing, null)]
    [InlineData("X. Code § 1-101(a)", "fly kite", AnchorState.Missing, null)]
    [InlineData("X. Code § 1-101(a)", "no tail nobody", AnchorState.Found, "1-101/a")]
    [InlineData("X. Code § 1-101(z)", "fly a kite", AnchorState.Found, "1-101/a")]
    [InlineData("X. Code § 1-102", "fly a kite", AnchorState.Missing, null)]
    [InlineData("X. Code § 1-103", "fly a kite", AnchorState.NotHeld, null)]
    [InlineData("Y. Code § 1-101", "fly a kite", AnchorState.Found, "1-101/a")]
    [InlineData("no citation", "fly a kite", AnchorState.NotHeld, null)]
    public void An_anchor_is_looked_for_in_the_passage_cited(string cite, string anchor, AnchorState state, string? path)
    {
        var check = Anchors.Find(Of(cite, anchor), Text);
        Assert.Equal((state, path), (check.State, check.Path));
    }

    [Theory]
    [InlineData("2021", "", true)]
    [InlineData("2021", "since=e3", false)]
    [InlineData("2022", "since=e3", true)]
    [InlineData("2022", "until=e3", false)]
    [InlineData("2021", "until=e3", true)]
    [InlineData(null, "since=e3", true)]
    public void A_finding_of_another_time_than_the_text_is_left_out(string? asAt, string when, bool looked)
    {
        var (law, _) = LawBuilder.Law("standing, amended 2022-01-01", "us-xx/a", LawBuilder.Finding("yes " + when, QuestionId.Parse("xx.asked")) with { Anchor = "fly a kite" });
        Assert.Equal(looked ? 1 : 0, Anchors.Check(law, Text, asAt is null ? null : PartialDate.Parse(asAt)).Count);
    }

    static Finding Of(string cite, string anchor) => LawBuilder.Finding("yes", QuestionId.Parse("xx.asked")) with { Cite = cite, Anchor = anchor };
}
