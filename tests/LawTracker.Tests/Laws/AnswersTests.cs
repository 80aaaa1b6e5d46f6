using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

/// <summary>One yes-or-no question in small worlds (law model, section 4): name, world, day, <c>answer / in-force answer</c>.</summary>
public class AnswersTests
{
    const string Covered = "place us-xx covered as-of=2026-06 history=2019-01-01\n";
    const string Partial = "place us-xx partial as-of=2026-06\n";
    const string Amended = Covered + "law us-xx/a: kind code, standing, amended 2024-03-21>2024-07-01 => no until=e3; yes since=e3";
    const string Uncertain = "law us-xx/m: enacted 2025, commenced 2025-07-01 => yes";

    [Theory]
    [InlineData("one yes is the answer, whatever others say", Covered + "law us-xx/a: standing => yes\nlaw us-xx/b: standing => no", "2026-01-01", "yes / yes")]
    [InlineData("yes beats unclear", Covered + "law us-xx/a: standing => unclear\nlaw us-xx/b: standing => yes", "2026-01-01", "yes / yes")]
    [InlineData("unclear beats no", Covered + "law us-xx/a: standing => unclear\nlaw us-xx/b: standing => no", "2026-01-01", "unclear / unclear")]
    [InlineData("unknown beats no", Covered + "law us-xx/a: standing => unknown\nlaw us-xx/b: standing => no", "2026-01-01", "unknown / unknown")]
    [InlineData("a no counts where all is covered", Covered + "law us-xx/a: standing => no", "2026-01-01", "no / no")]
    [InlineData("a no of one law is no answer where only some is coded", Partial + "law us-xx/a: standing => no", "2026-01-01", "unknown(partial) / unknown")]
    [InlineData("a yes counts where only some is coded", Partial + "law us-xx/a: standing => yes\nlaw us-xx/b: standing => no", "2026-01-01", "yes / yes")]
    [InlineData("a no of one law where nobody looked on", "place us-xx not-researched\nlaw us-xx/a: standing => no", "2026-01-01", "unknown(not-researched) / unknown")]
    [InlineData("nothing found is an answer before the day of the search", "place us-xx none-found as-of=2026-06 history=2019-01-01", "2026-01-01", "no / no")]
    [InlineData("nothing found stays the answer after it", "place us-xx none-found as-of=2026-06 history=2019-01-01", "2026-12-01", "no / no")]
    [InlineData("nothing found says nothing about the time before its history", "place us-xx none-found as-of=2026-06 history=2019-01-01", "2018-12-31", "unknown(history) / unknown")]
    [InlineData("nobody looked", "place us-xx not-researched", "2026-01-01", "unknown(not-researched) / unknown")]
    [InlineData("covered without a finding is never a no", Covered + "law us-xx/a: standing", "2026-01-01", "unknown(no-finding) / unknown")]
    [InlineData("before the history that was searched", Covered + "law us-xx/a: standing => yes", "2018-12-31", "unknown(history) / unknown")]
    [InlineData("an absence is a no with a search log", Partial + "absence us-xx no", "2026-01-01", "no / no")]
    [InlineData("an absence before its period", Partial + "absence us-xx no since=2024-01-01", "2023-12-31", "unknown(partial) / unknown")]
    [InlineData("an absence after its period", Partial + "absence us-xx no until=2025-01-01", "2025-01-01", "unknown(partial) / unknown")]
    [InlineData("a law beats an absence", Partial + "absence us-xx no\nlaw us-xx/a: standing => yes", "2026-01-01", "yes / yes")]
    [InlineData("a struck-down law where all is covered", Covered + "law us-xx/a: standing, A:struck-down 2025-08-29 => yes", "2026-01-01", "yes / no")]
    [InlineData("a struck-down law where only some is coded", Partial + "law us-xx/a: standing, A:struck-down 2025-08-29 => yes", "2026-01-01", "yes / unknown")]
    [InlineData("a struck-down law beside one that stands", Partial + "law us-xx/a: standing, A:struck-down 2025-08-29 => yes\nlaw us-xx/b: standing => yes", "2026-01-01", "yes / yes")]
    [InlineData("a partly enjoined law may be relied on", Covered + "law us-xx/a: standing, A:enjoined 2025-08-29 parties-only => yes", "2026-01-01", "yes / yes")]
    [InlineData("not yet in force, all covered", Covered + "law us-xx/a: enacted 2025-05-01, commenced 2026-07-01 => yes", "2026-01-01", "yes / no")]
    [InlineData("not yet in force, some coded", Partial + "law us-xx/a: enacted 2025-05-01, commenced 2026-07-01 => yes", "2026-01-01", "yes / unknown")]
    [InlineData("not yet enforceable", Covered + "law us-xx/a: standing, enforceable 2026-07-01 => yes", "2026-01-01", "yes / no")]
    [InlineData("a part that bites later", Covered + "law us-xx/a: parts crime+duty, enacted 2025-05-01, commenced 2025-05-01 [crime], commenced 2026-07-01 [duty] => yes part=duty", "2026-01-01", "yes / no")]
    [InlineData("before the enactment of a law", Covered + "law us-xx/a: enacted 2025-05-01, commenced 2025-05-01 => yes", "2025-04-30", "unknown(no-finding) / unknown")]
    [InlineData("a repealed law is gone", Covered + "law us-xx/a: standing, repealed 2025-01-01 => yes", "2025-01-01", "unknown(no-finding) / unknown")]
    [InlineData("an expired law is gone", Partial + "law us-xx/a: standing, expires 2025-01-01 => yes", "2025-01-01", "unknown(partial) / unknown")]
    [InlineData("before the amendment was decided", Amended, "2024-03-20", "no / no")]
    [InlineData("between the amendment and its effective date", Amended, "2024-03-21", "yes / no")]
    [InlineData("the day before the amendment bites", Amended, "2024-06-30", "yes / no")]
    [InlineData("once the amendment bites", Amended, "2024-07-01", "yes / yes")]
    [InlineData("an amendment of a partly enjoined law cannot be relied on before it bites",
        Covered + "law us-xx/a: kind code, standing, amended 2024-03-21>2024-07-01, A:enjoined 2023-01-01 parties-only => no until=e3; yes since=e3", "2024-06-30", "yes / no")]
    [InlineData("an amendment replaces the finding even without an until", Covered + "law us-xx/a: standing, amended 2024-07-01 => yes; no since=e3", "2024-07-01", "no / no")]
    [InlineData("a finding ended by an event with a later day, before it", Covered + "law us-xx/a: standing, amended 2024-03-21>2024-07-01 => yes until=e3", "2024-06-30", "yes / yes")]
    [InlineData("a finding ended by an event with a later day, on it", Covered + "law us-xx/a: standing, amended 2024-03-21>2024-07-01 => yes until=e3", "2024-07-01", "unknown(no-finding) / unknown")]
    [InlineData("a dispute is kept beside the answer and does not change it", Covered + "law us-xx/a: standing => yes disputed=no", "2026-01-01", "yes / yes")]
    [InlineData("guidance never answers", Covered + "law us-xx/a: kind guidance, issued 2020-01-01, commenced 2020-01-01 => yes", "2026-01-01", "unknown(no-finding) / unknown")]
    [InlineData("a model law never answers", Covered + "law us-xx/a: kind model-law, standing => yes", "2026-01-01", "unknown(no-finding) / unknown")]
    [InlineData("an act without force never answers", Covered + "law us-xx/a: force none, standing => yes", "2026-01-01", "unknown(no-finding) / unknown")]
    [InlineData("a pending bill never answers", Covered + "law us-xx/a: kind bill, introduced 2020-01-01, passed-chamber 2021-01-01 => yes", "2026-01-01", "unknown(no-finding) / unknown")]
    [InlineData("a dead bill never answers", Covered + "law us-xx/a: kind bill, introduced 2020-01-01, lapsed 2021-01-01 => yes", "2026-01-01", "unknown(no-finding) / unknown")]
    [InlineData("a law that may have been made by then", Covered + Uncertain, "2025-06-01", "unknown(date-uncertain) / unknown")]
    [InlineData("a law that may have been made by then beside a no", Covered + Uncertain + "\nlaw us-xx/a: standing => no", "2025-06-01", "unknown(date-uncertain) / unknown")]
    [InlineData("a law that may have been made by then beside a yes", Covered + Uncertain + "\nlaw us-xx/a: standing => yes", "2025-06-01", "yes / yes")]
    [InlineData("a law that may have been made by then beside a struck-down yes", Covered + Uncertain + "\nlaw us-xx/a: standing, A:struck-down 2021-01-01 => yes", "2025-06-01", "yes / unknown")]
    [InlineData("a law that may have been made by then, before its year", Covered + Uncertain, "2024-12-31", "unknown(no-finding) / unknown")]
    [InlineData("a law that may have started by then cannot be said not to be in force", Covered + "law us-xx/a: enacted 2024-10-01, commenced 2025 => yes", "2025-06-01", "yes / unknown")]
    [InlineData("a law that may have been repealed by then", Covered + "law us-xx/a: standing, repealed 2025 => yes", "2025-06-01", "yes / unknown")]
    [InlineData("a court declined the doctrine, later recognised it",
        Covered + "law us-xx/a: kind doctrine, declined 2019-03-01, recognised 2024-05-05 => no since=e1; yes since=e2", "2024-05-04", "no / no")]
    [InlineData("since the court recognised the doctrine",
        Covered + "law us-xx/a: kind doctrine, declined 2019-03-01, recognised 2024-05-05 => no since=e1; yes since=e2", "2024-05-05", "yes / yes")]
    [InlineData("an abrogated doctrine is gone", Covered + "law us-xx/a: kind doctrine, recognised 1988-03-01, abrogated 2024-05-05 => yes", "2024-05-05", "unknown(no-finding) / unknown")]
    public void A_place_has_its_answer_on_a_day(string name, string world, string day, string expected) =>
        Assert.Equal(name + ": " + expected, name + ": " + World.Answer(world, day));
}
