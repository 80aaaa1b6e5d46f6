using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

public class ClocksTests
{
    const string Parts = "parts crime+platform, enacted 2025-05-19, commenced 2025-05-19 [crime], commenced 2026-01-01 [platform], enforceable 2026-05-19 [platform], ";

    [Theory]
    [InlineData("a law that starts at once", "standing", "", "2026-01-01", "2020-01-01 2020-01-01 - in-force")]
    [InlineData("a law that never started", "enacted 2025-06-19, commencement-awaited 2025-06-19", "", "2026-01-01", "2025-06-19 - - not-yet-in-force")]
    [InlineData("a day known only in part", "enacted 1903, commenced 1904-07", "", "2026-01-01", "1903 1904-07 - in-force")]
    [InlineData("a start before it was postponed", "enacted 2024-05-17, commenced 2026-02-01, commencement-postponed 2025-08-28>2026-06-30", "", "2025-08-27", "2024-05-17 2026-02-01 - not-yet-in-force")]
    [InlineData("a start after it was postponed", "enacted 2024-05-17, commenced 2026-02-01, commencement-postponed 2025-08-28>2026-06-30", "", "2025-08-28", "2024-05-17 2026-06-30 - not-yet-in-force")]
    [InlineData("a start put off without a date", "enacted 2024-05-17, commenced 2026-02-01, commencement-postponed 2025-08-28", "", "2026-03-01", "2024-05-17 - - not-yet-in-force")]
    [InlineData("enforcement deferred", "standing, enforceable 2024-01-01, enforcement-deferred 2023-06-01>2024-03-29", "", "2024-02-01", "2020-01-01 2020-01-01 2024-03-29 not-yet-enforceable")]
    [InlineData("one part", Parts + "amended 2026-06-01", "platform", "2025-12-31", "2025-05-19 2026-01-01 2026-05-19 not-yet-in-force")]
    [InlineData("the whole law by the earliest of its parts", Parts + "amended 2026-06-01", "", "2025-12-31", "2025-05-19 2025-05-19 2026-05-19 in-force")]
    [InlineData("a part postponed does not move the whole", Parts + "commencement-postponed 2025-05-01>2027-01-01 [platform]", "", "2025-12-31", "2025-05-19 2025-05-19 2026-05-19 in-force")]
    [InlineData("the part that was postponed", Parts + "commencement-postponed 2025-12-01>2027-01-01 [platform]", "platform", "2025-12-31", "2025-05-19 2027-01-01 2026-05-19 not-yet-in-force")]
    [InlineData("a start postponed in Scotland does not move it elsewhere", "enacted 2025-05-19, commenced 2025-07-01, commencement-postponed 2025-06-01>2027-01-01 @gb-sct", "", "2025-12-31", "2025-05-19 2025-07-01 - in-force")]
    [InlineData("a regulation is made when issued", "kind regulation, proposed 2024-02-01, issued 2024-08-14, commenced 2024-10-21", "", "2024-09-01", "2024-08-14 2024-10-21 - not-yet-in-force")]
    [InlineData("a doctrine starts when recognised", "kind doctrine, recognised 1988-06-22", "", "2026-01-01", "1988-06-22 1988-06-22 - in-force")]
    [InlineData("a pending bill has no clock", "kind bill, introduced 2025-01-10", "", "2026-01-01", "- - - pending")]
    public void A_law_has_its_clocks_on_a_day(string name, string law, string part, string day, string expected)
    {
        var (made, rulings) = LawBuilder.Law(law);
        var clocks = Clocks.On(made, part.Length == 0 ? null : part, rulings, LawBuilder.Day(day));
        static string Show(PartialDate? date) => date?.ToString() ?? "-";
        Assert.Equal(name + ": " + expected, $"{name}: {Show(clocks.Enacted)} {Show(clocks.Effective)} {Show(clocks.Enforceable)} {clocks.Today.Name()}");
        Assert.Null(clocks.Court);
    }

    [Theory]
    [InlineData("no ruling stands", "standing, A:enjoined 2024-10-02, A:injunction-lifted 2025-01-01", "")]
    [InlineData("the last ruling of a case that blocks", "standing, A:enjoined 2024-10-02, A:struck-down 2025-08-29, A:affirmed 2025-10-01", "A struck-down 2025-08-29")]
    [InlineData("the case that stands, not a later one that was lifted", "standing, A:enjoined 2024-10-02, B:enjoined 2024-11-01, B:injunction-lifted 2025-02-01", "A enjoined 2024-10-02")]
    [InlineData("the gravest of two cases", "standing, A:struck-down 2024-10-02, B:enjoined 2024-11-01 parties-only", "A struck-down 2024-10-02")]
    [InlineData("a later day is not known yet", "standing, A:enjoined 2027-01-01", "")]
    public void The_ruling_shown_is_the_one_that_makes_the_state(string name, string law, string expected)
    {
        var (made, rulings) = LawBuilder.Law(law);
        var court = Clocks.On(made, null, rulings, new(2026, 1, 1)).Court;
        Assert.Equal(name + ": " + expected, name + ": " + (court is null ? "" : $"{court.Case.Id} {court.Ruling.Kind.Name()} {court.Ruling.On}"));
    }

    [Fact]
    public void A_corpus_knows_the_rulings_on_its_laws_and_the_places_around_a_place()
    {
        var corpus = World.Of("place us covered\nplace us-xx covered parent=us\nlaw us-xx/a: standing, A:enjoined 2025-01-01\nlaw us-xx/b: standing");
        Assert.Equal(["us-xx", "us"], corpus.Lineage(new("us-xx")).Select(p => p.Value));
        Assert.Equal(["enjoined", "in-force"], corpus.Laws.Select(l => corpus.StatusOf(l, null, new(2026, 1, 1)).Name()));
        Assert.Single(corpus.RulingsOn(new("us-xx/a")));
    }
}
