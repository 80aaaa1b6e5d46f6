using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

/// <summary>The status of hard situations on several days. The tables are in the Situations files; expectations come from the law model.</summary>
public class StatusTests
{
    public static TheoryData<string, string, string, string, string> Rows()
    {
        TheoryData<string, string, string, string, string> rows = [];
        foreach (var (name, law, expected) in (IEnumerable<(string, string, string)>)[.. MakingSituations.All, .. ForceSituations.All, .. CourtSituations.All])
        {
            foreach (var words in expected.Split(", ").Select(e => e.Split(' ')))
                rows.Add(name, law, words is [_, _, var where] ? where : "", words[0], words[1]);
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_law_has_its_status_on_a_day(string name, string law, string where, string day, string expected)
    {
        var (made, rulings) = LawBuilder.Law(law);
        string? part = made.Parts.Any(p => p.Id == where) ? where : null;
        JurisdictionId[]? lineage = where.StartsWith("gb", StringComparison.Ordinal) ? [new(where), new("gb")] : null;
        Assert.True(where.Length == 0 || part is not null || lineage is not null, name + ": no such part or place");

        Assert.Equal(expected, StatusRule.On(made, part, rulings, LawBuilder.Day(day), lineage).Name());
    }

    [Fact]
    public void Every_situation_has_a_name_of_its_own()
    {
        string[] names = [.. MakingSituations.All.Concat(ForceSituations.All).Concat(CourtSituations.All).Select(s => s.Name)];
        Assert.True(names.Length >= 30);
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("in-force", true, false)]
    [InlineData("partly-enjoined", true, false)]
    [InlineData("not-yet-enforceable", false, false)]
    [InlineData("not-yet-in-force", false, false)]
    [InlineData("date-uncertain", false, false)]
    [InlineData("stayed", false, false)]
    [InlineData("enjoined", false, false)]
    [InlineData("preempted", false, false)]
    [InlineData("struck-down", false, false)]
    [InlineData("pending", false, true)]
    [InlineData("failed", false, true)]
    [InlineData("vetoed", false, true)]
    [InlineData("repealed", false, true)]
    [InlineData("expired", false, true)]
    [InlineData("superseded", false, true)]
    public void A_status_can_be_relied_on_or_is_no_law_at_all(string status, bool relied, bool isOut)
    {
        var value = ListName.Find<LegalStatus>(status)!.Value;
        Assert.Equal((relied, isOut), (value.IsRelied(), value.IsOut()));
    }

    [Fact]
    public void Two_chambers_votes_in_two_Congresses_are_two_records_and_only_the_first_has_lapsed()
    {
        var (first, _) = LawBuilder.Law("kind bill, introduced 2024-01-10, passed-chamber 2024-07-23, lapsed 2025-01-03", "us/hr-1-118");
        var (second, _) = LawBuilder.Law("kind bill, introduced 2025-02-01, passed-chamber 2026-01-13", "us/hr-1-119");
        Assert.Equal(LegalStatus.Failed, StatusRule.On(first, null, [], LawBuilder.Day("2026-02-01")));
        Assert.Equal(LegalStatus.Pending, StatusRule.On(second, null, [], LawBuilder.Day("2026-02-01")));
    }
}
