using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

public class AnswerTests
{
    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("not-applicable", "not applicable")]
    [InlineData("human-contribution", "human contribution")]
    [InlineData("70", "70")]
    [InlineData("2025-07-01", "2025-07-01")]
    [InlineData("2025-07", "2025-07")]
    [InlineData("P2Y", "2 years")]
    [InlineData("P1Y", "1 year")]
    [InlineData("P18M", "18 months")]
    [InlineData("P90D", "90 days")]
    [InlineData("P6W", "6 weeks")]
    [InlineData("PT48H", "48 hours")]
    [InlineData("PT1H", "1 hour")]
    [InlineData("P1Y6M", "1 year 6 months")]
    public void A_word_is_shown_in_words(string word, string expected) => Assert.Equal(expected, Answer.Word(word).ToString());

    [Theory]
    [InlineData(1500, "violation", "1,500 USD per violation")]
    [InlineData(150000, null, "150,000 USD")]
    [InlineData(0.5, "image", "0.5 USD per image")]
    [InlineData(0, null, "0 USD")]
    public void Money_is_shown_with_its_currency_and_measure(double amount, string? per, string expected) =>
        Assert.Equal(expected, Answer.Of(new Money { Amount = (decimal)amount, Currency = "USD", Per = per }).ToString());

    [Fact]
    public void A_set_is_shown_as_a_list()
    {
        Assert.Equal("audio, still images", Answer.Set(["audio", "still-images", "audio"]).ToString());
        Assert.Equal("none", Answer.Set([]).ToString());
    }

    [Fact]
    public void Text_does_not_follow_the_culture_of_the_machine()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal("1,500.5 USD", Answer.Of(new Money { Amount = 1500.5m, Currency = "USD" }).ToString());
            Assert.Equal(1.5m, Answer.Word("1.5").Number);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("P2Y", 730.5)]
    [InlineData("P12M", 365.25)]
    [InlineData("P2W", 14.0)]
    [InlineData("P90D", 90.0)]
    [InlineData("PT48H", 2.0)]
    [InlineData("P", null)]
    [InlineData("PT", null)]
    [InlineData("2Y", null)]
    [InlineData("P2Y\n", null)]
    [InlineData("yes", null)]
    public void A_duration_has_days_to_order_it_by(string word, double? days) => Assert.Equal(days, Answer.Word(word).Days);

    [Theory]
    [InlineData("70", 70)]
    [InlineData("0", 0)]
    [InlineData("indefinite", null)]
    [InlineData("P2Y", null)]
    public void A_number_is_a_number(string word, int? number) => Assert.Equal(number, (int?)Answer.Word(word).Number);

    [Fact]
    public void Answers_are_equal_by_what_they_say()
    {
        static Answer Dollars(decimal amount, string? per = null) => Answer.Of(new Money { Amount = amount, Currency = "USD", Per = per });
        Answer[][] same =
        [
            [Answer.Yes, Answer.Word("yes")],
            [Answer.Set(["a", "b"]), Answer.Set(["b", "a"]), Answer.Set(["a", "b", "b"])],
            [Answer.Set(["yes"])],
            [Answer.Set([])],
            [Dollars(1500), Dollars(1500.00m)],
            [Dollars(1500, "image")],
            [Answer.Word("1500")],
        ];
        foreach (var (one, i) in same.SelectMany((group, i) => group.Select(a => (a, i))))
        {
            foreach (var (other, j) in same.SelectMany((group, j) => group.Select(a => (a, j))))
                Assert.Equal(i == j, one == other && one.GetHashCode() == other.GetHashCode());
        }
    }

    [Fact]
    public void A_set_of_one_word_is_not_that_word()
    {
        Assert.False(Answer.Set(["yes"]).Is("yes"));
        Assert.True(Answer.Yes.Is("yes"));
    }
}
