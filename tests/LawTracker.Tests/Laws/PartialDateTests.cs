using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

public class PartialDateTests
{
    [Theory]
    [InlineData("2025-07-01", "2025-07-01", "2025-07-01")]
    [InlineData("2025-07", "2025-07-01", "2025-07-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-12", "2025-12-01", "2025-12-31")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("1275", "1275-01-01", "1275-12-31")]
    public void A_date_is_every_day_it_may_stand_for_and_is_written_as_it_was_read(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((first, last, text), ($"{date.First:yyyy-MM-dd}", $"{date.Last:yyyy-MM-dd}", date.ToString()));
        Assert.Equal(text.Length == 10, date.IsDay);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-7")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-02-29")]
    [InlineData("2025-07-1")]
    [InlineData("2025/07/01")]
    [InlineData("01.07.2025")]
    [InlineData(" 2025")]
    [InlineData("2025\n")]
    [InlineData("1199")]
    [InlineData("2200")]
    [InlineData("2200-01-01")]
    [InlineData("9999-12")]
    [InlineData("-999")]
    [InlineData("Q3 2025")]
    public void What_is_no_date_is_refused_without_an_accident(string? text) => Assert.False(PartialDate.TryParse(text, null, out _));

    [Fact]
    public void A_refused_date_is_quoted() => Assert.Contains("'soon'", Assert.Throws<FormatException>(() => PartialDate.Parse("soon")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025", "2024-12-31", Reached.No)]
    [InlineData("2025", "2025-01-01", Reached.Maybe)]
    [InlineData("2025", "2025-12-30", Reached.Maybe)]
    [InlineData("2025", "2025-12-31", Reached.Yes)]
    [InlineData("2025-07", "2025-06-30", Reached.No)]
    [InlineData("2025-07", "2025-07-15", Reached.Maybe)]
    [InlineData("2025-07", "2025-07-31", Reached.Yes)]
    [InlineData("2025-07-01", "2025-06-30", Reached.No)]
    [InlineData("2025-07-01", "2025-07-01", Reached.Yes)]
    public void A_date_is_reached_not_reached_or_perhaps(string date, string day, Reached expected) => Assert.Equal(expected, PartialDate.Parse(date).ReachedOn(LawBuilder.Day(day)));

    [Fact]
    public void Dates_sort_by_their_first_day_the_exact_one_first()
    {
        string[] sorted = ["2024-12-31", "2025-01-01", "2025-01", "2025", "2025-01-02", "2025-02"];
        Assert.Equal(sorted, sorted.Reverse().Select(d => PartialDate.Parse(d)).Order().Select(d => d.ToString()));
    }
}
