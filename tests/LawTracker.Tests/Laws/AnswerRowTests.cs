using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

/// <summary>What stands beside an answer: state, limits, values, verification, date; and which law speaks for which place.</summary>
public class AnswerRowTests
{
    const string Covered = "place us-xx covered as-of=2026-06\n";
    const string Kingdom = "place gb covered as-of=2026-06\nplace gb-eaw covered parent=gb\nplace gb-sct covered parent=gb\n";
    const string Day = "2026-01-01";

    [Theory]
    [InlineData(Covered + "law us-xx/a: standing => yes", "coded")]
    [InlineData("place us-xx none-found", "none-found")]
    [InlineData("place us-xx partial", "partial")]
    [InlineData("place us-xx not-researched", "not-researched")]
    [InlineData(Covered, "partial")]
    public void The_state_tells_coded_from_searched_from_not_looked_at(string world, string expected) => Assert.Equal(expected, World.Row(world, Day).State);

    [Theory]
    [InlineData("yes limits=adults-only+nudity-only", "yes limits=nudity-only+intent-to-harm", "nudity-only")]
    [InlineData("yes limits=adults-only", "yes limits=minors-only", "")]
    [InlineData("yes limits=adults-only", "yes", "")]
    [InlineData("yes limits=adults-only", "no", "adults-only")]
    public void Limits_are_those_that_every_law_behind_the_answer_has(string one, string other, string expected)
    {
        var row = World.Row($"{Covered}law us-xx/a: standing => {one}\nlaw us-xx/b: standing => {other}", Day);
        Assert.Equal(expected, string.Join('+', row.Limits.Select(l => l.Name())));
        Assert.Equal(2, row.Values.Count);
    }

    [Theory]
    [InlineData("yes source=code", "yes source=opinion", VerificationLevel.Official)]
    [InlineData("yes source=code", "yes source=tracker", VerificationLevel.Secondary)]
    [InlineData("yes source=code", "yes source=other", VerificationLevel.Unverified)]
    [InlineData("yes source=code", "no source=other", VerificationLevel.Official)]
    [InlineData("{a+b} source=code", "{b+a} source=news", VerificationLevel.Secondary)]
    [InlineData("{a} source=code", "{b} source=news", VerificationLevel.Secondary)]
    public void Verification_is_that_of_the_weakest_decisive_finding(string one, string other, VerificationLevel expected)
    {
        var question = World.Ask(one[0] == '{' ? QuestionType.Set : QuestionType.Bool, one[0] == '{' ? Combine.Union : Combine.Any);
        Assert.Equal(expected, World.Row($"{Covered}law us-xx/a: standing => {one}\nlaw us-xx/b: standing => {other}", Day, "us-xx", question).Verification);
    }

    [Theory]
    [InlineData("code", VerificationLevel.Official)]
    [InlineData("tracker", VerificationLevel.Secondary)]
    [InlineData("tracker+code", VerificationLevel.Official)]
    [InlineData("other", VerificationLevel.Unverified)]
    public void An_absence_is_as_well_verified_as_the_best_source_that_was_searched(string searched, VerificationLevel expected) =>
        Assert.Equal(expected, World.Row($"place us-xx partial\nabsence us-xx no source={searched}", Day).Verification);

    [Fact]
    public void The_date_is_that_of_the_oldest_evidence_behind_the_answer()
    {
        var row = World.Row($"{Covered}law us-xx/a: as-of 2024-10, standing => yes\nlaw us-xx/b: as-of 2026-06, standing => yes\nlaw us-xx/c: as-of 2020, standing => no", Day);
        Assert.Equal("2024-10", row.AsOf.ToString());
    }

    [Fact]
    public void Nothing_found_is_known_to_the_day_of_the_search() =>
        Assert.Equal("2026-06", World.Row("place us-xx none-found as-of=2026-06", "2026-12-01").AsOf.ToString());

    [Theory]
    [InlineData("standing, A:struck-down 2025-01-01", "standing", LegalStatus.InForce)]
    [InlineData("standing, A:struck-down 2025-01-01", "enacted 2025-05-01", LegalStatus.NotYetInForce)]
    [InlineData("standing, A:struck-down 2025-01-01", "standing, repealed 2025-01-01", LegalStatus.StruckDown)]
    public void The_status_is_the_best_of_the_laws_behind_the_answer(string one, string other, LegalStatus expected) =>
        Assert.Equal(expected, World.Row($"{Covered}law us-xx/a: {one} => yes\nlaw us-xx/b: {other} => yes", Day).Status);

    [Fact]
    public void A_value_names_its_law_part_and_state()
    {
        var value = Assert.Single(World.Row(Covered + "law us-xx/a: parts crime+duty, standing, enforceable 2027-01-01 [duty] => yes part=duty", Day).Values);
        Assert.Equal(("us-xx/a", "duty", LegalStatus.NotYetEnforceable), (value.Instrument.ToString(), value.Part, value.State));
    }

    [Theory]
    [InlineData("federal law never fills a state's row", "place us covered\nplace us-xx covered parent=us\nlaw us/a: standing => yes", "us-xx", "unknown(no-finding) / unknown")]
    [InlineData("federal law fills the federal row", "place us covered\nplace us-xx covered parent=us\nlaw us/a: standing => yes", "us", "yes / yes")]
    [InlineData("a state's law never fills another's row", "place us-xx covered\nplace us-yy covered\nlaw us-xx/a: standing => yes", "us-yy", "unknown(no-finding) / unknown")]
    [InlineData("a UK act by its extent", Kingdom + "law gb/a: extent gb-eaw+gb-sct, standing => yes", "gb-sct", "yes / yes")]
    [InlineData("a UK act that does not reach Scotland", Kingdom + "law gb/a: extent gb-eaw, standing => yes", "gb-sct", "unknown(no-finding) / unknown")]
    [InlineData("a section that does not reach Scotland in an act that does", Kingdom + "law gb/a: extent gb-eaw+gb-sct, standing => yes extent=gb-eaw", "gb-sct", "unknown(no-finding) / unknown")]
    [InlineData("a section that does not reach Scotland, in England", Kingdom + "law gb/a: extent gb-eaw+gb-sct, standing => yes extent=gb-eaw", "gb-eaw", "yes / yes")]
    [InlineData("a UK act commenced in England only, in Scotland", Kingdom + "law gb/a: extent gb-eaw+gb-sct, enacted 2020-01-01, commenced 2020-01-01 @gb-eaw => yes", "gb-sct", "yes / no")]
    [InlineData("a UK act commenced in England only, in England", Kingdom + "law gb/a: extent gb-eaw+gb-sct, enacted 2020-01-01, commenced 2020-01-01 @gb-eaw => yes", "gb-eaw", "yes / yes")]
    public void The_law_that_speaks_for_a_place(string name, string world, string place, string expected) =>
        Assert.Equal(name + ": " + expected, name + ": " + World.Answer(world, Day, place));

    [Fact]
    public void A_dispute_stays_on_the_finding()
    {
        var corpus = World.Of(Covered + "law us-xx/a: standing => yes disputed=no");
        var finding = Assert.Single(corpus.Findings(World.Asked.Id, LawBuilder.Topic, new("us-xx"))).Finding;
        Assert.Equal(Answer.No, Assert.Single(finding.Disputed).Answer);
    }
}
