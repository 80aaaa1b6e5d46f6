using LawTracker.Web.Sources;

namespace LawTracker.Web.Tests;

public sealed class FetchSwitchTests
{
    [Theory]
    [InlineData(null, false, true)]
    [InlineData("", false, true)]
    [InlineData(null, true, false)]
    [InlineData("on", true, true)]
    [InlineData("off", false, false)]
    public void A_server_with_a_database_of_its_own_reads_and_one_of_many_only_where_told_to(string? set, bool isShared, bool reads) => Assert.Equal(reads, FetchSwitch.Of(set, isShared).WhyNot is null);

    [Fact]
    public void Another_word_is_refused_with_a_remedy() =>
        Assert.Equal("LAWTRACKER_FETCH is 'yes': say on or off, or leave it out.", Assert.Throws<InvalidOperationException>(() => FetchSwitch.Of("yes", isShared: false)).Message);
}
