using Xunit;

namespace LawTracker.Tests.CuratedData;

public class SampleDataTests
{
    [Fact]
    public void The_sample_the_other_tests_change_has_no_problem_of_its_own()
    {
        using var world = TrackerFixture.OfSample();
        Assert.Empty(world.Load().Problems);
    }
}
