using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

/// <summary>Which days of an invented law are deadlines: those on which something really turns, as exact as they are known.</summary>
public class DeadlinesTests
{
    [Theory]
    [InlineData("enacted 2026-01-01, commenced 2027-01-01", "2027-01-01 takes-effect e2")]
    [InlineData("enacted 2026-01-01, commenced 2027-01-01, commencement-postponed 2026-06-01>2028-01-01", "2028-01-01 takes-effect e3")]
    [InlineData("enacted 2026-01-01, commenced 2027-07", "2027-07 takes-effect e2")]
    [InlineData("enacted 2026-01-01, commenced 2026-01-01, enforceable 2027-03-01", "2026-01-01 takes-effect e2|2027-03-01 can-be-enforced e3")]
    [InlineData("standing, expires 2027-12-31", "2020-01-01 takes-effect e2|2027-12-31 expires e3")]
    [InlineData("standing, expires 2027-12-31, expiry-postponed 2026-01-01>2030-01-01", "2020-01-01 takes-effect e2|2030-01-01 expires e4")]
    [InlineData("standing, repealed 2026-01-01>2027-01-01", "2020-01-01 takes-effect e2|2027-01-01 ends e3")]
    [InlineData("enacted ~2005, commenced ~2005", "")]
    [InlineData("kind directive, standing, transposition-due 2027-06-14", "2020-01-01 takes-effect e2|2027-06-14 transposition-due e3")]
    public void A_day_counts_where_the_status_turns(string law, string expected) =>
        Assert.Equal(expected, string.Join('|', Deadlines.Of(World.Of("place us-xx covered as-of=2026-06\nlaw us-xx/some-act: " + law)).Select(d => $"{d.On} {d.Kind.Name()} {d.Id.Split('#')[1].Split('/')[0]}")));

    [Theory]
    [InlineData("60 since=e1", "2026-09-04 opens, 2026-11-03 closes, 2027-09-03 opens, 2027-11-02 closes")]
    [InlineData("60 since=e1 until=e3; 90 since=e3", "2026-09-04 opens, 2026-11-03 closes, 2027-08-04 opens, 2027-11-02 closes")]
    [InlineData("none since=e1", "")]
    public void A_window_has_the_days_that_the_law_says_on_the_election_day(string findings, string expected)
    {
        var world = World.Of("place us-xx covered as-of=2026-06\nlaw us-xx/some-act: standing, amended 2027-01-01 => " + findings, World.Ask(QuestionType.Integer, id: "el.window-days"));
        var corpus = new Corpus([.. world.Laws, .. world.Jurisdictions, new ElectionCalendar { Elections = [Election(new(2026, 11, 3)), Election(new(2027, 11, 2))] }]);
        Assert.Equal(expected, string.Join(", ", Deadlines.Of(corpus).Where(d => d.Election is not null).OrderBy(d => d.On).Select(d => $"{d.On} {d.Id.Split('/')[^1]}")));
    }

    [Theory]
    [InlineData("all", "2027-03-05 2027-05-04, 2027-09-03 2027-11-02")]
    [InlineData("general", "2027-09-03 2027-11-02")]
    [InlineData("voting-start", "")]
    public void Windows_are_counted_back_from_the_elections_of_the_place_and_of_what_holds_it(string from, string expected)
    {
        var world = World.Of("place us covered\nplace us-xx covered as-of=2026-06 parent=us\nplace us-yy covered parent=us\nlaw us-xx/some-act: standing => 60 since=e1", World.Ask(QuestionType.Integer, id: "el.window-days"));
        var law = world.Laws[0] with { Findings = [.. world.Laws[0].Findings, LawBuilder.Finding(from + " since=e1", QuestionId.Parse("el.window-from"))] };
        ElectionDay[] days = [Election(new(2027, 11, 2), "us"), Election(new(2027, 5, 4), kind: ElectionKind.Municipal), Election(new(2027, 8, 3), "us-yy")];
        var corpus = new Corpus([law, .. world.Jurisdictions, new ElectionCalendar { Elections = days }]);
        Assert.Equal(expected, string.Join(", ", ElectionWindowRule.Of(corpus, law).Select(w => $"{w.From:yyyy-MM-dd} {w.Closes:yyyy-MM-dd}")));
        Assert.Equal(expected.Length == 0, ElectionWindowRule.WhyNot(corpus, law, new(2027, 1, 1)) is not null);
    }

    [Fact]
    public void A_window_of_a_place_without_election_days_is_told_as_not_computed()
    {
        var corpus = World.Of("place us-xx covered as-of=2026-06\nlaw us-xx/some-act: standing => 60 since=e1", World.Ask(QuestionType.Integer, id: "el.window-days"));
        Assert.Equal("no election day of its place is recorded here", ElectionWindowRule.WhyNot(corpus, corpus.Laws[0], new(2026, 1, 1)));
    }

    static ElectionDay Election(DateOnly on, string place = "us-xx", ElectionKind kind = ElectionKind.General) => new() { Jurisdiction = JurisdictionId.Parse(place), On = on, Kind = kind, What = "All", Source = "s1" };
}
