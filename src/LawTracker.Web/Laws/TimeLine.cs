namespace LawTracker.Web.Laws;

/// <summary>A station of a law's time line.</summary>
/// <param name="Clock">Which of the five clocks.</param>
/// <param name="On">Its date; null where it has none.</param>
/// <param name="IsToCome">Whether it lies after the day shown.</param>
public sealed record Station(ClockName Clock, PartialDate? On, bool IsToCome);

public enum ClockName
{
    Enacted,
    Effective,
    Enforceable,
    Courts,
    Today,
}

/// <summary>The five clocks in the order of their dates, the day shown among them; those without a date stand where they would come.</summary>
public static class TimeLine
{
    public static IReadOnlyList<Station> Of(Clocks clocks, DateOnly day)
    {
        var today = PartialDate.Of(day);
        (ClockName Clock, PartialDate? On, PartialDate Place)[] stations =
        [
            (ClockName.Enacted, clocks.Enacted, clocks.Enacted ?? After(today)),
            (ClockName.Effective, clocks.Effective, clocks.Effective ?? After(today)),
            (ClockName.Enforceable, clocks.Enforceable, clocks.Enforceable ?? clocks.Effective ?? After(today)),
            (ClockName.Courts, clocks.Court?.Ruling.On, clocks.Court?.Ruling.On ?? Before(today)),
            (ClockName.Today, today, today),
        ];
        return [.. stations.OrderBy(s => s.Place.First).ThenBy(s => s.Clock).Select(s => new Station(s.Clock, s.On, s.Clock != ClockName.Today && s.Place.First > day))];
    }

    static PartialDate After(PartialDate date) => PartialDate.Of(date.Last.AddDays(1));

    static PartialDate Before(PartialDate date) => PartialDate.Of(date.First.AddDays(-1));
}
