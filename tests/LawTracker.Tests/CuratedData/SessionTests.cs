using LawTracker.CuratedData;
using Xunit;
using static LawTracker.Tests.SampleData;

namespace LawTracker.Tests.CuratedData;

/// <summary>A bill that is still pending after its session is a dead bill somebody forgot.</summary>
public class SessionTests
{
    [Theory]
    [InlineData("session: 2025-2026", "2026-11-22", null)]
    [InlineData("session: 2025-2026", "2027-01-01", "2026-12-31")]
    [InlineData("session: 103rd", "2027-01-01", null)]
    [InlineData("session: 103rd", "2030-03-02", "2030-03-01")]
    public void A_session_named_by_years_ends_with_the_last_of_them(string session, string today, string? over) => Check("us-xx", session, today, over);

    [Theory]
    [InlineData("118", "2025-01-03", null)]
    [InlineData("118", "2025-01-04", "2025-01-03")]
    [InlineData("119", "2026-11-22", null)]
    public void A_Congress_ends_in_January_of_an_odd_year(string congress, string today, string? over) => Check("us", $"session: \"{congress}\"", today, over);

    static void Check(string place, string session, string today, string? over)
    {
        using var world = TrackerFixture.OfSample();
        world.Write($"laws/{place}/bill.yaml", Files[BalloonAct]
            .Replace("us-xx/balloon-act", place + "/bill", StringComparison.Ordinal)
            .Replace("kind: code\n", "kind: bill\n" + session + "\n", StringComparison.Ordinal)
            .Replace("cite: X. Code § 77-201, role: code", "cite: H.B. 1, role: bill", StringComparison.Ordinal)
            .Replace("{id: e1, kind: enacted, on: 2019-03-01, how: signed, source: s1}", "{id: e1, kind: introduced, on: 2025-03-01, source: s1}", StringComparison.Ordinal)
            .Replace("  - {id: e2, kind: commenced, on: 2020-01-01, basis: stated, source: s1}\n", "", StringComparison.Ordinal));
        var warnings = DataFolder.Load(world.Data, DateOnly.Parse(today)).Problems.Select(p => p.ToString()).Where(p => p.Contains("session was over", StringComparison.Ordinal));
        Assert.Equal(over is null ? [] : [$"laws/{place}/bill.yaml:1: warning: Still pending, although its session was over by {over}. Look up its end and add failed, lapsed, withdrawn or carried-over."], warnings);
    }
}
